import type { CivilDay } from '../calendar/civil-day';
import { ok, type Result } from '../result';
import { parseDayCell } from './day-cell';
import type { Meaning } from './meanings';
import { type RowBeingRead, refuse } from './read-context';
import type { Rejection, RejectReason } from './reasons';

/** The day written, or undefined where the cell is empty. */
export const readDay = (
  row: RowBeingRead,
  meaning: Meaning,
  reasons: { readonly bad: RejectReason; readonly impossible: RejectReason },
): Result<CivilDay | undefined, Rejection> => {
  const text = row.read(meaning);
  if (text === '') return ok(undefined);
  const day = parseDayCell(text, row.context.conventions.dayOrder);
  return day.ok ? day : refuse(day.error === 'impossible' ? reasons.impossible : reasons.bad, text);
};
