import { addDays, type CivilDay, weekday } from '../calendar/civil-day';
import { formatDayMonth, weekdayName } from '../calendar/format';
import { businessDayFrom, holidayName, isBusinessDay, type LocalHoliday } from '../calendar/holidays';

/** End of the strictest common window for contacts: Monday to Friday, 9 to 18 (domain.md A.8). */
const LAST_HOUR = 18;

const SUNDAY = 0;
const SATURDAY = 6;

/** `segunda-feira` within a week, otherwise with the day: `segunda-feira, 04/01`. */
const dayName = (day: CivilDay, today: CivilDay): string =>
  day <= addDays(today, 6) ? weekdayName(day) : `${weekdayName(day)}, ${formatDayMonth(day)}`;

const whatIs = (day: CivilDay, holidays: readonly LocalHoliday[]): string => {
  if (holidayName(day, holidays) !== null) return 'feriado';
  return weekday(day) === SUNDAY ? 'domingo' : weekday(day) === SATURDAY ? 'sábado' : 'dia útil';
};

const onDay = (name: string): string => (/^(sábado|domingo)/.test(name) ? `no ${name}` : `na ${name}`);

/**
 * A note on when customers are best left in peace: today, or tomorrow when that is a holiday. Null on an ordinary
 * day within hours. `holidays` are the shop's own.
 */
export const contactDaysNote = (
  today: CivilDay,
  hour: number,
  holidays: readonly LocalHoliday[] = [],
): string | null => {
  const tomorrow = addDays(today, 1);
  const nextDay = dayName(businessDayFrom(tomorrow, holidays), today);
  if (!isBusinessDay(today, holidays))
    return `hoje é ${whatIs(today, holidays)}: prefira conversar ${onDay(nextDay)}`;
  if (hour >= LAST_HOUR) return `depois das ${LAST_HOUR}h: prefira conversar ${onDay(nextDay)}`;
  if (holidayName(tomorrow, holidays) !== null)
    return `amanhã é feriado: contatos só hoje até ${LAST_HOUR}h e ${onDay(nextDay)}`;
  return null;
};
