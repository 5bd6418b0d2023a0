import { sumCents } from '../../money/cents';
import { isGivenBeyondPaid, returnableOf, returnValueCents, standingReturns } from '../goods-return';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

/**
 * What came back of each sale: no item more often than it was bought, no money that was not paid, only installments of
 * the sale itself; and once every item is back, nothing is left of the sale: what fell and what was given are its worth.
 */
export const checkReturns = (records: CustomerRecords): Finding[] => {
  const { customerId, sales, installments, payments, cheques } = records;
  const saleIds = new Set(payments.flatMap(({ kind, originId }) => (kind === 'return' && originId) || []));
  return sales
    .filter(({ id }) => saleIds.has(id))
    .flatMap((sale): Finding[] => {
      const down = cheques.flatMap(({ id, saleId }) => (saleId === sale.id ? id : []));
      const own = installments.filter(({ originId }) => originId === sale.id || down.includes(originId));
      const facts = { sale, installments: own, payments };
      const { items, leftCents } = returnableOf(facts);
      const returns = standingReturns(sale.id, payments);
      const isAllBack = items.length > 0 && items.every(({ leftQuantity }) => leftQuantity === 0);
      const isSound =
        items.every(({ leftQuantity }) => leftQuantity >= 0) &&
        returns.every(({ installmentIds }) =>
          installmentIds.every((id) => own.some((one) => one.id === id)),
        ) &&
        (isAllBack ? leftCents === 0 : leftCents >= 0) &&
        !isGivenBeyondPaid(facts);
      if (isSound) return [];
      const keptCents = sumCents(returns.map(returnValueCents));
      return [{ kind: 'return', customerId, id: sale.id, keptCents, expectedCents: keptCents + leftCents }];
    });
};
