import { sumCents } from '@shared/money/cents';
import type { PaperDocument } from '../paper-document';
import { openThen } from './account-then';
import { type EntryRecords, entryData } from './entry';

/** The paper of goods that came back, or of store credit paid out. */
export const giveBackPaper = (records: EntryRecords): PaperDocument & { kind: 'give-back' } => {
  const { payment, sales } = records;
  const sale = sales.find(({ id }) => id === payment.originId);
  const isRefund = payment.kind === 'refund';
  return {
    kind: 'give-back',
    data: {
      ...entryData(records, openThen(records)),
      what: isRefund ? 'refund' : 'return',
      sale: sale && { number: String(sale.number), description: sale.description },
      items: (payment.returned ?? []).flatMap(({ item, quantity }) => {
        const sold = sale?.items[item];
        return sold ? [{ description: sold.description, quantity }] : [];
      }),
      fellCents: sumCents(payment.allocations.map(({ reducedCents = 0 }) => reducedCents)),
      creditCents: isRefund ? 0 : (payment.creditCents ?? 0),
      paidBackCents: Math.abs(payment.totalCents),
    },
  };
};
