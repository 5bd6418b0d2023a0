import { nextNumber } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Means, Payment } from '@shared/domain/payment';
import { laterDay, type Summary, withStoreCredit } from '@shared/domain/summary';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import type { UseCaseContext } from './use-case';

/** A sale or an agreement, as far as its down payment is concerned. */
interface Origin {
  readonly id: string;
  readonly customerId: string;
  readonly day: CivilDay;
  readonly createdAt: number;
  readonly downPaymentCents: Cents;
}

export interface TakenDownPayment {
  /** Absent when nothing was paid down. */
  readonly payment?: Payment;
  /** Brings the summary's last payment and store credit up to date. */
  readonly touch: (summary: Summary) => Summary;
}

/** A cheque is no money until it clears. */
export type DownPaymentMeans = Exclude<Means, 'cheque'>;

export const nothingPaidDown: TakenDownPayment = { touch: (summary) => summary };

/** Records the down payment of a sale or an agreement, in the caller's transaction. */
export const takeDownPayment = async (
  { db, clock }: UseCaseContext,
  origin: Origin,
  means: DownPaymentMeans,
): Promise<Result<TakenDownPayment, 'credit-short'>> => {
  if (origin.downPaymentCents === 0) return ok(nothingPaidDown);
  const byCreditCents = means === 'credit' ? origin.downPaymentCents : 0;
  const kept = await db.summaries.get(origin.customerId);
  if (byCreditCents > (kept?.creditCents ?? 0)) return err('credit-short');
  const payment: Payment = {
    id: clock.newId(),
    number: await nextNumber(db, 'payment'),
    kind: 'down-payment',
    customerId: origin.customerId,
    day: origin.day,
    createdAt: origin.createdAt,
    totalCents: origin.downPaymentCents,
    means: [{ means, cents: origin.downPaymentCents }],
    changeCents: 0,
    ...(byCreditCents > 0 && { creditCents: -byCreditCents }),
    allocations: [],
    installmentIds: [],
    originId: origin.id,
  };
  await db.payments.add(payment);
  return ok({
    payment,
    touch: (summary) => ({
      ...withStoreCredit(summary, -byCreditCents),
      lastPaymentDay: laterDay(summary.lastPaymentDay, origin.day),
    }),
  });
};
