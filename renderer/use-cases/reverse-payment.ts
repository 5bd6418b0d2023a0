import type { Database } from '@renderer/data/database';
import { givesBeyondPaid } from '@renderer/data/queries/sale-facts';
import { nextNumber } from '@renderer/data/settings';
import { lastPaymentDay, type Payment } from '@shared/domain/payment';
import { type Summary, withStoreCredit } from '@shared/domain/summary';
import { withContacts } from '@shared/domain/summary-talk';
import { err, ok, type Result } from '@shared/result';
import { replayInstallments, writeInstallments } from './accounts';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export type ReversalError =
  | 'payment-not-found'
  | 'already-reversed'
  | 'not-reversible'
  | 'covered-by-agreement'
  /** It was made under an agreement that was broken, and carried over; breaking it is taken back first. */
  | 'agreement-broken'
  /** The store credit it gave was used since; that payment is taken back first. */
  | 'credit-used'
  /** It came from a cheque, or was paid to have one back: that is taken back in the cheque's own file. */
  | 'by-cheque'
  /** What it paid was given back with returned goods; the return is taken back first. */
  | 'returned-since';

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
  ...(payment.creditCents && { creditCents: -payment.creditCents }),
  reversesId: payment.id,
});

/** A down payment is taken back with its sale or agreement. */
const REVERSIBLE: ReadonlySet<Payment['kind']> = new Set(['installments', 'return', 'refund']);

const hasReversal = async (db: Database, paymentId: string): Promise<boolean> =>
  (await db.payments.where('reversesId').equals(paymentId).count()) > 0;

/**
 * Takes a payment back inside the caller's transaction: the installments are replayed from the payments that still
 * stand, so they are as if it had never been made, also when later payments exist.
 */
export const reverseStep = async (
  { db, clock }: UseCaseContext,
  payment: Payment,
): Promise<Result<Payment, ReversalError>> => {
  if (!REVERSIBLE.has(payment.kind)) return err('not-reversible');
  // Who it was for was forgotten: nobody could be asked to pay it again.
  const owner = await db.customers.get(payment.customerId);
  if (owner?.anonymisedOn !== undefined) return err('not-reversible');
  if (await hasReversal(db, payment.id)) return err('already-reversed');
  const touched = await db.installments.bulkGet(payment.installmentIds);
  if (touched.some((installment) => installment?.coveredBy)) return err('covered-by-agreement');
  if (touched.some((installment) => installment?.cancelledOn)) return err('agreement-broken');

  const reversal = reversalOf(payment, {
    id: clock.newId(),
    number: await nextNumber(db, 'payment'),
    day: clock.today(),
    createdAt: clock.now(),
  });
  const summary = await db.summaries.get(payment.customerId);
  if ((summary?.creditCents ?? 0) + (reversal.creditCents ?? 0) < 0) return err('credit-used');
  await db.payments.add(reversal);
  const changes = await replayInstallments(db, payment.installmentIds);
  const payments = await db.payments.where('customerId').equals(payment.customerId).toArray();
  // The promise it kept, and how earlier ones ended, may not stand without it.
  const contacts =
    payment.promiseId === undefined
      ? null
      : await db.contacts.where('customerId').equals(payment.customerId).toArray();
  await writeInstallments(db, payment.customerId, changes, (kept) => {
    const without: Summary = {
      ...withStoreCredit(kept, reversal.creditCents ?? 0),
      lastPaymentDay: lastPaymentDay(payments),
    };
    return contacts ? withContacts(without, contacts, payments) : without;
  });
  if (await givesBeyondPaid(db, payment.installmentIds)) return err('returned-since');
  return ok(reversal);
};

/** Takes a payment, a return or a refund back by a counter-entry. */
export const reversePayment = (
  context: UseCaseContext,
  paymentId: string,
): Promise<Result<Payment, ReversalError>> => {
  needsOwner(context, 'reverse');
  return transact(
    context,
    [
      'customers',
      'summaries',
      'sales',
      'cheques',
      'installments',
      'payments',
      'contacts',
      'journal',
      'settings',
    ],
    async (context): Promise<Result<Payment, ReversalError>> => {
      const { db } = context;
      const payment = await db.payments.get(paymentId);
      if (!payment) return err('payment-not-found');
      if (payment.chequeId !== undefined) return err('by-cheque');
      const reversed = await reverseStep(context, payment);
      if (!reversed.ok) return reversed;
      const customer = await db.customers.get(payment.customerId);
      const original = await db.journal.where('refId').equals(payment.id).first();
      await writeJournal(context, {
        kind: 'payment-reversed',
        customerId: payment.customerId,
        refId: reversed.value.id,
        cents: reversed.value.totalCents,
        label: customer?.name,
        undoes: original?.seq,
      });
      return reversed;
    },
  );
};
