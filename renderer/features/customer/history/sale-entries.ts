import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { formatDay } from '@shared/calendar/format';
import { type Payment, standingPayments } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import { formatMoney } from '@shared/money/format';
import { joined, parcelas, type TimelineEntry } from './entry';

const planText = ({ downPaymentCents, installmentCount, firstDueDay, interestCents = 0, totalCents }: Sale) =>
  joined([
    interestCents > 0 && `à vista ${formatMoney(totalCents)}, juros de ${formatMoney(interestCents)}`,
    downPaymentCents > 0 && `entrada de ${formatMoney(downPaymentCents)}`,
    `${parcelas(installmentCount)}, ${installmentCount === 1 ? 'para' : 'a primeira em'} ${formatDay(firstDueDay)}`,
  ]);

/**
 * What came back of a sale: `Devolvida` once every piece of it did, or nothing of it counts any more; a sale
 * without a list of items is one piece.
 */
export const returnedText = (
  sale: Pick<Sale, 'id' | 'items'>,
  payments: readonly Payment[],
): string | undefined => {
  const returns = standingPayments(payments).filter(
    ({ kind, originId }) => kind === 'return' && originId === sale.id,
  );
  if (returns.length === 0) return undefined;
  const back = returns
    .flatMap(({ returned }) => returned ?? [])
    .reduce((sum, { quantity }) => sum + quantity, 0);
  const sold = sale.items.reduce((sum, { quantity }) => sum + quantity, 0);
  const isWhole = returns.some(({ returned }) => !returned?.length) || (sold > 0 && back >= sold);
  return isWhole ? 'Devolvida' : 'Devolvida em parte';
};

/** A sale, at what it costs the customer: with the interest of its plan. */
export const saleEntry = (sale: Sale, { payments }: CustomerFile): TimelineEntry => ({
  kind: 'sale',
  key: sale.id,
  sale,
  day: sale.day,
  at: sale.createdAt,
  title: `Venda ${sale.number}: ${sale.description}`,
  detail: planText(sale),
  cents: sale.totalCents + (sale.interestCents ?? 0),
  note: returnedText(sale, payments),
  undone: sale.cancelledOn && `cancelada em ${formatDay(sale.cancelledOn)}`,
});
