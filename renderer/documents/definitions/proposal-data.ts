import { sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, dayField, lateTermsField, partyField, textField } from '../parts/fields';
import { agreementOriginField, originTotal, planInterestField, plannedField } from './agreement-data';

export const proposalDataSchema = z
  .object({
    shop: partyField,
    customer: partyField,
    number: textField,
    /** Counted from 1: each counter-offer is one more. */
    version: z.number().int().min(1),
    /** Who named these terms. */
    by: z.enum(['shop', 'customer']),
    /** The day its amounts are of. */
    day: dayField,
    /** The last day on which it may be accepted. */
    validUntil: dayField,
    /** What it is about, item by item; empty where only the sum is known. */
    covered: z.array(agreementOriginField).max(999),
    /** With late fee and late interest up to the day. */
    updatedCents: centsField.min(1),
    discountCents: centsField,
    /** The updated amount less the discount, without the plan's interest. */
    totalCents: centsField,
    /** Paid when it is accepted. */
    downPaymentCents: centsField,
    interest: planInterestField.optional(),
    plan: z.array(plannedField).max(999),
    terms: lateTermsField,
  })
  .refine(
    ({ covered, updatedCents }) =>
      covered.length === 0 || sumCents(covered.map(originTotal)) === updatedCents,
    { message: 'the covered amounts are not the updated amount' },
  )
  .refine(({ updatedCents, discountCents, totalCents }) => updatedCents - discountCents === totalCents, {
    message: 'the updated amount less the discount is not the total',
  })
  .refine(
    ({ plan, downPaymentCents, totalCents, interest }) =>
      sumCents(plan.map(({ amountCents }) => amountCents)) + downPaymentCents ===
      totalCents + (interest?.cents ?? 0),
    { message: 'the plan does not add up to the total' },
  );
/** What a screen gives to print a proposal. */
export type ProposalData = z.input<typeof proposalDataSchema>;
export type ParsedProposalData = z.output<typeof proposalDataSchema>;
