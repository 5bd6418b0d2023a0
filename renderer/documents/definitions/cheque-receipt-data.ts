import { sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { dayField, textField } from '../parts/fields';
import { chequeField } from './cheque-field';
import { headFields } from './entry-data';

const takenChequeField = chequeField.extend({
  /** What it covers: `Parcela 3 de 10 · Guarda-roupa · vence em 10/12/2026`. */
  covers: z.array(textField).max(500),
  /** Its taking was taken back; those of a whole receipt are its reversal. */
  undoneOn: dayField.optional(),
});
export type TakenCheque = z.output<typeof takenChequeField>;

export const chequeReceiptDataSchema = z.object({
  ...headFields,
  cheques: z.array(takenChequeField).min(1).max(999),
});
/** What a screen gives to print the receipt of cheques the shop took, on A4 or on a roll. */
export type ChequeReceiptData = z.input<typeof chequeReceiptDataSchema>;
export type ParsedChequeReceipt = z.output<typeof chequeReceiptDataSchema>;

/** Of the cheques the receipt stands for, in cents; of one taken back as a whole, all that it was for. */
export const receivedCents = ({ cheques, reversal }: ParsedChequeReceipt): number =>
  sumCents(cheques.flatMap(({ cents, undoneOn }) => (reversal || undoneOn === undefined ? cents : [])));
