import { z } from 'zod';
import { channelSchema } from './customer';
import { nonPaymentReasonSchema } from './non-payment-reason';
import { amountSchema, daySchema, idSchema, instantSchema, noteSchema } from './primitives';
import { MAX_TOLERANCE_DAYS } from './promise-limits';

/** What came of a contact. */
export const answerSchema = z.enum([
  'no-answer',
  'promise',
  'already-paid',
  'asks-time',
  /** To pay in parts, or by an agreement. */
  'asks-agreement',
  'asks-pix',
  'asks-discount',
  /** Cannot pay now, and says why. */
  'hardship',
  'acknowledges',
  'contests',
  /** What was contested is cleared up: reminders may go on. */
  'contest-resolved',
  'wrong-number',
  'stop',
  /** Takes back an earlier 'stop': messages are welcome again. */
  'resume',
  /** The customer died: nothing more is sent to this number. */
  'deceased',
  /** No conversation took place: the owner put it off. */
  'postponed',
  'other',
]);
export type Answer = z.infer<typeof answerSchema>;

/** The longest text a contact keeps, in characters. */
export const MAX_CONTACT_TEXT = 5_000;

/** One conversation with a customer, written down once it happened. */
export const contactSchema = z.object({
  id: idSchema,
  customerId: idSchema,
  day: daySchema,
  at: instantSchema,
  channel: channelSchema,
  /** The step of the reminder ladder it belongs to. */
  step: z.string().max(40).optional(),
  /** The message it was written from, so that the next one is another. */
  template: z.string().max(40).optional(),
  text: z.string().max(MAX_CONTACT_TEXT),
  answer: answerSchema,
  promise: z
    .object({
      day: daySchema,
      cents: amountSchema,
      /** Absent on promises of before there was one. */
      toleranceDays: z.number().int().min(0).max(MAX_TOLERANCE_DAYS).optional(),
    })
    .optional(),
  /** Why nothing was paid yet, in the customer's own account. */
  reason: nonPaymentReasonSchema.optional(),
  /** The number or address it went to. */
  to: z.string().max(200).optional(),
  /** Other customers with the same number on file that day: they were reached too. */
  sharedWith: z.array(idSchema).max(50).optional(),
  /** It answers a message the customer wrote first. */
  inReply: z.boolean().optional(),
  /** The day it was put off to; only with the answer 'postponed'. */
  until: daySchema.optional(),
  notes: noteSchema.optional(),
  /** Taken back: it stays in the history and counts for nothing. */
  cancelledOn: daySchema.optional(),
});
export type Contact = z.infer<typeof contactSchema>;
