import { sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, dayField, lateTermsField, partyField, textField } from '../parts/fields';
import { printable } from '../parts/printable';

/** A paragraph as the shop wrote it, on one line. */
const paragraphField = z.string().max(5_000).transform(printable);

/** Whom the letter goes to: what stands on an envelope, and nothing else of the customer. */
const addresseeField = z.object({
  name: textField,
  /** Street, number and complement. */
  line: textField.optional(),
  district: textField.optional(),
  city: textField.optional(),
  state: textField.optional(),
  /** 8 digits. */
  zip: textField.optional(),
});
export type Addressee = z.output<typeof addresseeField>;

const letterRowField = z.object({
  /** `3 de 10`; never what was bought. */
  label: textField,
  dueDay: dayField,
  amountCents: centsField,
  /** Of that amount, what was paid already. */
  paidCents: centsField.default(0),
  feeCents: centsField,
  interestCents: centsField,
});
export type LetterRow = z.output<typeof letterRowField>;

const pixField = z.object({
  /** The ready Pix BR Code ("copia e cola"). */
  payload: z.string().min(1).max(1_000),
  cents: centsField,
});

const letterFields = z.object({
  customer: addresseeField,
  /** The day it is written, up to which late charges are counted. */
  day: dayField,
  /** Last day the shop takes these amounts as they stand. */
  validUntil: dayField.optional(),
  /** A notice: numbered, and received against signature. */
  formal: z.boolean(),
  /** Of a notice, over its number. */
  title: textField.default('Notificação'),
  /** As the customer reads it: `14`. */
  number: textField.optional(),
  subject: textField,
  salutation: textField,
  /** Before the amounts. */
  paragraphs: z.array(paragraphField).min(1).max(50),
  rows: z.array(letterRowField).max(999),
  terms: lateTermsField,
  /** Ways to pay, a sentence each. */
  ways: z.array(paragraphField).max(20).default([]),
  pix: pixField.optional(),
  /** After the amounts: on a notice, what happens next. */
  nextSteps: z.array(paragraphField).max(50).default([]),
  closing: textField.default('Atenciosamente,'),
  /** Who signs for the shop. */
  responsible: z.object({ name: textField, role: textField.optional() }).optional(),
});
/** A letter as it is laid out, beside the shop that writes it. */
export type ParsedLetter = z.output<typeof letterFields>;

export const letterDataSchema = letterFields.extend({ shop: partyField });
/** What a screen gives to print a letter to a customer. */
export type LetterData = z.input<typeof letterDataSchema>;
export type ParsedLetterData = z.output<typeof letterDataSchema>;

export const lettersDataSchema = z.object({
  shop: partyField,
  letters: z.array(letterFields).min(1).max(1_000),
});
/** What a screen gives to print many letters of the shop as one file. */
export type LettersData = z.input<typeof lettersDataSchema>;
export type ParsedLettersData = z.output<typeof lettersDataSchema>;

/** All that is asked for one installment, in cents. */
export const rowTotal = ({ amountCents, paidCents, feeCents, interestCents }: LetterRow): number =>
  amountCents - paidCents + feeCents + interestCents;

/** The sum of a column of the letter's amounts, in cents. */
export const sumOf = (rows: readonly LetterRow[], of: (row: LetterRow) => number): number =>
  sumCents(rows.map(of));
