import {
  addDays,
  addMonths,
  type CivilDay,
  civilDay,
  dayParts,
  daysBetween,
  daysInMonth,
} from '../calendar/civil-day';
import { formatDay, formatDayMonth, monthName } from '../calendar/format';

/** Days a customer without a payday has to pay a closed tab: until about the tenth, as shops usually agree. */
const DAYS_TO_PAY = 10;

/** The first `monthDay` (1 to 31, or the month's last day) after a day. */
export const monthDayAfter = (day: CivilDay, monthDay: number): CivilDay => {
  const inMonth = (of: CivilDay): CivilDay => {
    const { year, month } = dayParts(of);
    return civilDay(year, month, Math.min(monthDay, daysInMonth(year, month))) ?? of;
  };
  const thisMonth = inMonth(day);
  const { year, month } = dayParts(day);
  return thisMonth > day ? thisMonth : inMonth(addMonths(civilDay(year, month, 1) ?? day, 1));
};

/** How an open tab stands to its closing day, which is the first one after its oldest purchase. */
export type ClosingState =
  | { readonly kind: 'none' }
  | { readonly kind: 'passed' | 'today' | 'ahead'; readonly day: CivilDay; readonly days: number };

export const closingState = (
  oldestDay: CivilDay | undefined,
  tabClosingDay: number | undefined,
  today: CivilDay,
): ClosingState => {
  if (oldestDay === undefined || tabClosingDay === undefined) return { kind: 'none' };
  const day = monthDayAfter(oldestDay, tabClosingDay);
  const days = daysBetween(today, day);
  return { kind: days < 0 ? 'passed' : days === 0 ? 'today' : 'ahead', day, days: Math.abs(days) };
};

/** True when the tab is to be closed by today. */
export const isToClose = ({ kind }: ClosingState): boolean => kind === 'today' || kind === 'passed';

/** The due day proposed for a tab closed on a day: the customer's next payday. Not yet moved off holidays. */
export const proposedDueDay = (closedOn: CivilDay, payday: number | undefined): CivilDay =>
  payday === undefined ? addDays(closedOn, DAYS_TO_PAY) : monthDayAfter(closedOn, payday);

/** What the installments of a closing are called: `Caderneta de novembro`, `Caderneta de 21/10 a 20/11`. */
export const closingDescription = (oldestDay: CivilDay, newestDay: CivilDay): string => {
  if (oldestDay.slice(0, 7) === newestDay.slice(0, 7)) return `Caderneta de ${monthName(newestDay)}`;
  const text = oldestDay.slice(0, 4) === newestDay.slice(0, 4) ? formatDayMonth : formatDay;
  return `Caderneta de ${text(oldestDay)} a ${text(newestDay)}`;
};
