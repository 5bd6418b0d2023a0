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
  text: z.string().max(5_000),
  answer: answerSchema,
  promise: z.object({ day: daySchema, cents: amountSchema }).optional(),
  notes: noteSchema.optional(),
});
export type Contact = z.infer<typeof contactSchema>;
