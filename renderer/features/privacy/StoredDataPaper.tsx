import { useShop } from '@renderer/data/shop-context';
import { storedDataPaper } from '@renderer/documents/from-records/stored-data';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { PaperPreview } from '@renderer/features/paper-preview';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';

/** The page that says what the shop keeps, why and for how long. */
export const StoredDataPaper = () => {
  const { shop, today, platform } = useShop();
  const [document, setDocument] = useState<PaperDocument | null>(null);
  return (
    <>
      <ActionButton size="sm" icon={IconPrinter} onClick={() => setDocument(storedDataPaper(shop, today))}>
        Imprimir “O que guardamos”
      </ActionButton>
      {document && (
        <PaperPreview
          document={document}
          title="O que guardamos"
          platform={platform}
          onClose={() => setDocument(null)}
        />
      )}
    </>
  );
};
