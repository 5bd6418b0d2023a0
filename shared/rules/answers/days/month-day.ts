import {
  addMonths,
  type CivilDay,
  civilDay,
  dayParts,
  daysBetween,
  daysInMonth,
} from '../../../calendar/civil-day';
import { numberFrom, SMALL_NUMBER } from '../text/numbers';
import { phrasePattern } from '../text/phrases';
import { type DayReader, type NamedDay, noSingleDay } from './named-day';

/** A day and month without a year further away than this is a slip, or a day that is past. */
const FURTHEST_DAYS = 200;

const isDayNumber = (day: number): boolean => day >= 1 && day <= 31;

/** "dia 5": the next one, today included; in a shorter month its last day. */
export const nextMonthDay = (day: number, today: CivilDay): CivilDay => {
  const thisMonth = addMonths(today, 0, day);
  return thisMonth >= today ? thisMonth : addMonths(today, 1, day);
};

const lastMonthDay = (day: number, today: CivilDay): CivilDay => {
  const thisMonth = addMonths(today, 0, day);
  return thisMonth <= today ? thisMonth : addMonths(today, -1, day);
};

const clamped = (year: number, month: number, day: number): CivilDay | null =>
  isDayNumber(day) && month >= 1 && month <= 12
    ? civilDay(year, month, Math.min(day, daysInMonth(year, month)))
    : null;

const ofYear = (day: number, month: number, year: number, today: CivilDay): NamedDay | null => {
  const found = clamped(year < 100 ? 2000 + year : year, month, day);
  if (found === null) return null;
  return found >= today ? { next: found, last: found === today ? found : undefined } : { last: found };
};

/** "05/12": of this year or the next, whichever comes; of this or the last, whichever was. */
const ofAnyYear = (day: number, month: number, today: CivilDay): NamedDay | null => {
  const { year } = dayParts(today);
  const days = [year - 1, year, year + 1].map((each) => clamped(each, month, day));
  if (days.some((each) => each === null)) return null;
  const next = days.find((each) => each !== null && each >= today) ?? undefined;
  const last = days.findLast((each) => each !== null && each <= today) ?? undefined;
  return { next: next && daysBetween(today, next) <= FURTHEST_DAYS ? next : undefined, last };
};

const MONTHS =
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');
const MONTH = MONTHS.flatMap((name) => [name, name.slice(0, 3)]).join('|');
const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

const NEXT_MONTH = '(?:(?:do|no|de)? ?(?:mes que (?:vem|entra)|proximo mes|outro mes|mes seguinte|proximo))';
const NUMBER = `(?<day>${SMALL_NUMBER})`;
/** Numbers that count something else. */
const NOT_COUNTED =
  '(?! (?:reais|real|contos?|parcelas?|vezes|x|dias?|horas?|hs?|%|mil|meses|anos|semanas?)(?![^ ]))';
const NOT_A_PLAN = '(?<!(?:parcela|prestacao|parcelas|prestacoes|numero|carne) )';

const numbersOf = (groups: Readonly<Record<string, string | undefined>>) => {
  const name = groups.name ?? groups.monthFirst;
  return {
    day: numberFrom(groups.day ?? groups.dayLater ?? groups.alone ?? groups.first ?? ''),
    month: name ? monthNumber(name) : Number(groups.month ?? 0),
    year: groups.year ? Number(groups.year) : undefined,
  };
};

/** Days of the month by their number: "dia 5", "05/12", "5 de dezembro", "dia 5 do mês que vem", "último dia do mês". */
export const monthDayReaders: readonly DayReader[] = [
  {
    pattern: phrasePattern([
      `(?:todo|todos os) dias? ${SMALL_NUMBER}`,
      `(?:depois|passando|apos) (?:do|o) dia ${SMALL_NUMBER}`,
    ]),
    read: () => noSingleDay,
  },
  {
    pattern: phrasePattern([
      `${NOT_A_PLAN}(?:dia )?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4}|\\d{2})`,
    ]),
    read: (groups, { today }) => {
      const { day, month, year } = numbersOf(groups);
      return ofYear(day, month, year ?? 0, today);
    },
  },
  {
    pattern: phrasePattern([`${NOT_A_PLAN}(?:dia )?(?<day>\\d{1,2})/(?<month>\\d{1,2})`]),
    read: (groups, { today }) => {
      const { day, month } = numbersOf(groups);
      // "dia 30/31" is one day or the other, not a day of a 31st month.
      return month > 12 ? { next: nextMonthDay(month, today) } : ofAnyYear(day, month, today);
    },
  },
  {
    pattern: phrasePattern([`dia (?<day>\\d{1,2})(?:[.-]| do )(?<month>\\d{1,2})`]),
    read: (groups, { today }) => {
      const { day, month } = numbersOf(groups);
      return ofAnyYear(day, month, today);
    },
  },
  {
    pattern: phrasePattern([
      `(?:dia )?${NUMBER} (?:de |do mes de )?(?<name>${MONTH})(?: (?:de|do ano) (?<year>\\d{4}))?`,
      `(?<monthFirst>${MONTH})(?: ,)?(?: no| ate| o)* dia (?<dayLater>${SMALL_NUMBER})`,
    ]),
    read: (groups, { today }) => {
      const { day, month, year } = numbersOf(groups);
      return year === undefined ? ofAnyYear(day, month, today) : ofYear(day, month, year, today);
    },
  },
  {
    pattern: phrasePattern([
      `(?:(?<before>${NEXT_MONTH})(?: ,)?(?: (?:la|pelo|no|ate))*(?: o)? )?dia ${NUMBER}(?<after> ,? ?${NEXT_MONTH})?${NOT_COUNTED}`,
    ]),
    read: (groups, { today }) => {
      const { day } = numbersOf(groups);
      if (!isDayNumber(day)) return null;
      return groups.before || groups.after
        ? { next: addMonths(today, 1, day) }
        : { next: nextMonthDay(day, today), last: lastMonthDay(day, today) };
    },
  },
  {
    // A second day after the first ("dia 5 ou 6") and a day without the word ("até o 10").
    pattern: phrasePattern([
      `(?<=dia \\d{1,2} (?:ou|ou no|ou ate) )(?<day>\\d{1,2})${NOT_COUNTED}`,
      '(?<=^|[.,?] )(?<first>\\d{1,2})(?= (?:eu |ja |te )*(?:pago|acerto|faco|passo|quito|deposito)(?: |$))',
      '(?<=(?:pode ser|da para ser|ate o|so no|la para o) )(?<alone>\\d{1,2})(?= [.,?]|$)',
    ]),
    read: (groups, { today }) => {
      const { day } = numbersOf(groups);
      return isDayNumber(day) ? { next: nextMonthDay(day, today) } : null;
    },
  },
  {
    pattern: phrasePattern([`ultimo dia (?:do|desse|deste) (?:mes|mes mesmo)`]),
    read: (_, { today }) => ({ next: nextMonthDay(31, today) }),
  },
];
