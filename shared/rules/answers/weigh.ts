import type { Signal } from './signals';
import { clauseAround, endsInQuestion, overlap, type Part, sentenceAround } from './text/phrases';
import { type AnswerKind, answerKinds } from './understanding';

/** What else of the text decides between readings. */
export interface TextFacts {
  readonly text: string;
  /** Every day and amount named. */
  readonly named: readonly Part[];
  /** Where a single day for paying is named. */
  readonly day: Part | undefined;
  readonly amount: Part | undefined;
  readonly dayIsToday: boolean;
  /** Where a time is named that is no single day. */
  readonly period: Part | undefined;
}

export interface Weighed {
  readonly kind: AnswerKind;
  /** 0 to 3: of the strongest signal, after what else the text says. */
  readonly strength: number;
}

/** Words beside a bare day that leave it an answer to "which day?". */
const SMALL_WORDS = new Set(
  [
    'a o e ai ate so la no na pela pelo para eu te ja sim ok certo combinado beleza obrigado oi ola',
    'bom boa dia tarde noite tudo bem por favor pode ser fica melhor sem falta com certeza mesmo em',
    'emojiok cedo cedinho manha acho que mas se deus quiser voce voces esta bem entao maximo minimo',
    'resto restante outro mes ou uns umas metade consigo recebo pagamento salario cai sai meu',
  ].flatMap((line) => line.split(' ')),
);

/** Whether the clause (a question: the sentence) holds nothing but days, amounts and small words. */
const saysLittleBeside = (part: Part, { text, named }: TextFacts): boolean => {
  const whole = endsInQuestion(part, text) ? sentenceAround(part, text) : clauseAround(part, text);
  const words = [...text.slice(whole.start, whole.end).matchAll(/[^ ]*[a-z0-9][^ ]*/g)];
  return words.every((match) => {
    const start = whole.start + match.index;
    const word = { start, end: start + match[0].length };
    return SMALL_WORDS.has(match[0]) || named.some((other) => overlap(other, word));
  });
};

const strongest = (signals: readonly Signal[], kind: AnswerKind): number =>
  signals.reduce((most, signal) => (signal.kind === kind ? Math.max(most, signal.strength) : most), 0);

/** A coming day in a statement is one to pay on more often than not; in a question it may be about anything. */
const bareDayStrength = (said: number, day: Part, facts: TextFacts): number => {
  if (said >= 2) return 3;
  if (saysLittleBeside(day, facts)) return 2.5;
  if (endsInQuestion(day, facts.text)) return said * 0.5;
  return said === 1 ? 2 : facts.dayIsToday ? 0.5 : 1;
};

/** A day beside words that promise is a promise; a bare day is one where hardly anything else is said. */
const promiseStrength = (said: number, facts: TextFacts): number => {
  const { day, period, amount } = facts;
  if (day && amount) return 3;
  if (day) return bareDayStrength(said, day, facts);
  if (period) return said >= 2 ? 2.5 : saysLittleBeside(period, facts) ? 1.5 : said;
  return said >= 2 ? 2 : 0;
};

/** "Me dá uns dias, dia 10 eu pago" promises beside asking; "posso pagar dia 10?" only asks. */
const promisesApart = (signals: readonly Signal[], day: Part, text: string): boolean => {
  const asking = signals.filter(({ kind, strength }) => kind === 'asks-time' && strength === 3);
  // Of "só em janeiro, dia 10", the clause of the number.
  const clause = clauseAround({ start: day.end - 1, end: day.end }, text);
  if (!asking.some((part) => overlap(part, clause))) return true;
  return signals.some(
    (signal) =>
      signal.kind === 'promise' &&
      signal.strength === 3 &&
      !asking.some((part) => overlap(part, signal)) &&
      !endsInQuestion(signal, text),
  );
};

type Strengths = Map<AnswerKind, number>;

const limit = (strengths: Strengths, kind: AnswerKind, most: number): void => {
  strengths.set(kind, Math.min(strengths.get(kind) ?? 0, most));
};

/** Where two readings stand in each other's way, one of them gives in. */
const settle = (strengths: Strengths, signals: readonly Signal[], facts: TextFacts): void => {
  const has = (kind: AnswerKind, least: number) => (strengths.get(kind) ?? 0) >= least;
  // "Manda o Pix que dia 5 eu pago" is a promise; "… que hoje eu pago" waits for the Pix.
  if (has('asks-pix', 2) && has('promise', 2)) {
    if (facts.day && !facts.dayIsToday) limit(strengths, 'asks-pix', 2);
    else limit(strengths, 'promise', 1.9);
  }
  if (has('asks-time', 3) && has('promise', 2)) {
    if (facts.day && promisesApart(signals, facts.day, facts.text)) limit(strengths, 'asks-time', 2);
    else limit(strengths, 'promise', 2.5);
  }
  // Who names a day has found a way; who only hopes has not.
  if (has('promise', 3)) limit(strengths, 'hardship', 2);
};

/** The readings of a text, the best first. At equal strength the order of `answerKinds` decides. */
export const weigh = (signals: readonly Signal[], facts: TextFacts): Weighed[] => {
  const strengths: Strengths = new Map(
    answerKinds.map((kind): [AnswerKind, number] => [kind, strongest(signals, kind)]),
  );
  strengths.set('promise', promiseStrength(strengths.get('promise') ?? 0, facts));
  // "Ok, mas qual o valor?" asks for an answer.
  if (facts.text.includes('?')) strengths.set('acknowledges', 0);
  settle(strengths, signals, facts);
  return [...strengths]
    .filter(([, strength]) => strength >= 1)
    .map(([kind, strength]) => ({ kind, strength }))
    .sort((a, b) => b.strength - a.strength || answerKinds.indexOf(a.kind) - answerKinds.indexOf(b.kind));
};
