import { addMonths, type CivilDay } from '../calendar/civil-day';
import { formatDay } from '../calendar/format';
import { MAX_INSTALLMENTS } from '../domain/primitives';
import { ok, type Result } from '../result';
import { parseCountCell, parseInstallmentCell } from './installment-cell';
import { type RowPlan, readAmounts, readSaleAmounts } from './read-amounts';
import { type RowBeingRead, refuse } from './read-context';
import { cleanLine } from './read-customer';
import { readDay } from './read-day';
import type { Rejection } from './reasons';
import type { InstallmentFacts, SaleFacts } from './row-facts';

/** What a purchase is called when the sheet does not say. */
export const NO_DESCRIPTION = 'Compra';
const MAX_DESCRIPTION = 300;
const MAX_NOTE = 1_000;

const readPlan = (row: RowBeingRead): Result<RowPlan, Rejection> => {
  const numberText = row.read('installment');
  const countText = row.read('installmentCount');
  const cell = numberText === '' ? ok({}) : parseInstallmentCell(numberText);
  if (!cell.ok) return refuse('bad-installment', numberText);
  const counted = countText === '' ? ok(undefined) : parseCountCell(countText);
  if (!counted.ok) return refuse('bad-count', countText);
  const plan: RowPlan = cell.value;
  const count = plan.count ?? counted.value;
  if (count !== undefined && (count < 1 || count > MAX_INSTALLMENTS))
    return refuse('count-out-of-range', String(count));
  if (plan.number === 0) return refuse('installment-zero', numberText);
  if (plan.number !== undefined && plan.number > (count ?? MAX_INSTALLMENTS))
    return refuse('installment-beyond-plan', numberText);
  return ok({ number: plan.number, count });
};

/** The day written, or undefined where the cell is empty. */
const readSaleDay = (row: RowBeingRead): Result<CivilDay | undefined, Rejection> => {
  const day = readDay(row, 'saleDay', { bad: 'bad-sale-day', impossible: 'impossible-sale-day' });
  if (!day.ok || day.value === undefined || day.value <= row.context.today) return day;
  return refuse('sale-in-future', row.read('saleDay'));
};

const readDueDay = (row: RowBeingRead): Result<CivilDay, Rejection> => {
  const day = readDay(row, 'dueDay', { bad: 'bad-due-day', impossible: 'impossible-due-day' });
  if (!day.ok) return day;
  return day.value === undefined ? refuse('no-due-day') : ok(day.value);
};

/** Installments fall due month after month: the second of a sale, two months after it. Never after today. */
const guessSaleDay = (row: RowBeingRead, dueDay: CivilDay, number: number | undefined): CivilDay => {
  const { today } = row.context;
  const before = addMonths(dueDay, -(number ?? 1));
  const isAhead = before > today;
  const guess = isAhead ? today : before;
  if (row.context.mapping.saleDay !== undefined)
    row.warnings.push({ kind: 'sale-day-guessed', cell: '', other: formatDay(guess) });
  return guess;
};

const readDescription = (row: RowBeingRead): string => {
  const text = cleanLine(row.read('description'));
  if (text.length > MAX_DESCRIPTION) row.warnings.push({ kind: 'clipped', cell: text });
  return text === '' ? NO_DESCRIPTION : text.slice(0, MAX_DESCRIPTION).trim();
};

/** What was bought and what of it is to be paid, with the checks between its cells. */
export const readSale = (
  row: RowBeingRead,
): Result<{ readonly sale: SaleFacts; readonly installment: InstallmentFacts }, Rejection> => {
  const saleDay = readSaleDay(row);
  if (!saleDay.ok) return saleDay;
  const dueDay = readDueDay(row);
  if (!dueDay.ok) return dueDay;
  if (saleDay.value !== undefined && dueDay.value < saleDay.value)
    return refuse('due-before-sale', row.read('dueDay'));
  const plan = readPlan(row);
  if (!plan.ok) return plan;
  const saleAmounts = readSaleAmounts(row);
  if (!saleAmounts.ok) return saleAmounts;
  const amounts = readAmounts(row, plan.value, saleAmounts.value);
  if (!amounts.ok) return amounts;
  const note = row.read('notes').slice(0, MAX_NOTE);
  return ok({
    sale: {
      day: saleDay.value ?? guessSaleDay(row, dueDay.value, plan.value.number),
      description: readDescription(row),
      totalCents: saleAmounts.value.totalCents || undefined,
      downPaymentCents: saleAmounts.value.downPaymentCents,
      note: note === '' ? undefined : note,
    },
    installment: { ...plan.value, dueDay: dueDay.value, amounts: amounts.value },
  });
};
