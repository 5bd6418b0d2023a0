import type { CivilDay } from '../calendar/civil-day';
import type { Summary } from '../domain/summary';
import type { Cents } from '../money/cents';
import { behaviourOf } from './behaviour';
import type { DuePosition } from './dues';

/** One fact that says why to talk to a customer, with what it rests on. */
export type Flag =
  | { readonly kind: 'promise-due'; readonly cents: Cents }
  | { readonly kind: 'promise-broken'; readonly cents: Cents; readonly day: CivilDay }
  | { readonly kind: 'asked-agreement'; readonly day: CivilDay }
  | { readonly kind: 'asked-time'; readonly day: CivilDay }
  | { readonly kind: 'said-paid'; readonly day: CivilDay }
  | { readonly kind: 'wrong-number'; readonly day: CivilDay }
  /** `settled` installments were paid before, none of them late. */
  | { readonly kind: 'first-delay'; readonly settled: number; readonly goodPayer: boolean }
  | {
      readonly kind: 'partly-paid';
      readonly number: number;
      readonly count: number;
      readonly paidCents: Cents;
    }
  | { readonly kind: 'last-installment'; readonly number: number; readonly count: number };

export type FlagKind = Flag['kind'];

const ENOUGH_FOR_FIRST_DELAY = 3;
/** A first delay or a part payment of longer ago says nothing about today. */
const FRESH_DAYS = 60;

/** Any payment after the day of the promise answers it; what is still missing is then an ordinary delay. */
export const promiseUnanswered = ({ promise, lastPaymentDay }: Summary): boolean =>
  promise !== undefined && (lastPaymentDay === undefined || lastPaymentDay <= promise.madeOn);

const promiseFlag = (summary: Summary, today: CivilDay): Flag[] => {
  const { promise } = summary;
  if (!promise || !promiseUnanswered(summary)) return [];
  if (promise.day === today) return [{ kind: 'promise-due', cents: promise.cents }];
  return promise.day < today ? [{ kind: 'promise-broken', cents: promise.cents, day: promise.day }] : [];
};

const ANSWER_FLAGS = {
  'asks-agreement': 'asked-agreement',
  'asks-time': 'asked-time',
  'already-paid': 'said-paid',
  'wrong-number': 'wrong-number',
} as const;

const isAnswerWithFlag = (answer: string): answer is keyof typeof ANSWER_FLAGS => answer in ANSWER_FLAGS;

/** Money that came in after the answer has answered it; a wrong number stays wrong. */
const answerFlag = ({ lastAnswer, lastPaymentDay }: Summary): Flag[] => {
  if (!lastAnswer || !isAnswerWithFlag(lastAnswer.answer)) return [];
  const paidSince = lastPaymentDay !== undefined && lastPaymentDay > lastAnswer.day;
  if (paidSince && lastAnswer.answer !== 'wrong-number') return [];
  return [{ kind: ANSWER_FLAGS[lastAnswer.answer], day: lastAnswer.day }];
};

const historyFlags = (summary: Summary, position: DuePosition): Flag[] => {
  const { settledCount, settledLateCount, oldest, openCount } = summary;
  const flags: Flag[] = [];
  const fresh = position.daysLate <= FRESH_DAYS;
  if (fresh && oldest && oldest.paidCents > 0) flags.push({ kind: 'partly-paid', ...oldest });
  if (
    fresh &&
    position.overdue.count > 0 &&
    settledLateCount === 0 &&
    settledCount >= ENOUGH_FOR_FIRST_DELAY
  ) {
    const goodPayer = behaviourOf(summary) === 'good-payer';
    flags.push({ kind: 'first-delay', settled: settledCount, goodPayer });
  }
  const onTime = position.overdue.count === 0;
  if (onTime && openCount === 1 && oldest && oldest.count > 1 && oldest.number === oldest.count) {
    flags.push({ kind: 'last-installment', number: oldest.number, count: oldest.count });
  }
  return flags;
};

/** Everything that speaks for talking to this customer now, the most telling first. */
export const flagsOf = (summary: Summary, position: DuePosition, today: CivilDay): Flag[] => [
  ...promiseFlag(summary, today),
  ...answerFlag(summary),
  ...historyFlags(summary, position),
];
