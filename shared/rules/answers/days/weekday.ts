import { addDays, type CivilDay, weekday } from '../../../calendar/civil-day';
import { phrasePattern } from '../text/phrases';
import type { DayReader } from './named-day';

const NAMES = ['domingo', 'segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado'];
const NAME = `(?<name>${NAMES.join('|')}|[2-6]a(?= feira))(?: feira)?`;
/** "segunda parcela", "quinta vez": ordinals, not days. */
const NOT_ORDINAL =
  '(?! (?:via|parcelas?|prestac(?:ao|oes)|vez|compra|metade|opcao|mao|chance|pessoa|feira|parte|cobranca|mensagem|dia util))';
/** "a semana que vem" begins on its Monday. */
const OF_NEXT_WEEK = '(?: (?:da|na) (?:semana que vem|proxima semana|outra semana|semana seguinte))';

const numberOf = (name: string): number => (/^\d/.test(name) ? Number(name[0]) - 1 : NAMES.indexOf(name));

/** The first such weekday after today: on a Friday, "sexta" is in a week. */
const nextWeekday = (target: number, today: CivilDay): CivilDay =>
  addDays(today, ((target - weekday(today) + 6) % 7) + 1);

const lastWeekday = (target: number, today: CivilDay): CivilDay =>
  addDays(today, -(((weekday(today) - target + 6) % 7) + 1));

/** The same weekday in the week, Monday to Sunday, after this one. */
const inNextWeek = (target: number, today: CivilDay): CivilDay => {
  const sinceMonday = (weekday(today) + 6) % 7;
  return addDays(today, 7 - sinceMonday + ((target + 6) % 7));
};

/** What would be tomorrow is called "amanhã": "sexta que vem", said on a Thursday, is the one in a week. */
const comingWeekday = (target: number, today: CivilDay): CivilDay => {
  const next = nextWeekday(target, today);
  return next === addDays(today, 1) ? addDays(next, 7) : next;
};

const QUALIFIED = '(?: (?<after>que vem|proxima|seguinte|agora|passada|retrasada|sem ser essa))?';

/** Days of the week: "sexta", "na próxima segunda", "sexta que vem", "terça da semana que vem", "2ª feira". */
export const weekdayReaders: readonly DayReader[] = [
  {
    pattern: phrasePattern([
      `${NAME}${OF_NEXT_WEEK}`,
      `(?:semana que vem|proxima semana|outra semana)(?: ,)?(?: (?:na|la|pela|ja|ate|no))* ${NAME}`.replace(
        '<name>',
        '<late>',
      ),
    ]),
    read: ({ name, late }, { today }) => ({ next: inNextWeek(numberOf(name ?? late ?? ''), today) }),
  },
  {
    pattern: phrasePattern([
      `(?:(?<before>proxim[ao]|outr[ao]|ness[ae]|ess[ae]|est[ae]|nest[ae]) )?${NAME}${NOT_ORDINAL}${QUALIFIED}`,
    ]),
    read: ({ before = '', name = '', after }, { today }) => {
      const target = numberOf(name);
      const last = lastWeekday(target, today);
      if (after === 'passada') return { last };
      if (after === 'retrasada') return { last: addDays(last, -7) };
      const next = nextWeekday(target, today);
      if (before.startsWith('outr') || after === 'sem ser essa') return { next: addDays(next, 7), last };
      const named = before.startsWith('proxim') || (after !== undefined && after !== 'agora');
      return { next: named ? comingWeekday(target, today) : next, last };
    },
  },
];
