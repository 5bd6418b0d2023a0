import { phrase, phrasePattern } from '../text/phrases';
import { type DayReader, noSingleDay } from './named-day';

const MONTH = '(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)';

/** Times that are no single day: the owner has to ask which one. */
export const periodReaders: readonly DayReader[] = [
  {
    pattern: phrasePattern([
      '(?:semana|mes|ano|quinzena) (?:que vem|que entra|seguinte|passad[oa])',
      '(?:proxim[oa]|outr[oa]|ess[ae]|est[ae]|ness[ae]|nest[ae]|dess[ae]|dest[ae]) (?:semana|mes|quinzena|ano)',
      phrase(
        '(?:fim|final|comeco|inicio|meio|meado|meados|virada) (?:d[aeo]|dess[ae]|dest[ae]) ',
        '(?:semana|mes|ano|quinzena|proxim[oa] (?:mes|semana))(?: que vem)?',
      ),
      `(?:(?:fim|final|comeco|inicio|meio|meados) de |em |so em |la para |mes de )${MONTH}`,
      '(?:depois|antes|ate) (?:d?as festas|d?o natal|d?o ano novo|d?o carnaval|d?a pascoa|d?o feriado)',
      '(?:uns|alguns|mais uns|poucos) (?:dias|diazinhos|dia)',
      '(?:umas|algumas) semanas',
      '(?:decimo terceiro|13o|meu 13)',
      '(?:um dia|algum dia) (?:desses|destes|dessa semana)',
      '(?:esses|estes|nesses|nos proximos) dias',
      'de (?:segunda|terca|quarta) (?:a|ate) (?:quarta|quinta|sexta)',
    ]),
    read: () => noSingleDay,
  },
];
