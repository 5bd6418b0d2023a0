import { type CivilDay, daysBetween, fromDayNumber, toDayNumber } from '../calendar/civil-day';
import { lastPromiseDay, promiseState } from '../domain/payment-promise';
import type { Summary } from '../domain/summary';
import type { Cents } from '../money/cents';
import type { DuePosition, DueSum } from './dues';
import { growingDelay } from './risk/growing-delay';

interface DueFacts {
  readonly cents: Cents;
  /** Installments. */
  readonly count: number;
  readonly firstDay: CivilDay;
  /** Which one of its plan it is, where it is a single one. */
  readonly only?: { readonly number: number; readonly count: number };
}

/** One fact about a customer's account, with what it rests on. Amounts in cents. */
export type Flag =
  | { readonly kind: 'promise-due'; readonly cents: Cents }
  | { readonly kind: 'promise-broken'; readonly cents: Cents; readonly day: CivilDay }
  | {
      readonly kind: 'promise-partly';
      readonly cents: Cents;
      readonly paidCents: Cents;
      readonly day: CivilDay;
    }
  | { readonly kind: 'asked-agreement'; readonly day: CivilDay }
  | { readonly kind: 'asked-time'; readonly day: CivilDay }
  | { readonly kind: 'said-paid'; readonly day: CivilDay }
  | { readonly kind: 'wrong-number'; readonly day: CivilDay }
  /** Installments of an agreement are overdue, the oldest on `day`; `alone` where nothing else is. */
  | {
      readonly kind: 'agreement-at-risk';
      readonly day: CivilDay;
      readonly days: number;
      readonly count: number;
      readonly alone: boolean;
    }
  /** A cheque came back, and was not talked about since. */
  | { readonly kind: 'cheque-returned'; readonly day: CivilDay }
  /** Cheques that came back or were stopped, and are not made good. */
  | { readonly kind: 'cheque-unsettled'; readonly count: number }
  /** `settled` installments were paid before, none of them late. */
  | { readonly kind: 'first-delay'; readonly settled: number }
  /** Days late of the last settled installments, oldest first. */
  | { readonly kind: 'growing-delay'; readonly days: readonly number[] }
  | {
      readonly kind: 'partly-paid';
      readonly number: number;
      readonly count: number;
      readonly paidCents: Cents;
    }
  | { readonly kind: 'over-limit'; readonly usedCents: Cents; readonly limitCents: Cents }
  | { readonly kind: 'last-installment'; readonly number: number; readonly count: number }
  | { readonly kind: 'contested'; readonly day: CivilDay }
  /** Past the due day for more than five years: no contact any more (CC 206 §5 I). */
  | ({ readonly kind: 'prescribed' } & DueFacts)
  /** `chargesCents` are the fee and interest of today, where they were worked out. */
  | ({ readonly kind: 'overdue'; readonly days: number; readonly chargesCents?: Cents } & DueFacts)
  /** `firstDay` before today: due on a Sunday or holiday and still in time today. */
  | ({ readonly kind: 'due-today' } & DueFacts)
  | ({ readonly kind: 'due-soon' } & DueFacts);

export type FlagKind = Flag['kind'];

/** What a summary does not hold. */
export interface FlagExtras {
  /** Of the customer; absent is none. */
  readonly limitCents?: Cents;
  /** Late fee and interest of all that is overdue, today. */
  readonly chargesCents?: Cents;
}

const ENOUGH_FOR_FIRST_DELAY = 3;
/** A first delay or a part payment of longer ago says nothing about today. */
const FRESH_DAYS = 60;

/** A promise that was not kept is told until it was talked about; from then on the ladder goes on. */
const promiseFlag = ({ promise, lastContactDay }: Summary, today: CivilDay): Flag[] => {
  if (!promise) return [];
  const { cents, paidCents, day } = promise;
  const state = promiseState(promise, today);
  if (state === 'due') return [{ kind: 'promise-due', cents: cents - paidCents }];
  if (lastContactDay !== undefined && lastContactDay > lastPromiseDay(promise)) return [];
  switch (state) {
    case 'broken':
      return [{ kind: 'promise-broken', cents, day }];
    case 'partly':
      return [{ kind: 'promise-partly', cents, paidCents, day }];
    default:
      return [];
  }
};

const ANSWER_FLAGS = {
  'asks-agreement': 'asked-agreement',
  'asks-discount': 'asked-agreement',
  'asks-time': 'asked-time',
  hardship: 'asked-agreement',
  'already-paid': 'said-paid',
  'wrong-number': 'wrong-number',
} as const;

const isAnswerWithFlag = (answer: string): answer is keyof typeof ANSWER_FLAGS =>
  Object.hasOwn(ANSWER_FLAGS, answer);

/**
 * What the customer last said that asks something of the shop, until it was talked about again. Money since then has
 * answered it too; a wrong number stays wrong.
 */
const answerFlag = ({ lastAnswer, lastContactDay, lastPaymentDay }: Summary): Flag[] => {
  if (!lastAnswer || !isAnswerWithFlag(lastAnswer.answer)) return [];
  if (lastContactDay !== undefined && lastContactDay > lastAnswer.day) return [];
  const paidSince = lastPaymentDay !== undefined && lastPaymentDay > lastAnswer.day;
  if (paidSince && lastAnswer.answer !== 'wrong-number') return [];
  return [{ kind: ANSWER_FLAGS[lastAnswer.answer], day: lastAnswer.day }];
};

/** A cheque that came back is told until it was talked about, and starts the conversation. */
const returnFlag = ({ chequeReturnedOn, lastContactDay }: Summary): Flag[] =>
  chequeReturnedOn === undefined || (lastContactDay !== undefined && lastContactDay > chequeReturnedOn)
    ? []
    : [{ kind: 'cheque-returned', day: chequeReturnedOn }];

const agreementFlag = (
  { agreementDueDays = [] }: Summary,
  { overdue: { firstDay, lastDay, count } }: DuePosition,
  today: CivilDay,
): Flag[] => {
  if (firstDay === undefined || lastDay === undefined) return [];
  // Within the move off a Sunday or holiday nothing is overdue yet.
  const [from, to] = [toDayNumber(firstDay), toDayNumber(lastDay)];
  const late = agreementDueDays.filter((due) => due >= from && due <= to);
  const [oldest] = late;
  if (oldest === undefined) return [];
  const day = fromDayNumber(oldest);
  const days = daysBetween(day, today);
  return [{ kind: 'agreement-at-risk', day, days, count: late.length, alone: late.length === count }];
};

const historyFlags = (summary: Summary, position: DuePosition): Flag[] => {
  const { settledCount, settledLateCount, oldest, openCount, returnedCheques = 0 } = summary;
  const flags: Flag[] = [];
  const fresh = position.daysLate <= FRESH_DAYS;
  const late = position.overdue.count > 0;
  if (returnedCheques > 0 && returnFlag(summary).length === 0)
    flags.push({ kind: 'cheque-unsettled', count: returnedCheques });
  if (fresh && oldest && oldest.paidCents > 0) flags.push({ kind: 'partly-paid', ...oldest });
  if (fresh && late && settledLateCount === 0 && settledCount >= ENOUGH_FOR_FIRST_DELAY)
    flags.push({ kind: 'first-delay', settled: settledCount });
  const growing = late ? growingDelay(summary.recentLate) : null;
  if (growing) flags.push({ kind: 'growing-delay', days: growing });
  if (!late && openCount === 1 && oldest && oldest.count > 1 && oldest.number === oldest.count)
    flags.push({ kind: 'last-installment', number: oldest.number, count: oldest.count });
  return flags;
};

const limitFlag = ({ openCents, tabCents = 0 }: Summary, { limitCents }: FlagExtras): Flag[] => {
  const usedCents = openCents + tabCents;
  return limitCents !== undefined && usedCents > limitCents
    ? [{ kind: 'over-limit', usedCents, limitCents }]
    : [];
};

const dueFacts = (
  { oldest }: Summary,
  { cents, count, firstDay = '' }: DueSum,
  isOldest: boolean,
): DueFacts => ({
  cents,
  count,
  firstDay,
  ...(count === 1 && isOldest && oldest && { only: { number: oldest.number, count: oldest.count } }),
});

/** Where everything open stands by its due days: the plain facts, after all that is more telling. */
const dueFlags = (summary: Summary, position: DuePosition, { chargesCents }: FlagExtras): Flag[] => {
  const { prescribed, overdue, today, soon, daysLate } = position;
  const flags: Flag[] = [];
  let isOldest = true;
  const facts = (sum: DueSum): DueFacts => {
    const found = dueFacts(summary, sum, isOldest);
    isOldest = false;
    return found;
  };
  const old = prescribed.count > 0 ? facts(prescribed) : null;
  if (overdue.count > 0) flags.push({ kind: 'overdue', days: daysLate, chargesCents, ...facts(overdue) });
  if (today.count > 0) flags.push({ kind: 'due-today', ...facts(today) });
  if (soon.count > 0) flags.push({ kind: 'due-soon', ...facts(soon) });
  return old ? [...flags, { kind: 'prescribed', ...old }] : flags;
};

/** What was agreed or asked, or came back from the bank, and waits for the shop, whatever the ladder says. */
export const waitingFlags = (summary: Summary, today: CivilDay): Flag[] => [
  ...promiseFlag(summary, today),
  ...returnFlag(summary),
  ...answerFlag(summary),
];

/** Everything there is to know about a customer's account on a day, the most telling first. */
export const flagsOf = (
  summary: Summary,
  position: DuePosition,
  today: CivilDay,
  extras: FlagExtras = {},
): Flag[] => [
  ...waitingFlags(summary, today),
  ...agreementFlag(summary, position, today),
  ...historyFlags(summary, position),
  ...limitFlag(summary, extras),
  ...(summary.contestedSince ? [{ kind: 'contested', day: summary.contestedSince } as const] : []),
  ...dueFlags(summary, position, extras),
];
