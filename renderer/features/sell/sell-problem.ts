export type SellField =
  | 'description'
  | 'total'
  | 'downPayment'
  | 'count'
  | 'day'
  | 'firstDueDay'
  | 'everyDays'
  | 'typedDays'
  | 'rate'
  | 'installment'
  | `item-${number}-description`
  | `item-${number}-quantity`
  | `item-${number}-unit`;

export interface SellProblem {
  readonly field: SellField;
  readonly text: string;
  /** Nothing is there yet: said only once the sale is tried to be closed. */
  readonly isMissing: boolean;
}

export const missing = (field: SellField, text: string): SellProblem => ({ field, text, isMissing: true });
export const wrong = (field: SellField, text: string): SellProblem => ({ field, text, isMissing: false });

/** A whole number from 1. */
export const isCount = (value: number | null, most: number): value is number =>
  value !== null && Number.isInteger(value) && value >= 1 && value <= most;
