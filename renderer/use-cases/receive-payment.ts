import { nextNumber, readTerms } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type AllocationError, allocate } from '@shared/domain/allocation';
import type { Installment } from '@shared/domain/installment';
import type { Means, Payment } from '@shared/domain/payment';
import { applyAllocation } from '@shared/domain/replay';
import { laterDay } from '@shared/domain/summary';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { type InstallmentChange, writeInstallments } from './accounts';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export interface PaymentRequest {
  readonly customerId: string;
  /** In the order they are to be paid. */
  readonly installmentIds: readonly string[];
  readonly amountCents: Cents;
  readonly means: Means;
  /** Cash handed over; the change is what exceeds the amount. */
  readonly tenderedCents?: Cents;
  readonly day: CivilDay;
  readonly waiveCharges: boolean;
}

export type PaymentError =
  | AllocationError
  | { readonly reason: 'customer-not-found' }
  | { readonly reason: 'day-in-the-future' }
  | { readonly reason: 'tendered-under-amount' }
  /** Paid, covered or cancelled meanwhile, perhaps in another window. */
  | { readonly reason: 'installment-not-open' };

const isPayable = (installment: Installment | undefined, customerId: string): installment is Installment =>
  installment !== undefined && installment.open === 1 && installment.customerId === customerId;

/** Receives money for open installments: allocation, receipt number, summary and journal in one transaction. */
export const receivePayment = (
  context: UseCaseContext,
  request: PaymentRequest,
): Promise<Result<Payment, PaymentError>> => {
  const { db, clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'installments', 'payments', 'journal', 'settings'],
    async (): Promise<Result<Payment, PaymentError>> => {
      const customer = await db.customers.get(request.customerId);
      if (!customer) return err({ reason: 'customer-not-found' });
      if (request.day > clock.today()) return err({ reason: 'day-in-the-future' });
      const tendered = request.tenderedCents ?? request.amountCents;
      if (tendered < request.amountCents) return err({ reason: 'tendered-under-amount' });
      const found = await db.installments.bulkGet([...request.installmentIds]);
      const installments = found.filter((installment) =>
        isPayable(installment, customer.id),
      ) as Installment[];
      if (installments.length < request.installmentIds.length) return err({ reason: 'installment-not-open' });

      const terms = await readTerms(db);
      const plan = allocate({ ...request, installments, terms });
      if (!plan.ok) return plan;
      const payment: Payment = {
        id: clock.newId(),
        number: await nextNumber(db, 'payment'),
        kind: 'installments',
        customerId: customer.id,
        day: request.day,
        createdAt: clock.now(),
        totalCents: request.amountCents,
        means: [{ means: request.means, cents: request.amountCents }],
        changeCents: tendered - request.amountCents,
        allocations: plan.value.allocations,
        installmentIds: plan.value.allocations.map((allocation) => allocation.installmentId),
      };
      const changes = plan.value.allocations.map((allocation): InstallmentChange => {
        const before = installments.find(
          (installment) => installment.id === allocation.installmentId,
        ) as Installment;
        return { before, after: applyAllocation(before, allocation, request.day) };
      });
      await db.payments.add(payment);
      await writeInstallments(db, customer.id, changes, (summary) => ({
        ...summary,
        lastPaymentDay: laterDay(summary.lastPaymentDay, request.day),
      }));
      await writeJournal(context, {
        kind: 'payment',
        customerId: customer.id,
        refId: payment.id,
        cents: payment.totalCents,
        label: customer.name,
      });
      return ok(payment);
    },
  );
};
