import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { useShop } from '@renderer/data/shop-context';
import { carnePaper } from '@renderer/documents/from-records/carne';
import { receiptPaper } from '@renderer/documents/from-records/receipt';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { lazy, Suspense, useMemo } from 'react';
import type { TimelineAction } from './timeline-action';

// pdfmake and its viewer load with the first paper that is looked at.
const PdfPreview = lazy(async () => ({
  default: (await import('@renderer/documents/PdfPreview')).PdfPreview,
}));

interface CustomerPapersProps {
  readonly file: CustomerFile;
  readonly action: TimelineAction | null;
  readonly onClose: () => void;
}

interface Shown {
  readonly title: string;
  readonly document: PaperDocument;
}

/** The second copy of a receipt, or the booklet of a sale, before it is printed. */
export const CustomerPapers = ({ file, action, onClose }: CustomerPapersProps) => {
  const { shop, terms, platform } = useShop();
  const shown = useMemo((): Shown | null => {
    const { customer } = file;
    if (action?.what === 'receipt') {
      const payment = file.payments.find(({ id }) => id === action.id);
      return payment
        ? {
            title: `Recibo ${payment.number} de ${customer.name}`,
            document: receiptPaper({ ...file, shop, payment }),
          }
        : null;
    }
    if (action?.what === 'carne') {
      const sale = file.sales.find(({ id }) => id === action.id);
      const installments = file.installments.filter(({ originId }) => originId === action.id);
      return sale && installments.length > 0
        ? {
            title: `Carnê ${sale.number} de ${customer.name}`,
            document: carnePaper({ shop, customer, sale, installments, terms }),
          }
        : null;
    }
    return null;
  }, [file, action, shop, terms]);
  if (!shown) return null;
  return (
    <Suspense fallback={null}>
      <PdfPreview document={shown.document} title={shown.title} platform={platform} onClose={onClose} />
    </Suspense>
  );
};
