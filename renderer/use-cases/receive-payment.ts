import { readCounters, readTerms, writeSetting } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type AllocationError, type AllocationPlan, allocate, type Waiver } from '@shared/domain/allocation';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import { type LateTerms, lateTermsOf, type Means, type Payment } from '@shared/domain/payment';
import { countsFor, type PaymentPromise } from '@shared/domain/payment-promise';
import { replay } from '@shared/domain/replay';
import type { InstallmentChange } from '@shared/domain/summary';
import { laterDay, type Summary, withStoreCredit } from '@shared/domain/summary';
import type { Terms } from '@shared/domain/terms';
import { type Cents, sumCents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { paymentsOn, putInstallments } from './accounts';
import { summaryAfter } from './summary-after';
import { transact, type UseCaseContext, writeJournal } from './use-case';

/** What came in by one means, in cents; of cash, without the change. */
export interface MeansPart {
  readonly means: Means;
  readonly cents: Cents;
}

export interface PaymentRequest {
  readonly customerId: string;
  /** In the order they are to be paid. */
  readonly installmentIds: readonly string[];
  /** Together the amount of the payment. Each means once, each more than nothing. */
  readonly means: readonly MeansPart[];
  /** Cash handed over; the change is what exceeds the cash among the means. */
  readonly tenderedCents?: Cents;
  readonly day: CivilDay;
  readonly waive: Waiver;
  /** What exceeds the balance is kept as store credit. */
  readonly keepExcess?: boolean;
}

export type PaymentError =
  | AllocationError
  | { readonly reason: 'customer-not-found' }
  | { readonly reason: 'day-in-the-future' }
  /** `day` is the day of the sale, tab closing or agreement that was not yet made then. */
  | { readonly reason: 'before-sale'; readonly day: CivilDay }
  | { readonly reason: 'means-not-positive' }
  | { readonly reason: 'tendered-under-amount' }
  | { readonly reason: 'credit-short'; readonly creditCents: Cents }
  /** Paid, covered or cancelled meanwhile, perhaps in another window. */
  | { readonly reason: 'installment-not-open' };

const isPayable = (installment: Installment | undefined, customerId: string): installment is Installment =>
  installment !== undefined && installment.open === 1 && installment.customerId === customerId;

const centsBy = (means: readonly MeansPart[], which: Means): Cents =>
  sumCents(means.filter((part) => part.means === which).map((part) => part.cents));

/** What is wrong with the money itself, before the accounts are looked at. */
const moneyError = (
  { means, tenderedCents, day }: PaymentRequest,
  today: CivilDay,
  creditCents: Cents,
): PaymentError | null => {
  if (day > today) return { reason: 'day-in-the-future' };
  if (means.some(({ cents }) => cents <= 0)) return { reason: 'means-not-positive' };
  if (tenderedCents !== undefined && tenderedCents < centsBy(means, 'cash'))
    return { reason: 'tendered-under-amount' };
  return centsBy(means, 'credit') > creditCents ? { reason: 'credit-short', creditCents } : null;
};

/** The newest day one of the installments' origins was made. */
const originDay = async (
  { db }: UseCaseContext,
  installments: readonly Installment[],
): Promise<CivilDay | undefined> => {
  const ids = (kind: Installment['originKind']) => [
    ...new Set(installments.filter(({ originKind }) => originKind === kind).map(({ originId }) => originId)),
  ];
  const origins = await Promise.all([
    db.sales.bulkGet(ids('sale')),
    db.tabClosings.bulkGet(ids('tab')),
    db.agreements.bulkGet(ids('agreement')),
  ]);
  return origins
    .flat()
    .reduce<CivilDay | undefined>((newest, origin) => laterDay(newest, origin?.day), undefined);
};

const paymentOf = (
  { clock }: UseCaseContext,
  request: PaymentRequest,
  plan: AllocationPlan,
  made: { readonly number: number; readonly terms: LateTerms; readonly promise?: PaymentPromise },
): Payment => {
  const cashCents = centsBy(request.means, 'cash');
  const creditCents = plan.excessCents - centsBy(request.means, 'credit');
  return {
    id: clock.newId(),
    number: made.number,
    kind: 'installments',
    customerId: request.customerId,
    day: request.day,
    createdAt: clock.now(),
    totalCents: sumCents(request.means.map(({ cents }) => cents)),
    means: [...request.means],
    changeCents: (request.tenderedCents ?? cashCents) - cashCents,
    ...(creditCents !== 0 && { creditCents }),
    terms: made.terms,
    allocations: plan.allocations,
    installmentIds: plan.allocations.map((allocation) => allocation.installmentId),
    ...(made.promise && { promiseId: made.promise.contactId }),
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

interface Account {
  readonly customer: Customer;
  /** The promise to pay that money of this day keeps, or part of it. */
  readonly promise?: PaymentPromise;
  readonly summary: Summary;
  readonly installments: readonly Installment[];
  readonly terms: LateTerms;
}

/** The account the money is for, or why it cannot be taken. */
const readAccount = async (
  context: UseCaseContext,
  request: PaymentRequest,
): Promise<Result<Account, PaymentError>> => {
  const { db, clock } = context;
  const [customer, summary, found, terms]: [Customer?, Summary?, (Installment | undefined)[]?, Terms?] =
    await Promise.all([
      db.customers.get(request.customerId),
      db.summaries.get(request.customerId),
      db.installments.bulkGet([...request.installmentIds]),
      readTerms(db),
    ]);
  if (!customer || !summary || !found || !terms) return err({ reason: 'customer-not-found' });
  const wrong = moneyError(request, clock.today(), summary.creditCents ?? 0);
  if (wrong) return err(wrong);
  const installments = found.filter((installment) => isPayable(installment, customer.id));
  if (installments.length < request.installmentIds.length) return err({ reason: 'installment-not-open' });
  if (request.day < clock.today()) {
    const day = await originDay(context, installments);
    if (day !== undefined && request.day < day) return err({ reason: 'before-sale', day });
  }
  const promise = summary.promise && countsFor(summary.promise, request.day) ? summary.promise : undefined;
  return ok({ customer, summary, installments, terms: lateTermsOf(terms), promise });
};

/** Receives money for open installments: allocation, receipt number, summary and journal in one transaction. */
export const receivePayment = (
  context: UseCaseContext,
  request: PaymentRequest,
): Promise<Result<Payment, PaymentError>> => {
  const { db } = context;
  return transact(
    context,
    [
      'customers',
      'summaries',
      'sales',
      'tabClosings',
      'agreements',
      'installments',
      'payments',
      'journal',
      'settings',
    ],
    async (): Promise<Result<Payment, PaymentError>> => {
      // All reads come before the first write.
      const [account, counters] = await Promise.all([readAccount(context, request), readCounters(db)]);
      if (!account.ok) return account;
      const { customer, summary, installments, terms, promise } = account.value;
      const amountCents = sumCents(request.means.map(({ cents }) => cents));
      const plan = allocate({ ...request, amountCents, installments, terms });
      if (!plan.ok) return plan;
      const number = counters.payment + 1;
      const payment = paymentOf(context, request, plan.value, { number, terms, promise });
      const changes = await changesBy(context, payment, installments);
      const after = await summaryAfter(db, summary, changes);
      await Promise.all([
        writeSetting(db, 'counters', { ...counters, payment: number }),
        db.payments.add(payment),
        putInstallments(db, changes, {
          ...withStoreCredit(after, payment.creditCents ?? 0),
          ...(promise && { promise: { ...promise, paidCents: promise.paidCents + payment.totalCents } }),
          lastPaymentDay: laterDay(after.lastPaymentDay, request.day),
        }),
        writeJournal(context, {
          kind: 'payment',
          customerId: customer.id,
          refId: payment.id,
          cents: payment.totalCents,
          label: customer.name,
        }),
      ]);
      return ok(payment);
    },
  );
};
