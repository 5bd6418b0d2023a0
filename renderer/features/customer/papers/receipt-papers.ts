import { receiptPaper } from '@renderer/documents/from-records/receipt';
import { formatDay } from '@shared/calendar/format';
import { returnValueCents } from '@shared/domain/goods-return';
import type { Payment } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { newestFirst, type PaperMaker } from './paper-offer';

/** What the paper of an entry is called; a counter-entry has none, its original is marked. */
const NAMES: Partial<Record<Payment['kind'], string>> = {
  installments: 'Recibo',
  'down-payment': 'Recibo',
  return: 'Comprovante de devolução',
  refund: 'Comprovante de devolução',
};

/** What the paper is about: money that came in, or what was given back or taken off. */
const amountOf = (payment: Payment): Cents =>
  payment.kind === 'return' ? returnValueCents(payment) : Math.abs(payment.totalCents);

/** A down payment was written down with its sale or agreement. */
const operatorOf = ({ id, originId }: Payment, operators: ReadonlyMap<string, string>): string | undefined =>
  operators.get(id) ?? (originId === undefined ? undefined : operators.get(originId));

/** The second copy of every receipt, also of those taken back since. */
export const receiptPapers: PaperMaker = ({ file, shop, operators }) => {
  const reversed = new Set(file.payments.flatMap(({ reversesId }) => reversesId ?? []));
  return newestFirst(file.payments)
    .filter(({ kind }) => NAMES[kind])
    .map((payment) => ({
      key: `receipt:${payment.id}`,
      label: `${NAMES[payment.kind]} ${payment.number}, 2ª via`,
      detail: `${formatDay(payment.day)} · ${formatMoney(amountOf(payment))}${reversed.has(payment.id) ? ' · cancelado' : ''}`,
      title: `${NAMES[payment.kind]} ${payment.number} de ${file.customer.name}`,
      make: () =>
        receiptPaper({
          ...file,
          shop,
          payment,
          operator: operatorOf(payment, operators),
          isSecondCopy: true,
        }),
    }));
};
