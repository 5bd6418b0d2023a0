import { z } from 'zod';
import { dayField, partyField, textField } from '../parts/fields';

export const storedDataSchema = z.object({
  shop: partyField,
  day: dayField,
  rows: z.array(z.object({ what: textField, why: textField, base: textField, howLong: textField })).min(1),
  /** Where it is and who gets it. */
  places: z.array(textField),
  rights: z.array(textField),
  /** Whom to ask: `Antônia, (88) 99988-7766`. */
  contact: textField.optional(),
});
/** What a screen gives to print what the shop stores about its customers, why and for how long. */
export type StoredDataPaper = z.input<typeof storedDataSchema>;
export type ParsedStoredData = z.output<typeof storedDataSchema>;
