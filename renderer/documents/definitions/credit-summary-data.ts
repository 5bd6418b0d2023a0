import { sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, dayField, lateTermsField, partyField, rateField, textField } from '../parts/fields';

export const summaryItemField = z.object({
  description: textField,
  quantity: z.number().int().min(1),
  totalCents: centsField,
});
export type SummaryItem = z.output<typeof summaryItemField>;

export const creditSummaryDataSchema = z
  .object({
    shop: partyField,
    customer: partyField,
    /** Of the sale; absent while it is only proposed. */
    number: textField.optional(),
    day: dayField,
    description: textField,
    items: z.array(summaryItemField).max(300),
    cashPriceCents: centsField,
    downPaymentCents: centsField,
    financedCents: centsField,
    interestCents: centsField,
    plan: z
      .array(z.object({ dueDay: dayField, amountCents: centsField }))
      .min(1)
      .max(999),
    /** `mensais`, `a cada 10 dias` (CDC art. 52 IV). */
    rhythm: textField,
    monthlyRate: rateField,
    yearlyRate: rateField,
    /** Total effective cost a year (CDC art. 54-B I). */
    cetYearly: rateField,
    terms: lateTermsField,
    /** What one installment comes to when it is so many days late. */
    lateExample: z
      .object({
        amountCents: centsField,
        days: z.number().int().min(1),
        feeCents: centsField,
        interestCents: centsField,
      })
      .optional(),
    /** The offer stands until then: two days at least (CDC art. 54-B III). */
    validUntil: dayField,
    /** Sold away from the shop: seven days to think again (CDC art. 49). */
    offPremises: z.boolean().default(false),
    isSecondCopy: z.boolean().default(false),
  })
  .refine(
    ({ cashPriceCents, downPaymentCents, financedCents }) =>
      cashPriceCents - downPaymentCents === financedCents,
    { message: 'the cash price less the down payment is not what is financed' },
  )
  .refine(
    ({ plan, financedCents, interestCents }) =>
      sumCents(plan.map(({ amountCents }) => amountCents)) === financedCents + interestCents,
    { message: 'the plan does not add up to what is financed and its interest' },
  );
/** What a screen gives to print the summary of a sale on credit. */
export type CreditSummaryData = z.input<typeof creditSummaryDataSchema>;
export type ParsedCreditSummary = z.output<typeof creditSummaryDataSchema>;
