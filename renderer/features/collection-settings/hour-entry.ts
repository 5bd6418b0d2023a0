import { HOUR, MINUTES_PER_DAY } from '@shared/rules/guard/hours';

const HOUR_TEXT = /^(\d{1,2})(?:\s*[h:.]\s*(\d{2})?)?\s*$/i;

/** Reads `9`, `9h`, `9h30`, `09:30` as minutes since midnight; null where it is no time of the day. */
export const readHour = (typed: string): number | null => {
  const [, hours, minutes = '0'] = HOUR_TEXT.exec(typed.trim()) ?? [];
  if (hours === undefined || Number(minutes) >= HOUR) return null;
  const minute = Number(hours) * HOUR + Number(minutes);
  return minute <= MINUTES_PER_DAY ? minute : null;
};
