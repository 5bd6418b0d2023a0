import { z } from 'zod';
import { channelSchema } from './customer';
import { amountSchema, daySchema, idSchema, instantSchema, noteSchema } from './primitives';

/** What came of a contact. */
export const answerSchema = z.enum([
  'no-answer',
  'promise',
  'already-paid',
  'asks-time',
  'asks-agreement',
  'contests',
  'wrong-number',
  'stop',
  /** Takes back an earlier 'stop': messages are welcome again. */
  'resume',
  /** No conversation took place: the owner put it off. */
  'postponed',
  'other',
]);
export type Answer = z.infer<typeof answerSchema>;

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
  text: z.string().max(5_000),
  answer: answerSchema,
  promise: z.object({ day: daySchema, cents: amountSchema }).optional(),
  /** The day it was put off to; only with the answer 'postponed'. */
  until: daySchema.optional(),
  notes: noteSchema.optional(),
  /** Taken back: it stays in the history and counts for nothing. */
  cancelledOn: daySchema.optional(),
});
export type Contact = z.infer<typeof contactSchema>;
