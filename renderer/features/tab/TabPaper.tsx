import { closingRecords, tabAccount } from '@renderer/data/queries/tab';
import { useLive, useShop } from '@renderer/data/shop-context';
import { closedTabStatement, openTabStatement } from '@renderer/documents/from-records/tab-statement';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { PaperPreview } from '@renderer/features/paper-preview';
import { useEffect, useState } from 'react';

// pdfmake and its viewer load with the first paper that is looked at.
/** The open tab of a customer, or a closing. */
export type PrintedTab =
  | { readonly kind: 'open'; readonly customerId: string }
  | { readonly kind: 'closed'; readonly closingId: string; readonly isSecondCopy?: boolean };

interface Shown {
  readonly title: string;
  readonly document: PaperDocument;
}

interface TabPaperProps {
  readonly printed: PrintedTab;
  readonly onClose: () => void;
}

/** The statement of a tab before it is printed. It stays as it was when it was opened. */
export const TabPaper = ({ printed, onClose }: TabPaperProps) => {
  const { shop, platform, today } = useShop();
  const [shown, setShown] = useState<Shown | null>(null);
  const found = useLive(
    async (db): Promise<Shown | null> => {
      if (printed.kind === 'open') {
        const account = await tabAccount(db, printed.customerId);
        const data =
          account &&
          openTabStatement({ ...account, shop, tabs: account.entries, installments: account.open, today });
        return (
          data && { title: `Caderneta de ${data.customer.name}`, document: { kind: 'tab-statement', data } }
        );
      }
      const records = await closingRecords(db, printed.closingId);
      const data =
        records &&
        closedTabStatement({ ...records, shop, today, isSecondCopy: printed.isSecondCopy }, records.closing);
      return (
        data && {
          title: `Caderneta de ${data.customer.name}, fechamento ${data.closing?.number ?? ''}`,
          document: { kind: 'tab-statement', data },
        }
      );
    },
    [printed, shop, today],
  );
  useEffect(() => {
    if (found) setShown((was) => was ?? found);
  }, [found]);
  if (!shown) return null;
  return <PaperPreview document={shown.document} title={shown.title} platform={platform} onClose={onClose} />;
};
