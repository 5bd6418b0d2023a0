import type { CivilDay } from '../calendar/civil-day';
import type { LocalHoliday } from '../calendar/holidays';
import type { Summary } from '../domain/summary';
import { dayLimits, duePosition } from './dues';
import type { Segment } from './risk/segment';
import { segmentOf } from './risk/segment-of';
import { standingNow } from './standing-now';

/** The segment of a customer on a day, from the summary alone. */
export const segmentNow = (summary: Summary, today: CivilDay, holidays: readonly LocalHoliday[]): Segment =>
  segmentOf(summary, standingNow(summary, duePosition(summary, dayLimits(today, holidays)), today));
