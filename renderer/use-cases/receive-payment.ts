import { readCounters, readOperators, readTerms } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type AllocationError, allocate, type Waiver } from '@shared/domain/allocation';
import type { Customer } from '@shared/domain/customer';
import { type Installment, isDue } from '@shared/domain/installment';
import { type LateTerms, lateTermsOf, type Means, type Payment } from '@shared/domain/payment';
import type { Summary } from '@shared/domain/summary';
import type { Terms } from '@shared/domain/terms';
import { type Cents, sumCents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { mayDo } from '@shared/rules/permissions';
import { originDay } from './origin-day';
import { type IncomingPayment, putPayment } from './payment-step';
import { needsOwner, transact, type UseCaseContext } from './use-case';

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
  | { readonly reason: 'installment-not-open' }
  /** A cheque that has not cleared covers one of them: the customer has that back first. */
  | { readonly reason: 'awaiting-cheque' };

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

interface Account {
  readonly customer: Customer;
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
  if (!installments.every(isDue)) return err({ reason: 'awaiting-cheque' });
  if (request.day < clock.today()) {
    const day = await originDay(context, installments);
    if (day !== undefined && request.day < day) return err({ reason: 'before-sale', day });
  }
  return ok({ customer, summary, installments, terms: lateTermsOf(terms) });
};

/** A cashier lets go of late charges up to what the shop set; beyond that the owner does. */
const needsOwnerToWaive = async (context: UseCaseContext, waivedCents: Cents): Promise<void> => {
  if (waivedCents === 0 || mayDo(context, 'waive')) return;
  const { cashierWaiverCents } = await readOperators(context.db);
  if (waivedCents > cashierWaiverCents) needsOwner(context, 'waive');
};

/** The tables that receiving money reads and writes. */
export const PAYMENT_TABLES = [
  'customers',
  'summaries',
  'sales',
  'tabClosings',
  'agreements',
  'cheques',
  'installments',
  'payments',
  'journal',
  'settings',
] as const;

/** Receives money inside the caller's transaction; `cheque` is the one the customer has back for it. */
export const receiveStep = async (
  context: UseCaseContext,
  request: PaymentRequest,
  chequeId?: string,
): Promise<Result<Payment, PaymentError>> => {
  const { db } = context;
  // All reads come before the first write.
  const [account, counters] = await Promise.all([readAccount(context, request), readCounters(db)]);
  if (!account.ok) return account;
  const { customer, summary, installments, terms } = account.value;
  const amountCents = sumCents(request.means.map(({ cents }) => cents));
  const plan = allocate({ ...request, amountCents, installments, terms });
  if (!plan.ok) return plan;
  await needsOwnerToWaive(context, plan.value.waivedCents);
  const cashCents = centsBy(request.means, 'cash');
  const incoming: IncomingPayment = {
    customer,
    summary,
    installments,
    plan: plan.value,
    counters,
    terms,
    day: request.day,
    means: [...request.means],
    changeCents: (request.tenderedCents ?? cashCents) - cashCents,
    ...(chequeId !== undefined && { cheque: { chequeId } }),
  };
  // What was paid to have a cheque back is told by the cheque's own line.
  return ok(await putPayment(context, incoming, { journal: chequeId === undefined }));
};

/** Receives money for open installments: allocation, receipt number, summary and journal in one transaction. */
export const receivePayment = (
  context: UseCaseContext,
  request: PaymentRequest,
): Promise<Result<Payment, PaymentError>> =>
  transact(context, PAYMENT_TABLES, (context) => receiveStep(context, request));
