import { sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, textField } from '../parts/fields';
import { entryFields } from './entry-data';

export const giveBackDataSchema = z
  .object({
    ...entryFields,
    /** Goods that came back, or store credit paid out. */
    what: z.enum(['return', 'refund']),
    /** The sale the goods are of. */
    sale: z.object({ number: textField, description: textField }).optional(),
    items: z.array(z.object({ description: textField, quantity: z.number().int().min(1) })).max(300),
    /** What the installments of the sale fell by. */
    fellCents: centsField,
    /** What became store credit. */
    creditCents: centsField,
    /** What the shop handed over, by all means together. */
    paidBackCents: centsField,
  })
  .refine(({ means, paidBackCents }) => sumCents(means.map(({ cents }) => cents)) === paidBackCents, {
    message: 'the means do not add up to what was paid back',
  });
/** What a screen gives to print the paper of a return or of store credit paid out. */
export type GiveBackData = z.input<typeof giveBackDataSchema>;
export type ParsedGiveBack = z.output<typeof giveBackDataSchema>;

/** What the paper is about, in cents: the worth of the goods, or the money paid out. */
export const giveBackCents = ({ fellCents, creditCents, paidBackCents }: ParsedGiveBack): number =>
  fellCents + creditCents + paidBackCents;
