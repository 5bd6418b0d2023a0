import { nextNumber } from '@renderer/data/settings';
import type { Payment } from '@shared/domain/payment';
import { laterDay } from '@shared/domain/summary';
import { err, ok, type Result } from '@shared/result';
import { replayInstallments, standingPayments, writeInstallments } from './accounts';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export type ReversalError =
  | 'payment-not-found'
  | 'already-reversed'
  | 'not-reversible'
  | 'covered-by-agreement';

/** The counter-entry of a payment: the same allocations with the opposite amounts. */
export const reversalOf = (
  payment: Payment,
  entry: Pick<Payment, 'id' | 'number' | 'day' | 'createdAt'>,
): Payment => ({
  ...payment,
  ...entry,
  kind: 'reversal',
  totalCents: -payment.totalCents,
  means: payment.means.map((part) => ({ ...part, cents: -part.cents })),
  changeCents: 0,
  reversesId: payment.id,
});

/**
 * Takes a payment back by a counter-entry: the installments are replayed from the payments that still stand, so
 * they are as if it had never been made, also when later payments exist.
 */
export const reversePayment = (
  context: UseCaseContext,
  paymentId: string,
): Promise<Result<Payment, ReversalError>> => {
  const { db, clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'installments', 'payments', 'journal', 'settings'],
    async (): Promise<Result<Payment, ReversalError>> => {
      const payment = await db.payments.get(paymentId);
      if (!payment) return err('payment-not-found');
      if (payment.kind !== 'installments') return err('not-reversible');
      if ((await db.payments.where('reversesId').equals(paymentId).count()) > 0)
        return err('already-reversed');
      const touched = await db.installments.bulkGet(payment.installmentIds);
      if (touched.some((installment) => installment?.coveredBy)) return err('covered-by-agreement');

      const reversal = reversalOf(payment, {
        id: clock.newId(),
        number: await nextNumber(db, 'payment'),
        day: clock.today(),
        createdAt: clock.now(),
      });
      await db.payments.add(reversal);
      const changes = await replayInstallments(db, payment.installmentIds);
      const standing = standingPayments(
        await db.payments.where('customerId').equals(payment.customerId).toArray(),
      );
      const lastPaymentDay = standing.reduce<string | undefined>(
        (day, other) => laterDay(day, other.day),
        undefined,
      );
      await writeInstallments(db, payment.customerId, changes, (summary) => ({ ...summary, lastPaymentDay }));
      const customer = await db.customers.get(payment.customerId);
      const original = await db.journal.where('refId').equals(payment.id).first();
      await writeJournal(context, {
        kind: 'payment-reversed',
        customerId: payment.customerId,
        refId: reversal.id,
        cents: reversal.totalCents,
        label: customer?.name,
        undoes: original?.seq,
      });
      return ok(reversal);
    },
  );
};
