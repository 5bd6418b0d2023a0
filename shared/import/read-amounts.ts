import type { Cents } from '../money/cents';
import { splitEvenly } from '../money/split';
import { ok, type Result } from '../result';
import type { Meaning } from './meanings';
import { parseMoneyCell } from './money-cell';
import { type RowBeingRead, refuse } from './read-context';
import type { Rejection, RejectReason } from './reasons';

/** The cell as cents, 0 when empty. Negative and broken amounts are refused for `reason`. */
const readAmount = (row: RowBeingRead, meaning: Meaning, reason: RejectReason): Result<Cents, Rejection> => {
  const text = row.read(meaning);
  if (text === '') return ok(0);
  const parsed = parseMoneyCell(text, row.context.conventions.decimalMark);
  if (!parsed.ok || parsed.value.cents < 0) return refuse(reason, text);
  if (parsed.value.rounded) row.warnings.push({ kind: 'rounded', cell: text });
  return ok(parsed.value.cents);
};

export interface SaleAmounts {
  /** 0 when the sheet does not tell. */
  readonly totalCents: Cents;
  readonly downPaymentCents: Cents;
}

export const readSaleAmounts = (row: RowBeingRead): Result<SaleAmounts, Rejection> => {
  const total = readAmount(row, 'total', 'bad-total');
  if (!total.ok) return total;
  const down = readAmount(row, 'downPayment', 'bad-down-payment');
  if (!down.ok) return down;
  if (total.value > 0 && down.value > total.value)
    return refuse('down-payment-over-total', row.read('downPayment'));
  return ok({ totalCents: total.value, downPaymentCents: down.value });
};

/** What the row says of one installment's or cheque's amount; refused unless it is more than zero. */
export const readOneAmount = (row: RowBeingRead): Result<Cents, Rejection> => {
  const text = row.read('amount');
  if (text === '') return refuse('no-amount');
  const parsed = parseMoneyCell(text, row.context.conventions.decimalMark);
  if (!parsed.ok)
    return refuse(parsed.error === 'too-large' ? 'amount-too-large' : 'amount-not-a-number', text);
  if (parsed.value.cents < 0) return refuse('amount-negative', text);
  if (parsed.value.cents === 0) return refuse('amount-zero', text);
  if (parsed.value.rounded) row.warnings.push({ kind: 'rounded', cell: text });
  return ok(parsed.value.cents);
};

/** Which installment of how many the row is; a row without number but with a count is a whole plan. */
export interface RowPlan {
  readonly number?: number;
  readonly count?: number;
}

/**
 * The amounts the row brings: one, or all of a plan told in one row. A sheet without a column for the
 * installment shares the total less the down payment.
 */
export const readAmounts = (
  row: RowBeingRead,
  plan: RowPlan,
  sale: SaleAmounts,
): Result<readonly Cents[], Rejection> => {
  const isWholePlan = plan.number === undefined;
  const parts = isWholePlan ? (plan.count ?? 1) : 1;
  if (row.context.mapping.amount !== undefined) {
    const amount = readOneAmount(row);
    return amount.ok ? ok(new Array<Cents>(parts).fill(amount.value)) : amount;
  }
  const financed = sale.totalCents - sale.downPaymentCents;
  if (sale.totalCents === 0) return refuse('no-amount');
  if (financed === 0) return refuse('amount-zero');
  const count = plan.count ?? 1;
  if (financed < count) return refuse('installment-under-one-cent', String(count));
  const shares = splitEvenly(financed, count);
  return ok(isWholePlan ? shares : shares.slice((plan.number ?? 1) - 1, plan.number));
};
