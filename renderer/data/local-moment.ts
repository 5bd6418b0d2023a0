import { type CivilDay, civilDay } from '@shared/calendar/civil-day';

/** An instant as the shop's calendar and wall show it. */
export interface LocalMoment {
  readonly day: CivilDay;
  readonly hour: number;
  readonly minute: number;
}

/** `at` in milliseconds since 1970 UTC, in this computer's time zone. */
export const localMoment = (at: number): LocalMoment => {
  const date = new Date(at);
  const day = civilDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (!day) throw new RangeError(`no day of the calendar: ${at}`);
  return { day, hour: date.getHours(), minute: date.getMinutes() };
};
