import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { formatDay } from '@shared/calendar/format';
import { returnableOf, standingReturns } from '@shared/domain/goods-return';
import type { Sale } from '@shared/domain/sale';
import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import { joined, type TimelineEntry } from './entry';

const planText = ({ downPaymentCents, installmentCount, firstDueDay, interestCents = 0, totalCents }: Sale) =>
  joined([
    interestCents > 0 && `à vista ${formatMoney(totalCents)}, juros de ${formatMoney(interestCents)}`,
    downPaymentCents > 0 && `entrada de ${formatMoney(downPaymentCents)}`,
    `${installmentsText(installmentCount)}, ${installmentCount === 1 ? 'para' : 'a primeira em'} ${formatDay(firstDueDay)}`,
  ]);

const RETURNED = { part: 'Devolvida em parte', whole: 'Devolvida' } as const;

/** How much of a sale came back, if anything did. */
const returnedOf = (
  sale: Sale,
  { payments, installments }: CustomerFile,
): keyof typeof RETURNED | undefined => {
  if (standingReturns(sale.id, payments).length === 0) return undefined;
  const own = installments.filter(({ originId }) => originId === sale.id);
  const { items, leftCents } = returnableOf({ sale, installments: own, payments });
  const isWhole = items.length > 0 ? items.every(({ leftQuantity }) => leftQuantity <= 0) : leftCents <= 0;
  return isWhole ? 'whole' : 'part';
};

/** A sale, at what it costs the customer: with the interest of its plan. */
export const saleEntry = (sale: Sale, file: CustomerFile): TimelineEntry => {
  const returned = returnedOf(sale, file);
  return {
    kind: 'sale',
    key: sale.id,
    sale,
    returned,
    day: sale.day,
    at: sale.createdAt,
    title: `Venda ${sale.number}: ${sale.description}`,
    detail: planText(sale),
    cents: sale.totalCents + (sale.interestCents ?? 0),
    note: returned && RETURNED[returned],
    undone: sale.cancelledOn && `cancelada em ${formatDay(sale.cancelledOn)}`,
  };
};
