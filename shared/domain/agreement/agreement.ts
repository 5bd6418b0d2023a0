import { z } from 'zod';
import type { Cents } from '../../money/cents';
import { MAX_MONTHLY_BP } from '../pricing';
import {
  amountSchema,
  daySchema,
  idSchema,
  instantSchema,
  MAX_INSTALLMENTS,
  noteSchema,
  positiveAmountSchema,
  reasonSchema,
} from '../primitives';
import { intervalSchema } from '../sale';
import { agreementEventSchema } from './agreement-event';

/** An installment taken into an agreement, with what it was worth on that day, in cents. */
export const coveredInstallmentSchema = z.object({
  installmentId: idSchema,
  description: z.string().max(300),
  number: z.number().int(),
  count: z.number().int(),
  dueDay: daySchema,
  principalCents: amountSchema,
  feeCents: amountSchema,
  interestCents: amountSchema,
});
export type CoveredInstallment = z.infer<typeof coveredInstallmentSchema>;

/**
 * When the owner may break it, as the paper says: so many installments unpaid or so many days late, and then so many
 * days after a friendly notice.
 */
export const breakRuleSchema = z.object({
  unpaid: z.number().int().min(1).max(MAX_INSTALLMENTS),
  daysLate: z.number().int().min(1).max(365),
  noticeDays: z.number().int().min(1).max(90),
});
export type BreakRule = z.infer<typeof breakRuleSchema>;

/** Product default, not law [I]; the paper says what holds for the agreement it is of. */
export const defaultBreakRule: BreakRule = { unpaid: 3, daysLate: 30, noticeDays: 15 };

/** The owner's word for terms beyond the shop's policy: what of them, each in a sentence, and why. */
export const authorisationSchema = z.object({
  beyond: z.array(z.string().max(300)).min(1).max(10),
  reason: reasonSchema,
});
export type Authorisation = z.infer<typeof authorisationSchema>;

/** What the two sides agree upon, in cents and civil days: of an agreement, and of a proposal before it. */
export const agreedTermsSchema = z.object({
  /** Principal, late fee and late interest of all that is covered. */
  updatedCents: positiveAmountSchema,
  discountCents: amountSchema,
  /** The updated amount less the discount. */
  totalCents: positiveAmountSchema,
  /** Paid on the day of the agreement. */
  downPaymentCents: amountSchema,
  /** Basis points a month of the Price table; absent is without interest. */
  monthlyBp: z.number().int().min(1).max(MAX_MONTHLY_BP).optional(),
  /** What the plan's interest adds to the total; absent is nothing. */
  interestCents: positiveAmountSchema.optional(),
  firstDueDay: daySchema,
  interval: intervalSchema,
  authorisation: authorisationSchema.optional(),
  notes: noteSchema.optional(),
});

/** What is paid in all where it is kept, in cents: the agreed total and the interest of its plan. */
export const toPayCents = ({
  totalCents,
  interestCents = 0,
}: Pick<z.infer<typeof agreedTermsSchema>, 'totalCents' | 'interestCents'>): Cents =>
  totalCents + interestCents;

export const agreementSchema = agreedTermsSchema.extend({
  id: idSchema,
  number: z.number().int().min(1),
  customerId: idSchema,
  day: daySchema,
  createdAt: instantSchema,
  covered: z.array(coveredInstallmentSchema).min(1),
  /** After the down payment; 0 where that was all. */
  installmentCount: z.number().int().min(0).max(MAX_INSTALLMENTS),
  /** Agreements of before version 5 of the store said the same on paper. */
  breakRule: breakRuleSchema.default(defaultBreakRule),
  /** The version of a proposal that the customer accepted. */
  proposal: z.object({ id: idSchema, version: z.number().int().min(1) }).optional(),
  /** The closing of the customer's open tab that was made for it: undoing it opens the tab again. */
  tabClosingId: idSchema.optional(),
  /** Signing, notices, the owner's decisions; in the order they were written down. */
  events: z.array(agreementEventSchema).max(1_000).default([]),
  /** Undone as if it had never been made: the covered installments came back. */
  cancelledOn: daySchema.optional(),
});
export type Agreement = z.infer<typeof agreementSchema>;
