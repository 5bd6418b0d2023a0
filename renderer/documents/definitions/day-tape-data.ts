import { MAX_CENTS } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, dayField, partyField, textField } from '../parts/fields';

/** Cents of either sign: a day may give back more than came in. */
const signedCentsField = z.number().int().min(-MAX_CENTS).max(MAX_CENTS);

export const dayTapeLineField = z.object({
  /** `14:05` */
  hour: textField,
  /** What was done: `Recebimento`. */
  title: textField,
  /** With whom, and what tells it apart: `Ana Lima · Pix · recibo 12`. */
  detail: textField,
  cents: signedCentsField.optional(),
  /** Taken back since; printed struck through. */
  isUndone: z.boolean(),
});
export type DayTapeLine = z.output<typeof dayTapeLineField>;

export const dayTapeDataSchema = z.object({
  shop: partyField,
  day: dayField,
  /** `Dinheiro`, `Pix`…: what came in and what was given back by each. Without store credit. */
  means: z.array(z.object({ label: textField, inCents: centsField, backCents: centsField })).max(20),
  inCents: centsField,
  backCents: centsField,
  /** Store credit customers gained, and what they used or were paid out. No money of the day. */
  credit: z.object({ inCents: centsField, backCents: centsField }),
  /** The drawer as counted; absent while the day is open. */
  closing: z
    .object({
      /** Change in the drawer when the day began, and cash that came in less what was given back. */
      floatCents: centsField,
      cashCents: signedCentsField,
      expectedCents: signedCentsField,
      countedCents: centsField,
      /** `confere`, `faltam R$ 2,00`, `sobram R$ 3,00`. */
      difference: textField,
      /** Taken out of the drawer, and what stayed for the next day. */
      takenCents: centsField,
      leftCents: centsField,
      notes: textField.optional(),
      /** Cash of this day written down after the closing. */
      afterCents: signedCentsField,
    })
    .optional(),
  /** In the order they were written down. */
  lines: z.array(dayTapeLineField).max(10_000),
});
/** What a screen gives to print the day's tape and the closing of its drawer. */
export type DayTapeData = z.input<typeof dayTapeDataSchema>;
export type ParsedDayTapeData = z.output<typeof dayTapeDataSchema>;
