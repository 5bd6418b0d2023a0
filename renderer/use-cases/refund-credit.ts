import { nextNumber } from '@renderer/data/settings';
import { isRetired } from '@shared/domain/customer';
import type { MoneyMeans } from '@shared/domain/day-money';
import type { Payment } from '@shared/domain/payment';
import { withStoreCredit } from '@shared/domain/summary';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { writeInstallments } from './accounts';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export interface RefundRequest {
  readonly customerId: string;
  /** More than nothing and no more than the store credit. */
  readonly cents: Cents;
  readonly means: MoneyMeans;
}

export type RefundError =
  | { readonly reason: 'customer-not-found' }
  | { readonly reason: 'amount-not-positive' }
  | { readonly reason: 'credit-short'; readonly creditCents: Cents };

/** Pays out store credit, all or part of it. Taken back by `reversePayment`. */
export const refundCredit = (
  context: UseCaseContext,
  { customerId, cents, means }: RefundRequest,
): Promise<Result<Payment, RefundError>> => {
  needsOwner(context, 'reverse');
  const { clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'installments', 'payments', 'journal', 'settings'],
    async (context): Promise<Result<Payment, RefundError>> => {
      const { db } = context;
      const [customer, summary] = await Promise.all([
        db.customers.get(customerId),
        db.summaries.get(customerId),
      ]);
      if (!customer || isRetired(customer)) return err({ reason: 'customer-not-found' });
      if (!Number.isSafeInteger(cents) || cents <= 0) return err({ reason: 'amount-not-positive' });
      const creditCents = summary?.creditCents ?? 0;
      if (cents > creditCents) return err({ reason: 'credit-short', creditCents });
      const refund: Payment = {
        id: clock.newId(),
        number: await nextNumber(db, 'payment'),
        kind: 'refund',
        customerId,
        day: clock.today(),
        createdAt: clock.now(),
        totalCents: -cents,
        means: [{ means, cents: -cents }],
        creditCents: -cents,
        changeCents: 0,
        allocations: [],
        installmentIds: [],
      };
      await db.payments.add(refund);
      await writeInstallments(db, customerId, [], (kept) => withStoreCredit(kept, -cents));
      await writeJournal(context, {
        kind: 'refund',
        customerId,
        refId: refund.id,
        cents: refund.totalCents,
        label: customer.name,
      });
      return ok(refund);
    },
  );
};
