import { sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, dayField, linesField, partyField, rateField, textField } from '../parts/fields';

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

const clauseField = z.object({
  title: textField,
  text: linesField,
  /** Limits a right of the customer, so it stands out (CDC art. 54 §4). */
  highlighted: z.boolean().default(false),
});

/** What a covered installment was worth on the day of the agreement, in cents. */
export const originTotal = (origin: AgreementOrigin): number =>
  origin.principalCents + origin.feeCents + origin.interestCents;

/** `Fogão 5 bocas, 2 de 6`; what was in one payment is named alone. */
export const originTitle = ({
  description,
  number,
  count,
}: Pick<AgreementOrigin, 'description' | 'number' | 'count'>): string =>
  number && count && count > 1 ? `${description}, ${number} de ${count}` : description;

/** What the plan's interest adds, its effective rates and what it costs a year, as fractions (CDC art. 52 II, 54-B I). */
export const planInterestField = z.object({
  cents: centsField.min(1),
  monthly: rateField,
  yearly: rateField,
  cetYearly: rateField,
});
export type PlanInterest = z.output<typeof planInterestField>;

export const plannedField = z.object({ dueDay: dayField, amountCents: centsField });

export const agreementDataSchema = z
  .object({
    shop: partyField,
    customer: partyField,
    number: textField,
    day: dayField,
    covered: z.array(agreementOriginField).min(1).max(999),
    /** `venda nº 1042, de 03/05/2026` */
    origins: z.array(textField).max(999).default([]),
    discountCents: centsField,
    /** The covered amounts less the discount, without the plan's interest. */
    totalCents: centsField,
    /** Paid on the day of the agreement. */
    downPaymentCents: centsField,
    interest: planInterestField.optional(),
    plan: z.array(plannedField).max(999),
    /** What the two sides agree on, before the tables. */
    opening: linesField,
    /** After the tables, filled in, in order; their numbers are put by the paper. */
    clauses: z.array(clauseField).min(1).max(100),
    /** Who saw it signed; lines to fill in by hand for those who are not known. */
    witnesses: z.array(witnessField).max(2).default([]),
    /** Printed without room for witnesses: then it cannot be enforced as it is (CPC art. 784 III). */
    withoutWitnesses: z.boolean().default(false),
  })
  .refine(
    ({ covered, discountCents, totalCents }) =>
      sumCents(covered.map(originTotal)) - discountCents === totalCents,
    { message: 'the covered amounts less the discount are not the total' },
  )
  .refine(
    ({ plan, downPaymentCents, totalCents, interest }) =>
      sumCents(plan.map(({ amountCents }) => amountCents)) + downPaymentCents ===
      totalCents + (interest?.cents ?? 0),
    { message: 'the plan does not add up to the total' },
  );
/** What a screen gives to print an agreement. */
export type AgreementData = z.input<typeof agreementDataSchema>;
export type ParsedAgreementData = z.output<typeof agreementDataSchema>;
