import { z } from 'zod';
import { addDays, type CivilDay } from '../calendar/civil-day';
import type { Cents } from '../money/cents';
import type { Contact } from './contact';
import { type Payment, standingPayments } from './payment';
import { daySchema, idSchema } from './primitives';
import { DEFAULT_TOLERANCE_DAYS, MAX_TOLERANCE_DAYS } from './promise-limits';

const sumSchema = z.number().int().min(0);

/** A promise to pay (promessa de pagamento), and what came in for it. Amounts in cents. */
export const paymentPromiseSchema = z.object({
  /** The conversation it was made in. */
  contactId: idSchema,
  day: daySchema,
  cents: sumSchema,
  madeOn: daySchema,
  toleranceDays: z.number().int().min(0).max(MAX_TOLERANCE_DAYS),
  /** Received after it was made and until its last day, the tolerance included. */
  paidCents: sumSchema,
});
export type PaymentPromise = z.infer<typeof paymentPromiseSchema>;

/** How earlier promises ended. One that gave way to another before its day is none of these. */
export const promiseRecordSchema = z.object({
  kept: z.number().int().min(0),
  partly: z.number().int().min(0),
  broken: z.number().int().min(0),
});
export type PromiseRecord = z.infer<typeof promiseRecordSchema>;

/** The last day on which money still keeps it. */
export const lastPromiseDay = ({
  day,
  toleranceDays,
}: Pick<PaymentPromise, 'day' | 'toleranceDays'>): CivilDay => addDays(day, toleranceDays);

/**
 * `waiting` until the day before, `due` on the day, `late` within the tolerance; then `partly` when something came
 * in, otherwise `broken`. `kept` from the moment all of it was paid.
 */
export type PromiseState = 'waiting' | 'due' | 'late' | 'kept' | 'partly' | 'broken';

export const promiseState = (promise: PaymentPromise, today: CivilDay): PromiseState => {
  if (promise.paidCents >= promise.cents) return 'kept';
  if (today < promise.day) return 'waiting';
  if (today === promise.day) return 'due';
  if (today <= lastPromiseDay(promise)) return 'late';
  return promise.paidCents > 0 ? 'partly' : 'broken';
};

/** Whether money of a day keeps a promise: not before it was made, and no later than its last day. */
export const countsFor = (
  promise: Pick<PaymentPromise, 'day' | 'toleranceDays' | 'madeOn'>,
  day: CivilDay,
): boolean => day >= promise.madeOn && day <= lastPromiseDay(promise);

/** The promise of a conversation, with what came in for it. */
export const promiseOf = (
  { id, promise, day }: Pick<Contact, 'id' | 'promise' | 'day'>,
  paidCents: Cents,
): PaymentPromise | undefined =>
  promise && {
    contactId: id,
    day: promise.day,
    cents: promise.cents,
    madeOn: day,
    toleranceDays: promise.toleranceDays ?? DEFAULT_TOLERANCE_DAYS,
    paidCents,
  };

export interface Promises {
  readonly promise?: PaymentPromise;
  readonly promises?: PromiseRecord;
}

/** A new promise takes the place of the one before, which is judged on that day. */
export const withPromise = <T extends Promises>(kept: T, promise: PaymentPromise): T => {
  const state = kept.promise && promiseState(kept.promise, promise.madeOn);
  if (state !== 'kept' && state !== 'partly' && state !== 'broken') return { ...kept, promise };
  const promises = { ...(kept.promises ?? { kept: 0, partly: 0, broken: 0 }) };
  promises[state] += 1;
  return { ...kept, promise, promises };
};

/** What came in for each promise, by the conversation it was made in. Cents, of payments that stand. */
export const paidByPromise = (payments: readonly Payment[]): ReadonlyMap<string, Cents> => {
  const paid = new Map<string, Cents>();
  for (const { promiseId, totalCents } of standingPayments(payments))
    if (promiseId !== undefined) paid.set(promiseId, (paid.get(promiseId) ?? 0) + totalCents);
  return paid;
};
