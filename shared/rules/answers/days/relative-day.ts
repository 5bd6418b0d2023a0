import { addDays, addMonths } from '../../../calendar/civil-day';
import { numberFrom, SMALL_NUMBER } from '../text/numbers';
import { oneOf, phrasePattern } from '../text/phrases';
import { type DayReader, noSingleDay } from './named-day';

const UNIT = '(?<unit>dias?|semanas?|mes|meses)';
const AHEAD =
  '(?:daqui|dentro de|em|com|por|mais|prazo de|prazo|esperar|espera|aguardar|aguarda|da|dar|me de)';
/** Furthest that counting words are believed, in days. */
const FURTHEST_COUNT = 365;

/** Days counted from today: "hoje à noite", "amanhã", "depois de amanhã", "daqui a 10 dias", "ontem". */
export const relativeDayReaders: readonly DayReader[] = [
  {
    pattern: phrasePattern(['depois (?:de |da |d )?amanha']),
    read: (_, { today }) => ({ next: addDays(today, 2) }),
  },
  {
    pattern: phrasePattern(['(?:antes de ontem|anteontem|ante ontem|antiontem)']),
    read: (_, { today }) => ({ last: addDays(today, -2) }),
  },
  { pattern: phrasePattern(['ontem']), read: (_, { today }) => ({ last: addDays(today, -1) }) },
  {
    pattern: phrasePattern([
      `(?:ha|faz|tem) (?:uns |umas |mais de )?(?<count>${SMALL_NUMBER}|\\d{3}) ${UNIT}(?: que| ja)?`,
      `(?<back>${SMALL_NUMBER}) (?:dias?|semanas?|meses|mes) (?:atras)`,
    ]),
    read: ({ count, unit = 'dias', back }, { today }) => {
      const days = numberFrom(count ?? back ?? '') * (unit.startsWith('semana') ? 7 : 1);
      return unit.startsWith('m') || back !== undefined ? noSingleDay : { last: addDays(today, -days) };
    },
  },
  {
    pattern: phrasePattern([
      `${AHEAD}(?: (?:a|ha|uns|umas|mais|so|um prazo de|o prazo de|prazo de|me|de|ate))* (?<count>${SMALL_NUMBER}|\\d{3}) ${UNIT}`,
      `(?<=^|[.,?] )(?<alone>${SMALL_NUMBER}) (?<what>dias|semanas?)(?= eu| te| pago| ja| no maximo|$| [.,?])`,
    ]),
    read: ({ count, alone, unit, what }, { today }) => {
      const number = numberFrom(count ?? alone ?? '');
      const each = unit ?? what ?? 'dias';
      if (number < 1 || number > FURTHEST_COUNT) return null;
      // "um mês" is the same day of the next one; "umas duas semanas" is taken at its word.
      if (each.startsWith('mes')) return { next: addMonths(today, Math.min(number, 12)) };
      return {
        next: addDays(today, each.startsWith('semana') ? Math.min(number * 7, FURTHEST_COUNT) : number),
      };
    },
  },
  {
    pattern: phrasePattern(['(?:ate )?amanha(?: cedo| mesmo| de manha| a tarde| a noite| sem falta)?']),
    read: (_, { today }) => ({ next: addDays(today, 1) }),
  },
  {
    pattern: phrasePattern([
      '(?:ainda |ate )?hoje(?: mesmo| ainda| a noite| a tarde| de noite| de tarde| mais tarde| cedo| de manha)?',
      '(?<=(?:pago|faco|mando|passo|acerto|pagar|pix|deposito|fazer|quito|indo ai|indo|passando ai) )(?:a noite|a tarde|de noite|de tarde|agora|ja)',
      oneOf(
        'daqui a pouco|daqui pouco|mais tarde|logo mais|de noitinha|agora a noite|agora a tarde',
        'agora mesmo|nesse instante|neste instante|agora de tarde',
        'daqui (?:a )?(?:uns )?\\d{1,2} (?:minutos|min|horas?|hs?)',
      ),
    ]),
    read: (_, { today }) => ({ next: today, last: today }),
  },
];
