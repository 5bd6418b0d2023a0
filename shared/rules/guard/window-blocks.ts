import type { CivilDay } from '../../calendar/civil-day';
import type { PassingBlock } from './block';
import { type ContactWindow, closingHoliday, hoursOn } from './contact-window';

/** Why this minute of the day is outside the hours; empty when it is inside. */
export const windowBlocks = (day: CivilDay, minuteOfDay: number, window: ContactWindow): PassingBlock[] => {
  const name = closingHoliday(day, window);
  if (name !== null) return [{ kind: 'holiday', name }];
  const hours = hoursOn(day, window);
  if (hours === null) return [{ kind: 'weekday', day }];
  if (minuteOfDay < hours.from) return [{ kind: 'before-hours', from: hours.from }];
  return minuteOfDay < hours.to ? [] : [{ kind: 'after-hours', to: hours.to }];
};
