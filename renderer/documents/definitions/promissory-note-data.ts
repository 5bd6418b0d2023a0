import { z } from 'zod';
import { centsField, dayField, partyField, textField } from '../parts/fields';

export const promissoryNoteDataSchema = z.object({
  /** The payee. Its city is the place of issue and of payment. */
  shop: partyField.required({ city: true }).refine(({ name, city }) => name !== '' && city !== '', {
    message: 'the payee needs a name and a place',
  }),
  /** Who promises and signs. */
  customer: partyField.refine(({ name }) => name !== '', { message: 'the subscriber needs a name' }),
  /** Of the sale: `1042`. */
  number: textField,
  issueDay: dayField,
  installments: z
    .array(
      z.object({
        number: z.number().int().min(1),
        count: z.number().int().min(1),
        dueDay: dayField,
        amountCents: centsField.min(1),
      }),
    )
    .min(1)
    .max(999),
  /** One note over all of them, due with the last; or one for each. */
  per: z.enum(['sale', 'installment']).default('sale'),
});
/** What a screen gives to print promissory notes. */
export type PromissoryNoteData = z.input<typeof promissoryNoteDataSchema>;
export type ParsedPromissoryNote = z.output<typeof promissoryNoteDataSchema>;
