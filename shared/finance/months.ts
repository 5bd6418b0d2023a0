import { addMonths, type CivilDay, daysBetween } from '../calendar/civil-day';

/** Days in the month that interest is counted by. Time is kept in these, so that a whole month is exactly 30. */
export const DAYS_PER_MONTH = 30;

/** Months from one day to a later one, in thirtieths: whole months of the calendar, and the days left over. */
export const thirtiethsBetween = (from: CivilDay, to: CivilDay): number => {
  let months = Math.floor(daysBetween(from, to) / 31);
  while (addMonths(from, months + 1) <= to) months += 1;
  return months * DAYS_PER_MONTH + daysBetween(addMonths(from, months), to);
};

/** The same in months, with a fraction. */
export const monthsBetween = (from: CivilDay, to: CivilDay): number =>
  thirtiethsBetween(from, to) / DAYS_PER_MONTH;
