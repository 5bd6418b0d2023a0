import { z } from 'zod';
import { type CivilDay, fromDayNumber, toDayNumber } from '../calendar/civil-day';
import type { Cents } from '../money/cents';
import type { Cheque } from './cheque/cheque';
import { type ChequeLife, type ChequeReturn, lifeOf } from './cheque/cheque-life';
import { isUnpaid } from './cheque/cheque-moves';
import { isBlameless } from './cheque/return-reasons-facts';
import { answerSchema } from './contact';
import { type Installment, isAwaiting, isDue, outstandingCents } from './installment';
import { decisionSchema, type LegalStep, lastDecision, listedSince } from './legal-step';
import { nonPaymentReasonSchema } from './non-payment-reason';
import { paymentPromiseSchema, promiseRecordSchema } from './payment-promise';
import { amountSchema, daySchema, idSchema } from './primitives';
import { nothingSettled, settledHistorySchema } from './settled-history';
import type { TabEntry } from './tab';

/** Of many amounts together: each has its limit, their sum has none of its own. */
const sumSchema = z.number().int().min(0);

/**
 * A customer's accounts in one small record, kept up to date by every use case in its own transaction. The
 * day's work reads only these; nothing in it depends on the day it is read.
 */
export const summarySchema = settledHistorySchema.extend({
  customerId: idSchema,
  /** All that is open, what waits for a cheque included. */
  openCents: sumSchema,
  openCount: z.number().int().min(0),
  /** Of what is open, what waits for a cheque to clear; absent is none. No due day of it is told here. */
  awaitingCents: sumSchema.optional(),
  awaitingCount: z.number().int().min(1).optional(),
  /** Indexed; absent when nothing is open, or all of it waits for cheques. */
  oldestDueDay: daySchema.optional(),
  /** Due days of what is open, ascending, as days since 1970, and the cents open on each. */
  dueDays: z.array(z.number().int()),
  dueCents: z.array(sumSchema),
  dueCounts: z.array(z.number().int().min(1)),
  /** The oldest open installment: which one of its plan it is, and the cents already paid on it. */
  oldest: z.object({ number: z.number().int(), count: z.number().int(), paidCents: amountSchema }).optional(),
  /** Store credit (saldo a favor), in cents; absent is none. */
  creditCents: sumSchema.optional(),
  /** The open tab: its entries not yet closed, in cents; absent is none. */
  tabCents: sumSchema.optional(),
  /** The oldest open due day of an agreement's installment. */
  agreementDueDay: daySchema.optional(),
  /** The due days of all of those, one an installment, ascending, as days since 1970; absent where none is open. */
  agreementDueDays: z.array(z.number().int()).optional(),
  lastPaymentDay: daySchema.optional(),
  lastContactDay: daySchema.optional(),
  /** The last promise to pay; those before it are counted in `promises` by how they ended. */
  promise: paymentPromiseSchema.optional(),
  promises: promiseRecordSchema.optional(),
  /** What the customer last said; conversations without an answer leave it as it was. */
  lastAnswer: z.object({ answer: answerSchema, day: daySchema }).optional(),
  /** Why nothing was paid yet, as last told. */
  lastReason: z.object({ reason: nonPaymentReasonSchema, day: daySchema }).optional(),
  /** The customer said something was not owed, and it is not cleared up. */
  contestedSince: daySchema.optional(),
  /** The day this customer asked for no more messages. */
  doNotContact: daySchema.optional(),
  /** The shop was told that the customer died. */
  deceasedOn: daySchema.optional(),
  /** An entry the shop made at a credit bureau or a protest still stands. */
  listedSince: daySchema.optional(),
  /** What the owner decided last for what is long overdue. */
  decision: decisionSchema.optional(),
  /**
   * Cheques that came back or were stopped, not by a mistake of the bank, and some of what they cover is open; absent
   * is none.
   */
  returnedCheques: z.number().int().min(0).optional(),
  /** The day the last of those that came back did; absent where none did, or all were made good. */
  chequeReturnedOn: daySchema.optional(),
  /** How often a cheque came back in all, but for mistakes of the bank; absent is never. */
  chequeReturns: z.number().int().min(0).optional(),
  /** The owner put the conversation off to this day. */
  postponedUntil: daySchema.optional(),
});
export type Summary = z.infer<typeof summarySchema>;

export const emptySummary = (customerId: string): Summary => ({
  ...nothingSettled,
  customerId,
  openCents: 0,
  openCount: 0,
  dueDays: [],
  dueCents: [],
  dueCounts: [],
});

const isOlder = (a: Installment, b: Installment): boolean =>
  a.dueDay < b.dueDay ||
  (a.dueDay === b.dueDay && (a.number < b.number || (a.number === b.number && a.id < b.id)));

const positionOf = (installment: Installment): Summary['oldest'] => ({
  number: installment.number,
  count: installment.count,
  paidCents: installment.paidCents,
});

/** An installment before and after; `before` is absent when it is new, `after` when it was removed. */
export interface InstallmentChange {
  readonly before?: Installment;
  readonly after?: Installment;
}

/** The summary with its open amounts by day after installments changed. Which one is oldest, `withOldest` says. */
export const withOpenChanges = (summary: Summary, changes: readonly InstallmentChange[]): Summary => {
  const byDay = new Map(
    summary.dueDays.map((day, index) => [
      day,
      { cents: summary.dueCents[index] ?? 0, count: summary.dueCounts[index] ?? 0 },
    ]),
  );
  let { awaitingCents = 0, awaitingCount = 0 } = summary;
  const add = (installment: Installment | undefined, sign: 1 | -1) => {
    if (installment?.open !== 1) return;
    if (isAwaiting(installment)) {
      awaitingCents += sign * outstandingCents(installment);
      awaitingCount += sign;
      return;
    }
    const day = toDayNumber(installment.dueDay);
    const { cents, count } = byDay.get(day) ?? { cents: 0, count: 0 };
    const left = { cents: cents + sign * outstandingCents(installment), count: count + sign };
    if (left.count === 0) byDay.delete(day);
    else byDay.set(day, left);
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  const days = [...byDay].sort(([a], [b]) => a - b);
  const [first] = days;
  return {
    ...summary,
    openCents: days.reduce((sum, [, { cents }]) => sum + cents, awaitingCents),
    openCount: days.reduce((sum, [, { count }]) => sum + count, awaitingCount),
    awaitingCents: awaitingCount > 0 ? awaitingCents : undefined,
    awaitingCount: awaitingCount > 0 ? awaitingCount : undefined,
    oldestDueDay: first && fromDayNumber(first[0]),
    dueDays: days.map(([day]) => day),
    dueCents: days.map(([, { cents }]) => cents),
    dueCounts: days.map(([, { count }]) => count),
  };
};

/** The summary with its oldest open installment, from all that are open on the oldest day, or more. */
export const withOldest = (summary: Summary, open: readonly Installment[]): Summary => {
  const oldest = open
    .filter(isDue)
    .reduce<Installment | undefined>(
      (found, installment) => (found === undefined || isOlder(installment, found) ? installment : found),
      undefined,
    );
  return { ...summary, oldest: oldest && positionOf(oldest) };
};

/** The summary with the open due days of the customer's agreements, from all that is open. */
export const withAgreementDue = (summary: Summary, open: readonly Installment[]): Summary => {
  const days = open
    .filter(isDue)
    .flatMap(({ originKind, dueDay }) => (originKind === 'agreement' ? dueDay : []))
    .sort();
  return {
    ...summary,
    agreementDueDay: days[0],
    agreementDueDays: days.length > 0 ? days.map(toDayNumber) : undefined,
  };
};

/** The summary with its open part taken from the customer's open installments. */
export const withOpenAccounts = (summary: Summary, open: readonly Installment[]): Summary =>
  withAgreementDue(
    withOldest(
      withOpenChanges(
        {
          ...summary,
          dueDays: [],
          dueCents: [],
          dueCounts: [],
          awaitingCents: undefined,
          awaitingCount: undefined,
        },
        open.map((after) => ({ after })),
      ),
      open,
    ),
    open,
  );

/** The summary with store credit gained or, negative, lost. */
export const withStoreCredit = (summary: Summary, gainedCents: Cents): Summary => {
  const cents = (summary.creditCents ?? 0) + gainedCents;
  return { ...summary, creditCents: cents === 0 ? undefined : cents };
};

/** The summary with its tab taken from the purchases that wait for a closing. */
export const withTab = (summary: Summary, openTab: readonly TabEntry[]): Summary => {
  const cents = openTab.reduce((sum, entry) => sum + entry.cents, 0);
  return { ...summary, tabCents: cents === 0 ? undefined : cents };
};

/** The summary with what the owner decided, from all decisions about the customer. */
export const withDecisions = (summary: Summary, steps: readonly LegalStep[]): Summary => ({
  ...summary,
  listedSince: listedSince(steps),
  decision: lastDecision(steps),
});

/** Not what the bank or the shop did wrong: a holiday, a stamp, a route. */
const isOfDrawer = ({ reason }: ChequeReturn): boolean => !isBlameless(reason);

/** It failed, and not by a mistake of the bank or the shop, which only has to present it again. */
const isFailed = ({ status, returns }: ChequeLife): boolean => {
  const last = returns.at(-1);
  return isUnpaid(status) && (status !== 'returned' || last === undefined || isOfDrawer(last));
};

/** Whether an installment is open. */
export type IsOpen = (installmentId: string) => boolean;

/**
 * The summary with what the customer's cheques say of it, from all of them. One that failed is made good once nothing
 * that it covers is open: it was paid in another way, or is in an agreement.
 */
export const withCheques = (summary: Summary, cheques: readonly Cheque[], isOpen: IsOpen): Summary => {
  const lives = cheques.map(lifeOf);
  const unpaid = lives.filter((life, index) => isFailed(life) && cheques[index]?.installmentIds.some(isOpen));
  const returns = lives.reduce((sum, life) => sum + life.returns.filter(isOfDrawer).length, 0);
  return {
    ...summary,
    returnedCheques: unpaid.length || undefined,
    chequeReturnedOn: unpaid
      .flatMap((life) => life.returns.at(-1)?.day ?? [])
      .sort()
      .at(-1),
    chequeReturns: returns || undefined,
  };
};

/** The newest of two days. */
export const laterDay = (a: CivilDay | undefined, b: CivilDay | undefined): CivilDay | undefined =>
  a === undefined ? b : b === undefined || a > b ? a : b;
