import { type Counters, writeSetting } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { AllocationPlan } from '@shared/domain/allocation';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { LateTerms, Payment } from '@shared/domain/payment';
import { countsFor, type PaymentPromise } from '@shared/domain/payment-promise';
import { replay } from '@shared/domain/replay';
import { type InstallmentChange, laterDay, type Summary, withStoreCredit } from '@shared/domain/summary';
import { type Cents, sumCents } from '@shared/money/cents';
import { paymentsOn, putInstallments } from './accounts';
import { summaryAfter } from './summary-after';
import { type UseCaseContext, writeJournal } from './use-case';

/** What comes in, by which means, and what it pays; in the caller's transaction. */
export interface IncomingPayment {
  readonly customer: Customer;
  readonly summary: Summary;
  /** All that `plan` touches. */
  readonly installments: readonly Installment[];
  readonly plan: AllocationPlan;
  /** The numbers given so far: the payment has the next. */
  readonly counters: Counters;
  readonly terms: LateTerms;
  readonly day: CivilDay;
  readonly means: Payment['means'];
  readonly changeCents: Cents;
  /** The cheque it comes from, or is paid for. */
  readonly cheque?: Pick<Payment, 'chequeId' | 'punctualDay'>;
}

/** The promise to pay that money of a day keeps, or part of it. */
const promiseFor = ({ promise }: Summary, day: CivilDay): PaymentPromise | undefined =>
  promise && countsFor(promise, day) ? promise : undefined;

const paymentOf = (
  { clock }: UseCaseContext,
  { customer, plan, counters, terms, day, means, changeCents, cheque, summary }: IncomingPayment,
): Payment => {
  const byCreditCents = sumCents(means.filter((part) => part.means === 'credit').map(({ cents }) => cents));
  const creditCents = plan.excessCents - byCreditCents;
  const promise = promiseFor(summary, day);
  return {
    id: clock.newId(),
    number: counters.payment + 1,
    kind: 'installments',
    customerId: customer.id,
    day,
    createdAt: clock.now(),
    totalCents: sumCents(means.map(({ cents }) => cents)),
    means,
    changeCents,
    ...(creditCents !== 0 && { creditCents }),
    terms,
    allocations: plan.allocations,
    installmentIds: plan.allocations.map((allocation) => allocation.installmentId),
    ...(promise && { promiseId: promise.contactId }),
    ...cheque,
  };
};

const hasHistory = ({ paidCents, reducedCents = 0, feeSettledCents, interestSince }: Installment): boolean =>
  paidCents + reducedCents + feeSettledCents > 0 || interestSince !== undefined;

/** The first entry on an installment needs no other; one more is counted among them, by its day. */
const changesBy = async (
  { db }: UseCaseContext,
  payment: Payment,
  installments: readonly Installment[],
): Promise<InstallmentChange[]> => {
  const touched = installments.filter(({ id }) => payment.installmentIds.includes(id));
  const earlier = touched.some(hasHistory) ? await paymentsOn(db, payment.installmentIds) : [];
  return touched.map((before) => ({ before, after: replay(before, [...earlier, payment]) }));
};

/**
 * Writes a payment with the installments it pays, its number, the summary and, where `journal` says so, its own line.
 * All reads come before the first write.
 */
export const putPayment = async (
  context: UseCaseContext,
  incoming: IncomingPayment,
  { journal }: { readonly journal: boolean },
): Promise<Payment> => {
  const { db } = context;
  const { customer, summary, installments, day, counters } = incoming;
  const payment = paymentOf(context, incoming);
  const promise = promiseFor(summary, day);
  const changes = await changesBy(context, payment, installments);
  const after = await summaryAfter(db, summary, changes);
  await Promise.all([
    writeSetting(db, 'counters', { ...counters, payment: payment.number }),
    db.payments.add(payment),
    putInstallments(db, changes, {
      ...withStoreCredit(after, payment.creditCents ?? 0),
      ...(promise && { promise: { ...promise, paidCents: promise.paidCents + payment.totalCents } }),
      lastPaymentDay: laterDay(after.lastPaymentDay, day),
    }),
    journal &&
      writeJournal(context, {
        kind: 'payment',
        customerId: customer.id,
        refId: payment.id,
        cents: payment.totalCents,
        label: customer.name,
      }),
  ]);
  return payment;
};
