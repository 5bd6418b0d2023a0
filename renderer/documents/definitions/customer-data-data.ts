import { z } from 'zod';
import { dayField, partyField, textField } from '../parts/fields';
import { printable } from '../parts/printable';

/** Words of any length a record may keep, several of them together, in lines as they were written. */
const wordsField = z
  .string()
  .max(60_000)
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map(printable)
      .filter((line) => line !== '')
      .join('\n'),
  );

const factField = z.object({ label: textField, value: wordsField });

/** One table of what is stored. A row of one cell heads those under it. */
const listField = z.object({
  title: textField,
  /** Said before it: where it comes from, what it is for. */
  note: textField.optional(),
  /** Column heads, with their widths in millimetres; 0 takes the rest. */
  columns: z.array(z.object({ name: textField, width: z.number().min(0).max(180) })).min(1),
  /** Columns from here on hold figures. */
  figuresFrom: z.number().int().min(0),
  rows: z.array(z.array(wordsField)),
});
export type DataList = z.output<typeof listField>;

export const customerDataSchema = z.object({
  shop: partyField,
  customer: partyField,
  day: dayField,
  about: z.array(factField),
  lists: z.array(listField),
  /** What for, on what legal base, for how long, shared with whom. */
  purposes: z.array(factField),
  /** How to ask for a correction, and from whom. */
  rights: z.array(textField),
});
/** What a screen gives to print all that the shop keeps about a customer (LGPD art. 18). */
export type CustomerDataPaper = z.input<typeof customerDataSchema>;
export type ParsedCustomerData = z.output<typeof customerDataSchema>;
