const UNITS =
  'zero um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove'.split(
    ' ',
  );
const TENS = 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
const HUNDREDS =
  'cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...HUNDREDS.map((word, index): [string, number] => [word, (index + 1) * 100]),
  ['uma', 1],
  ['duas', 2],
  ['catorze', 14],
  ['cento', 100],
  ['primeiro', 1],
  ['segundo', 2],
  ['terceiro', 3],
  ['quarto', 4],
  ['quinto', 5],
  ['sexto', 6],
  ['decimo', 10],
]);

const word = (from: number, to: number): string =>
  [...VALUES]
    .filter(([, value]) => value >= from && value <= to)
    .map(([name]) => name)
    .join('|');

/** A number of up to two digits, or a word for one, as a day or a count; to be put into a larger pattern. */
export const SMALL_NUMBER = `(?:\\d{1,2}[ao]?|(?:vinte|trinta) e (?:${word(1, 9)})|(?:${word(1, 30)}))`;

const SUM_PART = `(?:${word(2, 900)}|mil)`;
/** An amount in words: "cento e vinte", "duzentos", "mil e quinhentos". */
export const NUMBER_WORDS = `${SUM_PART}(?:(?: e)? (?:${SUM_PART}|um))*`;

/** The value of digits ("5", "5o") or of number words ("vinte e cinco", "mil e duzentos"). */
export const numberFrom = (written: string): number => {
  if (/^\d/.test(written)) return Number.parseInt(written, 10);
  let total = 0;
  for (const part of written.split(' ')) {
    if (part === 'mil') total = Math.max(total, 1) * 1_000;
    else total += VALUES.get(part) ?? 0;
  }
  return total;
};
