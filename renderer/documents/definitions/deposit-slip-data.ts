import { z } from 'zod';
import { dayField, partyField, textField } from '../parts/fields';
import { chequeField } from './cheque-field';

export const depositSlipDataSchema = z.object({
  shop: partyField,
  day: dayField,
  /** Handed in to be paid, or for the bank to keep until they can be. */
  what: z.enum(['deposit', 'custody']),
  /** The account they go to, as the shop calls it. */
  to: textField.optional(),
  cheques: z.array(chequeField).min(1).max(10_000),
  /** Printed before. */
  isSecondCopy: z.boolean().default(false),
});
/** What a screen gives to print the list that goes to the bank with cheques. */
export type DepositSlipData = z.input<typeof depositSlipDataSchema>;
export type ParsedDepositSlip = z.output<typeof depositSlipDataSchema>;
