/** A stretch of a day in minutes since midnight; the last one is no longer part of it. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** For each weekday, 0 Sunday … 6 Saturday, its hours; null is none. */
export type WeekHours = readonly (Hours | null)[];

export const MINUTES_PER_DAY = 1_440;
export const HOUR = 60;

/** The part of a day that lies in both. */
export const commonHours = (a: Hours | null, b: Hours | null): Hours | null => {
  if (a === null || b === null) return null;
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from < to ? { from, to } : null;
};

export const sameHours = (a: Hours | null, b: Hours | null): boolean =>
  a === null || b === null ? a === b : a.from === b.from && a.to === b.to;

/** `9h`, `18h30` */
export const hourText = (minuteOfDay: number): string => {
  const minutes = minuteOfDay % HOUR;
  return `${Math.floor(minuteOfDay / HOUR)}h${minutes === 0 ? '' : minutes.toString().padStart(2, '0')}`;
};

/** `das 9h às 18h` */
export const hoursText = ({ from, to }: Hours): string => `das ${hourText(from)} às ${hourText(to)}`;
