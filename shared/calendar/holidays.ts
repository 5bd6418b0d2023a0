import { z } from 'zod';
import { addDays, type CivilDay, civilDay, dayParts, isCivilDay, weekday } from './civil-day';

/** A holiday of the state or the city: every year (`06-24`) or once (`2026-06-24`). */
export const localHolidaySchema = z.object({
  day: z
    .string()
    .refine((day) => isCivilDay(day) || isCivilDay(`2024-${day}`), { message: 'not a day of the calendar' }),
  name: z.string().trim().min(1).max(80),
});
export type LocalHoliday = z.infer<typeof localHolidaySchema>;

/** Easter Sunday (Gregorian computus, Meeus/Jones/Butcher). */
export const easterSunday = (year: number): CivilDay => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return civilDay(year, month, day) as CivilDay;
};

/** Fixed national holidays; 20/11 since Lei 14.759/2023. */
const FIXED: readonly (readonly [month: number, day: number, name: string, since: number])[] = [
  [1, 1, 'Confraternização Universal', 1900],
  [4, 21, 'Tiradentes', 1900],
  [5, 1, 'Dia do Trabalho', 1900],
  [9, 7, 'Independência do Brasil', 1900],
  [10, 12, 'Nossa Senhora Aparecida', 1980],
  [11, 2, 'Finados', 1900],
  [11, 15, 'Proclamação da República', 1900],
  [11, 20, 'Consciência Negra', 2024],
  [12, 25, 'Natal', 1900],
];

/** Days from Easter without bank service (Res. CMN 4.880/2020). */
const FROM_EASTER: readonly (readonly [offset: number, name: string])[] = [
  [-48, 'Carnaval'],
  [-47, 'Carnaval'],
  [-2, 'Sexta-feira Santa'],
  [60, 'Corpus Christi'],
];

const cache = new Map<number, ReadonlyMap<CivilDay, string>>();

/** National and bank holidays of a year, with their names. State and city days are the shop's own list. */
export const bankHolidays = (year: number): ReadonlyMap<CivilDay, string> => {
  const known = cache.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const days = new Map<CivilDay, string>();
  for (const [month, day, name, since] of FIXED) {
    if (year >= since) days.set(civilDay(year, month, day) as CivilDay, name);
  }
  for (const [offset, name] of FROM_EASTER) days.set(addDays(easter, offset), name);
  cache.set(year, days);
  return days;
};

/** The holiday's name, or null on an ordinary day. `local` are the shop's own. */
export const holidayName = (day: CivilDay, local: readonly LocalHoliday[] = []): string | null =>
  bankHolidays(dayParts(day).year).get(day) ??
  local.find((holiday) => holiday.day === day || holiday.day === day.slice(5))?.name ??
  null;

export const isBusinessDay = (day: CivilDay, local: readonly LocalHoliday[] = []): boolean => {
  const wd = weekday(day);
  return wd !== 0 && wd !== 6 && holidayName(day, local) === null;
};

/** The day itself when it is a business day, otherwise the next one. */
export const businessDayFrom = (day: CivilDay, local: readonly LocalHoliday[] = []): CivilDay => {
  let candidate = day;
  while (!isBusinessDay(candidate, local)) candidate = addDays(candidate, 1);
  return candidate;
};

/**
 * Until when an installment may be paid without surcharge: a due day on a Sunday or holiday goes to the next
 * business day (CC 132 §1). Saturday stays: the shop is open.
 */
export const extendedDueDay = (dueDay: CivilDay, local: readonly LocalHoliday[] = []): CivilDay =>
  weekday(dueDay) === 0 || holidayName(dueDay, local) !== null ? businessDayFrom(dueDay, local) : dueDay;
