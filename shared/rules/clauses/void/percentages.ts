/** A percentage in folded text, what it is said of, and for how long. */
export interface Percentage {
  readonly start: number;
  readonly end: number;
  /** 2 is 2%. */
  readonly value: number;
  readonly of: 'fine' | 'interest' | 'other';
  readonly every?: 'day' | 'month' | 'year';
}

const NUMBERS: Readonly<Record<string, number>> = {
  meio: 0.5,
  um: 1,
  dois: 2,
  tres: 3,
  quatro: 4,
  cinco: 5,
  seis: 6,
  sete: 7,
  oito: 8,
  nove: 9,
  dez: 10,
  onze: 11,
  doze: 12,
  quinze: 15,
  vinte: 20,
  trinta: 30,
  quarenta: 40,
  cinquenta: 50,
  cem: 100,
};

const NUMBER = `(?:${Object.keys(NUMBERS).join('|')})`;

/** `10%`, `2,5 por cento`, `10% (dez por cento)`, `dez por cento`, `vinte e cinco por cento`. */
const PERCENT = new RegExp(
  `(?<![\\w.,])(?:(\\d{1,3}(?:[.,]\\d{1,4})?) ?(?:%|por ?cento)(?: ?\\([a-z ]{2,40}\\))?|(${NUMBER}(?: e ${NUMBER})?) por cento)`,
  'g',
);

/** `vinte e cinco` is 25. */
const numberNamed = (words: string): number =>
  words.split(' e ').reduce((sum, word) => sum + (NUMBERS[word] ?? 0), 0);

const SUBJECTS: readonly (readonly [words: RegExp, of: Percentage['of']])[] = [
  [/multa(?: de mora| moratori[a-z]+)?|clausula penal|pena convencional/, 'fine'],
  [/juros|mora(?![a-z])|moratori/, 'interest'],
  [/desconto|abatiment|entrada|reducao|honorari|custas|correcao|indice|proporc|cet(?![a-z])|taxa/, 'other'],
];

const SAID_AFTER = /^ (?:de|a titulo de|como|em|sobre a) (?:uma )?([a-z]+)/;

const EVERY: readonly (readonly [words: RegExp, every: NonNullable<Percentage['every']>])[] = [
  [/^ ?(?:ao dia|por dia|a ?\. ?d\b|diari|cada dia)/, 'day'],
  [/^ ?(?:ao mes|por mes|a ?\. ?m\b|mensa|cada mes)/, 'month'],
  [/^ ?(?:ao ano|por ano|a ?\. ?a\b|anua|cada ano)/, 'year'],
];

const subjectOf = (words: string): Percentage['of'] | null =>
  SUBJECTS.find(([pattern]) => pattern.test(words))?.[1] ?? null;

/** What the words before it speak of last: of "multa moratória", the fine. */
const lastSubject = (before: string): Percentage['of'] => {
  let last: { end: number; of: Percentage['of'] } = { end: 0, of: 'other' };
  for (const [pattern, of] of SUBJECTS)
    for (const { 0: words, index } of before.matchAll(new RegExp(pattern, 'g')))
      if (index + words.length > last.end) last = { end: index + words.length, of };
  return last.of;
};

const SENTENCE = /[.!?\n;](?![0-9])/;
/** Between two ends of a range, or a number and the same once more. */
const GOES_ON = /^\s*(?:a|ate|e|ou)\s*$/;

/** Every percentage of a folded text. */
export const percentages = (text: string): Percentage[] => {
  const found: Percentage[] = [];
  for (const match of text.matchAll(PERCENT)) {
    const { index: start } = match;
    const end = start + match[0].length;
    const before = text.slice(0, start).split(SENTENCE).at(-1) ?? '';
    const after = text.slice(end);
    const previous = found.at(-1);
    const said = subjectOf(SAID_AFTER.exec(after)?.[1] ?? '');
    const range = previous !== undefined && GOES_ON.test(text.slice(previous.end, start));
    const value = match[1] ? Number(match[1].replace(',', '.')) : numberNamed(match[2] ?? '');
    found.push({
      start,
      end,
      value,
      of: said ?? (range ? previous.of : lastSubject(before.slice(-160).split('%').at(-1) ?? '')),
      every: EVERY.find(([pattern]) => pattern.test(after))?.[1],
    });
  }
  return found;
};
