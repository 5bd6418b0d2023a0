import type { Cents } from '../../money/cents';
import { parseMoney } from '../../money/parse';
import { NUMBER_WORDS, numberFrom } from './text/numbers';
import { overlap, type Part, phrasePattern } from './text/phrases';

export interface MoneyMention extends Part {
  readonly cents: Cents;
}

const DIGITS = '\\d+(?:[.,]\\d+)*';
const UNIT = '(?:reais|real|reai|conto|contos|pila|pilas|pau|paus|mango|mangos|prata|pratas|mil reais)';
const GIVE =
  '(?:pago|pagar|mando|mandar|dou|dar|deposito|depositar|levo|levar|transfiro|faco|fazer|consigo|adianto|adiantar|acerto|acertar|tenho|passo|passar|entrada de|parcelas? de|aceita)';
const BEFORE_AMOUNT =
  '(?: (?:so|uns|umas|mais|ate|logo|os|a|te|um pix de|pix de|o pix de|de|pelo menos|no minimo|no maximo|agora))*';
/** Numbers that count something else than reais. */
const NOT_COUNTED =
  '(?! (?:dias|vezes|x|parcelas?|prestac(?:ao|oes)|meses|mes|anos|horas?|h|hs|%|semanas?|de|por cento)(?![^ ]))';

const fromDigits = (digits: string, thousands: boolean): Cents | null => {
  const read = parseMoney(digits);
  if (!read.ok) return null;
  return thousands ? read.value * 1_000 : read.value;
};

type Groups = Readonly<Record<string, string | undefined>>;
type OpenCents = Cents | undefined;

interface MoneyReader {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, openCents: OpenCents) => Cents | null;
}

const digits = ({ amount = '', mil }: Groups): Cents | null => fromDigits(amount, mil !== undefined);
const words = ({ amount = '' }: Groups): Cents | null =>
  numberFrom(amount.replaceAll(/(?<![^ ])e /g, '')) * 100;

const READERS: readonly MoneyReader[] = [
  { pattern: phrasePattern([`r\\$ (?<amount>${DIGITS})(?<mil> mil)?`]), read: digits },
  { pattern: phrasePattern([`(?<amount>${DIGITS})(?<mil> mil)? ${UNIT}`]), read: digits },
  { pattern: phrasePattern(['(?<amount>\\d{1,3}(?:[.]\\d{3})*,\\d{2}|\\d+,\\d{2})']), read: digits },
  { pattern: phrasePattern([`(?<amount>${NUMBER_WORDS}) ${UNIT}`]), read: words },
  {
    pattern: phrasePattern([`(?<=${GIVE}${BEFORE_AMOUNT} )(?<amount>\\d{2,5})(?<mil> mil)?${NOT_COUNTED}`]),
    read: digits,
  },
  {
    pattern: phrasePattern([
      '(?<=^|[.,?] )(?<amount>\\d{2,5})(?= (?:na|no|ate|hoje|amanha|dia|agora|segunda|terca|quarta|quinta|sexta|sabado) )',
    ]),
    read: digits,
  },
  {
    pattern: phrasePattern([
      `(?<=${GIVE}${BEFORE_AMOUNT} )(?<amount>(?:cem|cento|\\w+entos|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|mil)(?: e? ?${NUMBER_WORDS})?)${NOT_COUNTED}`,
    ]),
    read: words,
  },
  {
    pattern: phrasePattern(['(?:a )?metade(?: do valor| da parcela)?', '50%', 'cinquenta por cento']),
    read: (_, openCents) => (openCents === undefined ? null : Math.round(openCents / 2)),
  },
  {
    pattern: phrasePattern([
      '(?:pago|pagar|acerto|acertar|quito|quitar|resolvo|mando|deposito|pg) (?:logo |isso |ja )?tudo',
      'tudo (?:de uma vez|junto|de uma so vez)',
      '(?:o )?(?:valor )?(?:total|inteiro|integral|completo)',
      'valor todo',
    ]),
    read: (_, openCents) => openCents ?? null,
  },
];

/** Every amount named in a reading's text, in its order. "Metade" and "tudo" need to know all that is open. */
export const readMoney = (text: string, openCents?: Cents): MoneyMention[] => {
  const found: MoneyMention[] = [];
  for (const { pattern, read } of READERS) {
    for (const match of text.matchAll(pattern)) {
      const part = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => overlap(other, part))) continue;
      const cents = read(match.groups ?? {}, openCents);
      if (cents !== null && cents > 0) found.push({ ...part, cents });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
