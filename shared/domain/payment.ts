import { z } from 'zod';
import type { CivilDay } from '../calendar/civil-day';
import { amountSchema, daySchema, idSchema, instantSchema, signedAmountSchema } from './primitives';
import { type Terms, termsSchema } from './terms';

export const meansSchema = z.enum(['cash', 'pix', 'card', 'cheque', 'credit', 'other']);
/** Dinheiro, Pix, cartão, cheque, saldo a favor, outro. */
export type Means = z.infer<typeof meansSchema>;

/** What one payment did to one installment, in cents. Interest, then fee, then principal (CC 354). */
export const allocationSchema = z.object({
  installmentId: idSchema,
  interestCents: amountSchema,
  feeCents: amountSchema,
  principalCents: amountSchema,
  waivedInterestCents: amountSchema,
  waivedFeeCents: amountSchema,
  /** Principal that fell by this entry without being paid; absent is none. */
  reducedCents: amountSchema.optional(),
  /** The whole late fee and the interest left over, as a payment without its `terms` recorded them. */
  feeAssessedCents: amountSchema.optional(),
  interestCarryCents: amountSchema.optional(),
});
export type Allocation = z.infer<typeof allocationSchema>;

/** What of a payment went to an installment, in cents. */
export const settledCents = ({
  interestCents,
  feeCents,
  principalCents,
}: Pick<Allocation, 'interestCents' | 'feeCents' | 'principalCents'>): number =>
  interestCents + feeCents + principalCents;

/**
 * What an entry of the account is: money for installments; the down payment of a sale or agreement; goods that came
 * back (`return`); store credit paid out (`refund`); what was paid under an agreement that was broken, carried over to
 * what it had covered (`transfer`: no money moves); or the counter-entry of one of these (`reversal`).
 */
export const paymentKindSchema = z.enum([
  'installments',
  'down-payment',
  'return',
  'refund',
  'transfer',
  'reversal',
]);

/** Goods of a sale that came back: which of its items (from 0) and how many. */
export const returnedItemSchema = z.object({
  item: z.number().int().min(0),
  quantity: z.number().int().min(1),
});
export type ReturnedItem = z.infer<typeof returnedItemSchema>;

/** The terms a payment was counted by, so that it is counted the same again when another is taken back. */
export const lateTermsSchema = termsSchema.omit({ leftover: true });
export type LateTerms = z.infer<typeof lateTermsSchema>;
export const lateTermsOf = ({ leftover: _, ...terms }: Terms): LateTerms => terms;

/**
 * An entry of a customer's account. Never edited and never deleted: a reversal is a new entry with the opposite
 * amounts. What came in by all means is `totalCents`; of it, interest, fee and principal went to the installments, and
 * what is left is store credit. Store credit used is one of the means.
 */
export const paymentSchema = z.object({
  id: idSchema,
  /** The number printed on the receipt, counted by the shop from 1. */
  number: z.number().int().min(1),
  kind: paymentKindSchema,
  customerId: idSchema,
  /** The day the money was handed over. */
  day: daySchema,
  /** When it was written down. */
  createdAt: instantSchema,
  /** By all means together. Negative when money was given back, and on a reversal. */
  totalCents: signedAmountSchema,
  means: z.array(z.object({ means: meansSchema, cents: signedAmountSchema })).max(20),
  /** What the customer's store credit gained (or, negative, lost) by this entry; absent is nothing. */
  creditCents: signedAmountSchema.optional(),
  terms: lateTermsSchema.optional(),
  returned: z.array(returnedItemSchema).max(300).optional(),
  /** Cash handed over beyond the total and given back. */
  changeCents: amountSchema,
  allocations: z.array(allocationSchema),
  /** The installments touched; indexed. */
  installmentIds: z.array(idSchema),
  /** The sale whose down payment or return this is, or the agreement's; or the broken agreement of a transfer. */
  originId: idSchema.optional(),
  /** Of a transfer, the payment it carries over; absent on the discount that stays. */
  carriesId: idSchema.optional(),
  /** The payment this one takes back; indexed. */
  reversesId: idSchema.optional(),
  /** The conversation whose promise to pay it keeps, or part of it. */
  promiseId: idSchema.optional(),
  /** The cheque that cleared, or that the customer had back for it: it is taken back with that. */
  chequeId: idSchema.optional(),
  /** Of a cheque that cleared when it was presented first: the day it was given for, by which it was on time. */
  punctualDay: daySchema.optional(),
  notes: z.string().max(1_000).optional(),
  importId: idSchema.optional(),
});
export type Payment = z.infer<typeof paymentSchema>;

/** Entries that no reversal took back. */
export const standingPayments = (payments: readonly Payment[]): Payment[] => {
  const reversed = new Set(payments.flatMap((payment) => payment.reversesId ?? []));
  return payments.filter((payment) => payment.kind !== 'reversal' && !reversed.has(payment.id));
};

/** True while a payment of one of its installments stands, or a return of it: it cannot be taken back as a mistake. */
export const isHeldByPayments = (
  origin: { readonly id: string; readonly installmentIds: readonly string[] },
  payments: readonly Payment[],
): boolean => {
  const own = new Set(origin.installmentIds);
  return standingPayments(payments).some(
    ({ kind, originId, installmentIds }) =>
      (kind === 'return' && originId === origin.id) || installmentIds.some((id) => own.has(id)),
  );
};

/** What the customer has with the shop by these entries, in cents. */
export const storeCreditCents = (payments: readonly Payment[]): number =>
  payments.reduce((sum, { creditCents = 0 }) => sum + creditCents, 0);

/** The newest day money came in; a return or a refund is none. */
export const lastPaymentDay = (payments: readonly Payment[]): CivilDay | undefined =>
  standingPayments(payments)
    .filter(({ kind }) => kind === 'installments' || kind === 'down-payment')
    .reduce<CivilDay | undefined>(
      (newest, { day }) => (newest === undefined || day > newest ? day : newest),
      undefined,
    );
