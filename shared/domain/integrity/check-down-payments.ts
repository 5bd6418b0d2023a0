import { sumCents } from '../../money/cents';
import { standingPayments } from '../payment';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

/**
 * What was paid down on a sale or agreement is what it says; nothing of one that was taken back. A down payment by
 * cheque is no entry: it is owed on its own.
 */
export const checkDownPayments = ({
  customerId,
  sales,
  agreements,
  payments,
  cheques,
}: CustomerRecords): Finding[] => {
  const standing = standingPayments(payments).filter(({ kind }) => kind === 'down-payment');
  const byCheque = new Set(cheques.map(({ saleId }) => saleId));
  return [...sales, ...agreements].flatMap(({ id, downPaymentCents, cancelledOn }): Finding[] => {
    const paid = standing.filter(({ originId }) => originId === id);
    const keptCents = sumCents(paid.map(({ totalCents }) => totalCents));
    const expectedCents = cancelledOn !== undefined || byCheque.has(id) ? 0 : downPaymentCents;
    return keptCents === expectedCents
      ? []
      : [{ kind: 'down-payment', customerId, id, keptCents, expectedCents }];
  });
};
