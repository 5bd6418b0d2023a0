import { addDays, type CivilDay } from '../../calendar/civil-day';
import { type ContactWindow, hoursOn } from './contact-window';
import type { Moment } from './facts';
import { HOUR } from './hours';

/** How far to look: the longest a shop can close is its list of holidays. */
const MOST_DAYS = 366;

/** The first minute from `moment` on that is within hours, on a day that is free; null when none comes. */
export const nextMoment = (
  moment: Moment,
  window: ContactWindow,
  isFree: (day: CivilDay) => boolean,
): Moment | null => {
  if (window.week.every((hours) => hours === null)) return null;
  for (let ahead = 0; ahead <= MOST_DAYS; ahead += 1) {
    const day = addDays(moment.day, ahead);
    const hours = hoursOn(day, window);
    if (hours === null) continue;
    const minute = Math.max(hours.from, ahead === 0 ? moment.hour * HOUR + moment.minute : 0);
    if (minute < hours.to && isFree(day))
      return { day, hour: Math.floor(minute / HOUR), minute: minute % HOUR };
  }
  return null;
};
