import { z } from 'zod';
import { centsField, dayField, textField } from '../parts/fields';

/** A cheque as papers tell it. */
export const chequeField = z.object({
  /** Three digits, and the name shopkeepers know. */
  bank: textField,
  bankName: textField,
  branch: textField,
  account: textField,
  number: textField,
  /** Who signed it; documents without punctuation. */
  drawer: textField,
  drawerDocument: textField.optional(),
  /** "Bom para". */
  goodDay: dayField,
  cents: centsField,
});
export type PrintedCheque = z.output<typeof chequeField>;
