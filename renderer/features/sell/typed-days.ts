import { addMonths, type CivilDay, dayParts } from '@shared/calendar/civil-day';
import { parseDay } from '@shared/calendar/parse';
import { err, ok, type Result } from '@shared/result';

export interface DayRefused {
  /** As it was typed. */
  readonly typed: string;
  readonly reason: 'malformed' | 'impossible';
}

/** Whether the month or the year was left to be understood: `10` is of a month, `10/01` of a year. */
const leftOut = (typed: string): 'month' | 'year' | null => {
  const parts = typed.split(/[/.-]/).length;
  if (parts === 1) return typed.length <= 2 ? 'month' : null;
  return parts === 2 ? 'year' : null;
};

/**
 * Due days typed one after the other: `10/12 10/01 10/02`. A day without its year, or its month, is the next such day
 * after the one before; the first counts from the sale.
 */
export const parseTypedDays = (text: string, saleDay: CivilDay): Result<CivilDay[], DayRefused> => {
  const days: CivilDay[] = [];
  for (const typed of text.split(/[\s,;]+/).filter((part) => part !== '')) {
    const before = days.at(-1);
    const from = before ?? saleDay;
    const parsed = parseDay(typed, from);
    if (!parsed.ok) return err({ typed, reason: parsed.error === 'impossible' ? 'impossible' : 'malformed' });
    const isPast = before === undefined ? parsed.value < from : parsed.value <= from;
    const missing = isPast ? leftOut(typed) : null;
    const ownDay = Number(typed.split(/[/.-]/)[0]);
    const day =
      missing === null ? parsed.value : addMonths(parsed.value, missing === 'year' ? 12 : 1, ownDay);
    // The next year or month may lack the day (29/02): it is asked for, not moved.
    if (missing !== null && dayParts(day).day !== ownDay) return err({ typed, reason: 'impossible' });
    days.push(day);
  }
  return ok(days);
};
