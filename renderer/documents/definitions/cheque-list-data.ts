import { z } from 'zod';
import { centsField, dayField, partyField, textField } from '../parts/fields';
import { chequeField } from './cheque-field';

const listedChequeField = chequeField.extend({
  /** Who handed it over. */
  customer: textField,
  /** Where it is: `Em carteira`, `Voltou`. */
  place: textField,
  /** Of a count: whether it was there. */
  mark: z.enum(['counted', 'missing']).optional(),
});
export type ListedCheque = z.output<typeof listedChequeField>;

const totalField = z.object({
  label: textField,
  count: z.number().int().min(0),
  cents: centsField,
});
export type ListTotal = z.output<typeof totalField>;

/** A book nobody reads begins far below, but a drawer is counted whole. */
const MOST_CHEQUES = 12_000;

export const chequeListDataSchema = z.object({
  shop: partyField,
  day: dayField,
  /** What of the drawer it shows: `no banco`; absent is all of it. */
  filter: textField.optional(),
  /** It tells what a count found; else it has boxes to tick. */
  isCount: z.boolean(),
  /** By the day they can be deposited, earliest first. */
  days: z.array(z.object({ day: dayField, cheques: z.array(listedChequeField).min(1) })).max(MOST_CHEQUES),
  byPlace: z.array(totalField).max(20),
  byBank: z.array(totalField).max(1_000),
});
/** What a screen gives to print the cheques of the drawer, or what a count of it found. */
export type ChequeListData = z.input<typeof chequeListDataSchema>;
export type ParsedChequeList = z.output<typeof chequeListDataSchema>;
