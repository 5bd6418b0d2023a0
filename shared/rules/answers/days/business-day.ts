import { addMonths, type CivilDay, dayParts, daysInMonth } from '../../../calendar/civil-day';
import { isBusinessDay, type LocalHoliday } from '../../../calendar/holidays';
import { numberFrom, SMALL_NUMBER } from '../text/numbers';
import { phrase, phrasePattern } from '../text/phrases';
import type { DayReader } from './named-day';

const businessDays = (anchor: CivilDay, holidays: readonly LocalHoliday[]): CivilDay[] => {
  const { year, month } = dayParts(anchor);
  return Array.from({ length: daysInMonth(year, month) }, (_, index) =>
    addMonths(anchor, 0, index + 1),
  ).filter((day) => isBusinessDay(day, holidays));
};

/** The nth business day of this month, or of the next where this one's is past. Counted as banks count: no Saturdays. */
const nthBusinessDay = (
  nth: number,
  today: CivilDay,
  holidays: readonly LocalHoliday[],
  firstMonth = 0,
): CivilDay | undefined => {
  const days = [firstMonth, firstMonth + 1].map((months) =>
    businessDays(addMonths(today, months, 1), holidays).at(nth),
  );
  return days.find((day) => day !== undefined && day >= today);
};

/** "Quinto dia útil", "5º dia útil do mês que vem", "último dia útil". */
export const businessDayReaders: readonly DayReader[] = [
  {
    pattern: phrasePattern([
      phrase(
        `(?:dia )?(?:(?<nth>${SMALL_NUMBER})|(?<last>ultimo)) (?:dia )?util`,
        '(?: (?:do|desse|deste) mes)?(?<after> (?:do )?(?:que vem|mes que vem|proximo mes|proximo))?',
      ),
    ]),
    read: ({ nth, last, after }, { today, holidays }) => {
      const number = last ? 0 : numberFrom(nth ?? '');
      if (!last && number < 1) return null;
      return { next: nthBusinessDay(number - 1, today, holidays, after ? 1 : 0) };
    },
  },
];
