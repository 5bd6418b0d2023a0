import { readCreditPolicy } from '@renderer/data/settings';
import { useShop } from '@renderer/data/shop-context';
import { collectionPolicyData } from '@renderer/documents/from-records/collection-policy';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { PaperPreview } from '@renderer/features/paper-preview';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';

// pdfmake and its viewer load with the first paper that is looked at.
/** Prints the shop's credit and collection policy from the settings as they are saved now. */
export const PolicyPaper = () => {
  const { db, shop, terms, collection, negotiation, today, platform } = useShop();
  const [document, setDocument] = useState<PaperDocument | null>(null);
  const print = async () => {
    const credit = await readCreditPolicy(db);
    const { contactPolicy, ladders } = collection;
    const records = { shop, terms, credit, contactPolicy, ladders, negotiation, day: today };
    setDocument({ kind: 'collection-policy', data: collectionPolicyData(records) });
  };
  return (
    <>
      <ActionButton size="sm" icon={IconPrinter} onClick={() => void print()}>
        Imprimir política
      </ActionButton>
      {document && (
        <PaperPreview
          document={document}
          title="Política de vendas a prazo"
          platform={platform}
          onClose={() => setDocument(null)}
        />
      )}
    </>
  );
};
