import { addDays, type CivilDay } from '../../calendar/civil-day';
import { isBusinessDay, type LocalHoliday } from '../../calendar/holidays';
import type { Cheque } from '../../domain/cheque/cheque';
import { lifeOf } from '../../domain/cheque/cheque-life';
import { isUnpaid } from '../../domain/cheque/cheque-moves';
import { isBlameless } from '../../domain/cheque/return-reasons-facts';
import type { Cents } from '../../money/cents';
import { type DeadlineWarning, deadlineWarnings } from './deadlines';
import { chequeSum, depositDay, toDeposit } from './deposit-day';
import { courseBlock } from './move-block';

/** As far ahead as deadlines are told; the next business day is always within. */
const CHEQUES_AHEAD_DAYS = 10;

interface Task {
  readonly cheques: readonly Cheque[];
  readonly cents: Cents;
  /** The day it is for. */
  readonly day: CivilDay;
}

/** What the shop has to do with its cheques around a day, several cheques at once. */
export type ChequeTask =
  /** `late` of them should have been deposited before today, the oldest on `lateSince`. */
  | (Task & { readonly kind: 'deposit'; readonly late: number; readonly lateSince?: CivilDay })
  /** In custody and their day has come: the bank deposits them, and the shop writes it down. */
  | (Task & { readonly kind: 'from-custody' })
  /** Came back by a mistake of the bank or the shop, and can be presented once more: nobody is to be asked. */
  | (Task & { readonly kind: 'again' })
  /** A term of the law ends within ten days; by cheque, in the order of `cheques`. */
  | (Task & { readonly kind: 'deadline'; readonly warnings: readonly DeadlineWarning[] });

const cameBackByMistake = (cheque: Cheque, today: CivilDay): boolean => {
  const last = cheque.status === 'returned' ? lifeOf(cheque).returns.at(-1) : undefined;
  return (
    last !== undefined &&
    isBlameless(last.reason) &&
    courseBlock(cheque, { move: 'redeposit', day: today }, today) === null
  );
};

interface DeadlineDay {
  readonly today: CivilDay;
  readonly holidays: readonly LocalHoliday[];
  /** Whether another task of the day is about the cheque. */
  readonly isTold: (cheque: Cheque) => boolean;
}

/** What can be done about a cheque at hand before its day is nothing: a term that ends before then is no news. */
const canBeHeeded = (cheque: Cheque, { day }: DeadlineWarning, holidays: readonly LocalHoliday[]): boolean =>
  isUnpaid(cheque.status) || depositDay(cheque, holidays) <= day;

/** Of one that is told to be taken to the bank already, only the last days are news. */
const nextDeadline = (
  cheque: Cheque,
  { today, holidays, isTold }: DeadlineDay,
): DeadlineWarning | undefined =>
  deadlineWarnings(cheque, today).find(
    (warning) =>
      (warning.when === 'within-3-days' || (warning.when === 'within-10-days' && !isTold(cheque))) &&
      canBeHeeded(cheque, warning, holidays),
  );

const deadlineTask = (cheques: readonly Cheque[], day: DeadlineDay): ChequeTask[] => {
  const ending = cheques
    .flatMap((cheque) => {
      const warning = nextDeadline(cheque, day);
      return warning ? [{ cheque, warning }] : [];
    })
    .sort((a, b) => a.warning.day.localeCompare(b.warning.day));
  const [first] = ending;
  if (!first) return [];
  const sum = chequeSum(ending.map(({ cheque }) => cheque));
  return [
    { kind: 'deadline', ...sum, day: first.warning.day, warnings: ending.map(({ warning }) => warning) },
  ];
};

/**
 * The tasks of a day, the most pressing first. On a day without business what was late goes with the next one.
 * `cheques` are those at hand with a good day at most ten days ahead, and those that came back or were stopped.
 */
export const chequeTasks = (
  cheques: readonly Cheque[],
  today: CivilDay,
  holidays: readonly LocalHoliday[],
): ChequeTask[] => {
  const { overdue, today: now, next, nextDay, fromCustody } = toDeposit(cheques, today, holidays);
  const late = { late: overdue.cheques.length, lateSince: overdue.cheques[0]?.goodDay };
  const deposit = (day: CivilDay, due: readonly Cheque[], isFirst: boolean): ChequeTask[] => {
    const all = chequeSum(isFirst ? [...overdue.cheques, ...due] : due);
    return all.cheques.length === 0
      ? []
      : [{ kind: 'deposit', day, ...all, ...(isFirst ? late : { late: 0 }) }];
  };
  const isOpen = isBusinessDay(today, holidays);
  const again = chequeSum(cheques.filter((cheque) => cameBackByMistake(cheque, today)));
  const bankDay = isOpen ? today : nextDay;
  const told = new Set([overdue, now, next, again].flatMap((sum) => sum.cheques));
  const isTold = (cheque: Cheque) => told.has(cheque);
  return [
    ...(isOpen ? deposit(today, now.cheques, true) : []),
    ...(again.cheques.length > 0 ? [{ kind: 'again', day: bankDay, ...again } as const] : []),
    ...(fromCustody.cheques.length > 0
      ? [{ kind: 'from-custody', day: today, ...fromCustody } as const]
      : []),
    ...deadlineTask(cheques, { today, holidays, isTold }),
    ...deposit(nextDay, next.cheques, !isOpen),
  ];
};

/** Until which good day cheques at hand matter to a day. */
export const chequesAhead = (today: CivilDay): CivilDay => addDays(today, CHEQUES_AHEAD_DAYS);
