import type { CivilDay } from '../../calendar/civil-day';
import { formatDayMonth, weekdayName } from '../../calendar/format';
import { businessDayFrom, type LocalHoliday } from '../../calendar/holidays';

/** `sem banco neste dia: conta de segunda-feira, 23/11`; undefined on a day the banks are open. */
export const closedBankText = (
  day: CivilDay | null,
  holidays: readonly LocalHoliday[],
): string | undefined => {
  if (day === null) return undefined;
  const opens = businessDayFrom(day, holidays);
  return opens === day
    ? undefined
    : `sem banco neste dia: conta de ${weekdayName(opens)}, ${formatDayMonth(opens)}`;
};
