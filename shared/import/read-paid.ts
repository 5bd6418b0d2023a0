import type { CivilDay } from '../calendar/civil-day';
import { formatDay } from '../calendar/format';
import { type Cents, sumCents } from '../money/cents';
import { ok, type Result } from '../result';
import { parseDayCell } from './day-cell';
import { parseMoneyCell } from './money-cell';
import { paidWord, parseMeans } from './payment-cell';
import { type RowBeingRead, refuse } from './read-context';
import type { Rejection } from './reasons';
import type { InstallmentFacts, PaidFacts } from './row-facts';

/** Undefined where the cell tells no amount. */
const readPaidAmount = (row: RowBeingRead, owed: Cents): Result<Cents | undefined, Rejection> => {
  const text = row.read('paidAmount');
  if (text === '') return ok(undefined);
  const parsed = parseMoneyCell(text, row.context.conventions.decimalMark);
  if (!parsed.ok) return refuse(parsed.error === 'too-large' ? 'overpaid' : 'bad-paid-amount', text);
  if (parsed.value.cents < 0) return refuse('bad-paid-amount', text);
  if (parsed.value.cents > owed) return refuse('overpaid', text);
  if (parsed.value.rounded) row.warnings.push({ kind: 'rounded', cell: text });
  return ok(parsed.value.cents);
};

/** The day written, `paid` or `not-paid` where the cell holds such a word, undefined where it is empty. */
const readPaidDay = (row: RowBeingRead): Result<CivilDay | 'paid' | 'not-paid' | undefined, Rejection> => {
  const text = row.read('paidDay');
  if (text === '') return ok(undefined);
  const word = paidWord(text);
  if (word) return ok(word);
  const day = parseDayCell(text, row.context.conventions.dayOrder);
  if (!day.ok) return refuse(day.error === 'impossible' ? 'impossible-paid-day' : 'bad-paid-day', text);
  return day.value > row.context.today ? refuse('paid-in-future', text) : day;
};

const guessPaidDay = (row: RowBeingRead, dueDay: CivilDay): CivilDay => {
  const isPast = dueDay < row.context.today;
  const day = isPast ? dueDay : row.context.today;
  row.warnings.push({ kind: 'paid-day-guessed', cell: '', other: formatDay(day) });
  return day;
};

/** What was paid: a day without amount means all of it, an amount may be a part, nothing means open. */
export const readPaid = (
  row: RowBeingRead,
  installment: InstallmentFacts,
): Result<PaidFacts | null, Rejection> => {
  const owed = sumCents(installment.amounts);
  const amount = readPaidAmount(row, owed);
  if (!amount.ok) return amount;
  const paid = readPaidDay(row);
  if (!paid.ok) return paid;
  const isDay = paid.value !== undefined && paid.value !== 'paid' && paid.value !== 'not-paid';
  if (amount.value === 0 && (isDay || paid.value === 'paid'))
    row.warnings.push({ kind: 'nothing-paid', cell: row.read('paidDay') });
  const cents = amount.value ?? (isDay || paid.value === 'paid' ? owed : 0);
  if (cents === 0) return ok(null);
  const day = isDay && paid.value !== undefined ? paid.value : guessPaidDay(row, installment.dueDay);
  return ok({ cents, day, means: parseMeans(row.read('means')) });
};
