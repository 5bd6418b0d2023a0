import { receiptPaper } from '@renderer/documents/from-records/receipt';
import { inSize } from '@renderer/documents/paper-size';
import { formatDay } from '@shared/calendar/format';
import type { Payment } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';
import type { PaperMaker } from './paper-offer';

const HAS_RECEIPT: ReadonlySet<Payment['kind']> = new Set([
  'installments',
  'down-payment',
  'return',
  'refund',
]);

/** The second copy of every receipt, also of those taken back since. */
export const receiptPapers: PaperMaker = ({ file, shop }) => {
  const reversed = new Set(file.payments.flatMap(({ reversesId }) => reversesId ?? []));
  return file.payments
    .filter(({ kind }) => HAS_RECEIPT.has(kind))
    .map((payment) => ({
      key: `receipt:${payment.id}`,
      label: `Recibo ${payment.number}, 2ª via`,
      detail: `${formatDay(payment.day)} · ${formatMoney(payment.totalCents)}${reversed.has(payment.id) ? ' · cancelado' : ''}`,
      title: `Recibo ${payment.number} de ${file.customer.name}`,
      sizes: ['a4', 80, 58],
      make: (size) => inSize(receiptPaper({ ...file, shop, payment, isSecondCopy: true }), size),
    }));
};
