import { useShop } from '@renderer/data/shop-context';
import { inSize, type PaperSize } from '@renderer/documents/paper-size';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { FileDialogProps } from './file-dialog';
import { PapersMenu } from './papers/PapersMenu';
import { paperOffers } from './papers/paper-offers';

// pdfmake and its viewer load with the first paper that is looked at.
const PdfPreview = lazy(async () => ({
  default: (await import('@renderer/documents/PdfPreview')).PdfPreview,
}));

interface Chosen {
  readonly key: string;
  readonly size: PaperSize;
}

/** The papers of a customer: one that an entry of the history asks for, or the menu of all and then the one chosen. */
export const CustomerPapers = ({ file, action, onClose }: FileDialogProps) => {
  const { shop, terms, today, platform } = useShop();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const isMenu = action?.what === 'papers';
  const asked = isMenu ? chosen?.key : action && `${action.what}:${action.id}`;
  const size = (isMenu && chosen?.size) || 'a4';
  const offers = useMemo(
    () => (action ? paperOffers({ file, shop, terms, today }) : []),
    [action, file, shop, terms, today],
  );
  const offer = offers.find(({ key }) => key === asked);
  const document = useMemo(() => (offer ? inSize(offer.make(), size) : null), [offer, size]);
  const leavePaper = () => {
    setChosen(null);
    if (!isMenu) onClose();
  };
  return (
    <>
      {isMenu && !offer && (
        <PapersMenu offers={offers} onChoose={(key, of) => setChosen({ key, size: of })} onClose={onClose} />
      )}
      {offer && (
        <Suspense fallback={null}>
          <PdfPreview document={document} title={offer.title} platform={platform} onClose={leavePaper} />
        </Suspense>
      )}
    </>
  );
};
