import { chooseDay, type JudgedDay } from './days/choose-day';
import { type DayMention, readDays } from './days/read-days';
import { type MoneyMention, readMoney } from './money';
import { reasonTold, type ToldReason } from './reasons';
import { findSignals, type Signal } from './signals';
import type { Part } from './text/phrases';
import { type Reading, readText, spanOf } from './text/read-text';
import type { AnswerContext, AnswerKind, Certainty, Span, Understanding } from './understanding';
import { type Weighed, weigh } from './weigh';

const MOST_ALTERNATIVES = 4;

/** Kinds whose day and amount are worth keeping even where they are not a promise ("espera até sexta?"). */
const WITH_A_DAY: ReadonlySet<AnswerKind> = new Set([
  'promise',
  'asks-time',
  'asks-pix',
  'asks-agreement',
  'hardship',
]);

const ofKind = (signals: readonly Signal[], kind: AnswerKind): Signal[] =>
  signals.filter((signal) => signal.kind === kind);

const nearestAmount = (amounts: readonly MoneyMention[], to: readonly Part[]): MoneyMention | undefined => {
  const distance = (amount: Part) =>
    Math.min(Number.MAX_SAFE_INTEGER, ...to.map((part) => Math.abs(part.start - amount.start)));
  return amounts.reduce<MoneyMention | undefined>(
    (best, amount) => (best === undefined || distance(amount) < distance(best) ? amount : best),
    undefined,
  );
};

/** In order, each position at most once. */
const spans = (reading: Reading, parts: readonly Part[]): Span[] => {
  const found = parts
    .map(({ start, end }) => spanOf(reading, start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
};

const certaintyOf = ([best, second]: readonly Weighed[], hasDay: boolean): Certainty => {
  if (best === undefined) return 'guess';
  if (best.kind === 'acknowledges') return second ? 'guess' : 'likely';
  if (best.strength < 2) return 'guess';
  if (best.kind === 'promise' && !hasDay) return best.strength >= 2 ? 'likely' : 'guess';
  const rivalled = second !== undefined && second.strength >= best.strength && second.kind !== 'hardship';
  return best.strength >= 3 && !rivalled ? 'sure' : 'likely';
};

/** The day named as past, for "paguei ontem": the nearest to the words that say so. */
const paidDay = (mentions: readonly DayMention[], said: readonly Part[]): DayMention | undefined => {
  const past = mentions.filter(({ last }) => last !== undefined);
  const distance = (mention: Part) => Math.min(...said.map((part) => Math.abs(part.end - mention.end)));
  return past.reduce<DayMention | undefined>(
    (best, mention) => (best === undefined || distance(mention) < distance(best) ? mention : best),
    undefined,
  );
};

interface Found {
  readonly day: JudgedDay | undefined;
  readonly amount: MoneyMention | undefined;
  readonly told: ToldReason | undefined;
}

const promiseOf = (kind: AnswerKind, { day, amount }: Found): Understanding['promise'] => {
  if (kind !== 'promise' && (!WITH_A_DAY.has(kind) || day?.next === undefined)) return undefined;
  return { day: day?.next, cents: amount?.cents };
};

/**
 * Reads a customer's reply: what kind of answer it is, a promised day and amount, and why nothing was paid. A proposal
 * for the owner, who confirms it; texts in which nothing is found are 'other'.
 */
export const understandAnswer = (text: string, context: AnswerContext): Understanding => {
  const reading = readText(text, context.shopName);
  const signals = findSignals(reading.text);
  const mentions = readDays(reading.text, context);
  const promising = ofKind(signals, 'promise');
  const clearly = promising.filter(({ strength }) => strength === 3);
  const day = chooseDay(mentions, clearly.length > 0 ? clearly : promising, reading.text);
  const amounts = readMoney(reading.text, context.openCents);
  const weighed = weigh(signals, {
    text: reading.text,
    named: [...mentions, ...amounts],
    day: day?.next === undefined ? undefined : day,
    amount: amounts[0],
    dayIsToday: day?.next === context.today,
    period: day && day.next === undefined ? day : undefined,
  });
  const kind = weighed[0]?.kind ?? 'other';
  const own = ofKind(signals, kind);
  const found: Found = {
    day,
    amount: nearestAmount(amounts, promising),
    told: reasonTold(reading.text),
  };
  const agreed = promiseOf(kind, found);
  const paid = kind === 'already-paid' ? paidDay(mentions, own) : undefined;
  const parts: Part[] = [...own, ...(found.told?.parts ?? []), ...(paid ? [paid] : [])];
  if (agreed && day) parts.push(day);
  if (agreed?.cents !== undefined && found.amount) parts.push(found.amount);
  return {
    kind,
    certainty: certaintyOf(weighed, day?.next !== undefined),
    promise: agreed,
    paidOn: paid?.last,
    alternatives: weighed.slice(1, 1 + MOST_ALTERNATIVES).map((other) => other.kind),
    evidence: spans(reading, parts),
    reason: found.told?.reason,
  };
};
