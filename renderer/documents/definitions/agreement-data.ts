import { sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, dayField, lateTermsField, partyField, textField } from '../parts/fields';

export const agreementOriginField = z.object({
  /** `Guarda-roupa 6 portas`, `Caderneta de setembro`. */
  description: textField,
  number: z.number().int().min(1).optional(),
  count: z.number().int().min(1).optional(),
  dueDay: dayField,
  /** What was still open of it, and what the delay added up to the day of the agreement. */
  principalCents: centsField,
  feeCents: centsField,
  interestCents: centsField,
});
export type AgreementOrigin = z.output<typeof agreementOriginField>;

const witnessField = z.object({ name: textField.optional(), document: textField.optional() });

/** What a covered installment was worth on the day of the agreement, in cents. */
export const originTotal = (origin: AgreementOrigin): number =>
  origin.principalCents + origin.feeCents + origin.interestCents;

export const agreementDataSchema = z
  .object({
    shop: partyField,
    customer: partyField,
    number: textField,
    day: dayField,
    covered: z.array(agreementOriginField).min(1).max(999),
    discountCents: centsField,
    /** What is to be paid in all: the covered amounts less the discount. */
    totalCents: centsField,
    /** Paid on the day of the agreement. */
    downPaymentCents: centsField,
    plan: z.array(z.object({ dueDay: dayField, amountCents: centsField })).max(999),
    terms: lateTermsField,
    /** As people read it, with punctuation. */
    pixKey: textField.optional(),
    /** Unpaid installments after which the rest may fall due at once, and the days of notice before that. */
    acceleration: z
      .object({ unpaid: z.number().int().min(1), noticeDays: z.number().int().min(1) })
      .default({ unpaid: 3, noticeDays: 15 }),
    witnesses: z.array(witnessField).max(2).default([]),
  })
  .refine(
    ({ covered, discountCents, totalCents }) =>
      sumCents(covered.map(originTotal)) - discountCents === totalCents,
    { message: 'the covered amounts less the discount are not the total' },
  )
  .refine(
    ({ plan, downPaymentCents, totalCents }) =>
      sumCents(plan.map(({ amountCents }) => amountCents)) + downPaymentCents === totalCents,
    { message: 'the plan does not add up to the total' },
  );
/** What a screen gives to print an agreement. */
export type AgreementData = z.input<typeof agreementDataSchema>;
export type ParsedAgreementData = z.output<typeof agreementDataSchema>;
