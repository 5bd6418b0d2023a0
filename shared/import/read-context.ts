import type { CivilDay } from '../calendar/civil-day';
import { err, type Result } from '../result';
import { cellValue } from './cell';
import type { Conventions } from './detect';
import type { ColumnMapping, Meaning } from './meanings';
import { type Rejection, type RejectReason, rejection } from './reasons';
import type { RowWarning } from './row-facts';

/** What reading a row needs beside its cells. */
export interface ReadContext {
  readonly mapping: ColumnMapping;
  readonly conventions: Conventions;
  /** The shop's day: nothing can have been paid after it. */
  readonly today: CivilDay;
}

/** One row being read: its cells by meaning, and the warnings it gathers on the way. */
export interface RowBeingRead {
  readonly context: ReadContext;
  readonly warnings: RowWarning[];
  read(meaning: Meaning): string;
}

export const rowBeingRead = (cells: readonly string[], context: ReadContext): RowBeingRead => ({
  context,
  warnings: [],
  read: (meaning) => cellValue(cells, context.mapping[meaning]),
});

export const refuse = (reason: RejectReason, cell = '', other = ''): Result<never, Rejection> =>
  err(rejection(reason, cell, other));
