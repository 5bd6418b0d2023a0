import { cellValue } from './cell';
import { type DayOrder, needsOrder, provenOrder } from './day-cell';
import { type ColumnMapping, DAY_MEANINGS, type Meaning, MONEY_MEANINGS } from './meanings';
import { type DecimalMark, provenMark } from './money-cell';

/** How a sheet writes days and amounts. */
export interface Conventions {
  readonly dayOrder: DayOrder;
  /** False when no value proved the order and the Brazilian one was taken. */
  readonly dayOrderProven: boolean;
  readonly decimalMark: DecimalMark;
  readonly decimalMarkProven: boolean;
}

/** Calls `see` with every filled cell of the mapped columns. */
const eachValue = (
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  meanings: readonly Meaning[],
  see: (text: string) => void,
): void => {
  for (const meaning of meanings) {
    const column = mapping[meaning];
    if (column === undefined) continue;
    for (const cells of rows) {
      const text = cellValue(cells, column);
      if (text !== '') see(text);
    }
  }
};

/**
 * Looks at every value of the mapped columns: the majority of those that prove an order or a mark decides, so one
 * slip does not turn the sheet. Without proof, day first and decimal comma.
 */
export const detectConventions = (
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
): Conventions => {
  const orders = { dmy: 0, mdy: 0 };
  let orderNeeded = false;
  eachValue(rows, mapping, DAY_MEANINGS, (text) => {
    const order = provenOrder(text);
    if (order) orders[order] += 1;
    else orderNeeded ||= needsOrder(text);
  });
  const marks = { ',': 0, '.': 0 };
  let markNeeded = false;
  eachValue(rows, mapping, MONEY_MEANINGS, (text) => {
    const mark = provenMark(text);
    if (mark) marks[mark] += 1;
    else markNeeded ||= text.includes(',') || text.includes('.');
  });
  return {
    dayOrder: orders.mdy > orders.dmy ? 'mdy' : 'dmy',
    dayOrderProven: orders.mdy !== orders.dmy || !orderNeeded,
    decimalMark: marks['.'] > marks[','] ? '.' : ',',
    decimalMarkProven: marks['.'] !== marks[','] || !markNeeded,
  };
};

/** What the owner decided by hand. */
export type ChosenConventions = Partial<Pick<Conventions, 'dayOrder' | 'decimalMark'>>;

/** What was found, with what the owner decided over it. */
export const withChosen = (found: Conventions, chosen: ChosenConventions): Conventions => ({
  dayOrder: chosen.dayOrder ?? found.dayOrder,
  dayOrderProven: found.dayOrderProven || chosen.dayOrder !== undefined,
  decimalMark: chosen.decimalMark ?? found.decimalMark,
  decimalMarkProven: found.decimalMarkProven || chosen.decimalMark !== undefined,
});
