import { addDays, type CivilDay, weekday } from '../../calendar/civil-day';
import { formatDayMonth, weekdayName } from '../../calendar/format';
import { holidayName, type LocalHoliday } from '../../calendar/holidays';
import type { ContactPolicy } from './contact-policy';
import { type ContactWindow, contactWindow, hoursOn } from './contact-window';
import { hourText } from './hours';
import { nextMoment } from './next-moment';

/** `na segunda-feira` within a week, otherwise with the day: `na segunda-feira, 04/01`. */
export const onDay = (day: CivilDay, today: CivilDay): string => {
  const name = weekdayName(day);
  const on = weekday(day) === 0 || weekday(day) === 6 ? 'no' : 'na';
  return day <= addDays(today, 6) ? `${on} ${name}` : `${on} ${name}, ${formatDayMonth(day)}`;
};

/** The next day with hours after today, or null. */
const nextDay = (today: CivilDay, window: ContactWindow): CivilDay | null =>
  nextMoment({ day: addDays(today, 1), hour: 0, minute: 0 }, window, () => true)?.day ?? null;

/**
 * A note under the day's title on when customers are best left in peace: now, or tomorrow when that is a holiday.
 * Null on an ordinary day within hours. `holidays` are the shop's own.
 */
export const dayNote = (
  today: CivilDay,
  minuteOfDay: number,
  policy: ContactPolicy,
  holidays: readonly LocalHoliday[] = [],
  shopState?: string,
): string | null => {
  const window = contactWindow(policy, [shopState], 'call', holidays);
  const next = nextDay(today, window);
  if (next === null) return null;
  const later = `prefira conversar ${onDay(next, today)}`;
  const hours = hoursOn(today, window);
  if (hours === null) {
    const isHoliday = holidayName(today, holidays) !== null;
    return `hoje é ${isHoliday ? 'feriado' : weekdayName(today)}: ${later}`;
  }
  if (minuteOfDay >= hours.to) return `depois das ${hourText(hours.to)}: ${later}`;
  if (minuteOfDay < hours.from) return `contatos a partir das ${hourText(hours.from)}`;
  return holidayName(addDays(today, 1), holidays) === null
    ? null
    : `amanhã é feriado: contatos só hoje até ${hourText(hours.to)} e ${onDay(next, today)}`;
};
