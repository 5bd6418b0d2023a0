import { z } from 'zod';
import { MAX_CONTACT_TEXT } from '../../domain/contact';
import { segmentSchema } from '../risk/segment';
import { messageKindSchema } from './kinds';

export const messageChannels = ['whatsapp', 'sms', 'email', 'call', 'letter'] as const;
const messageChannelSchema = z.enum(messageChannels);
/** The channels a text is written for; a visit has none. */
export type MessageChannel = z.infer<typeof messageChannelSchema>;

/** The longest text a template may have: what a contact keeps. */
export const MAX_TEMPLATE_LENGTH = MAX_CONTACT_TEXT;
export const MAX_SUBJECT_LENGTH = 150;

/** One text for a moment, a channel and, where it matters, a kind of customer. */
export const templateSchema = z.object({
  /** Kept with the contact, so that the same customer gets another one next time. */
  id: z.string().min(1).max(40),
  kind: messageKindSchema,
  channel: messageChannelSchema,
  /** Only for customers of this segment, and then before the others; absent is for all. */
  segment: segmentSchema.optional(),
  /** Of an e-mail or a letter. */
  subject: z.string().max(MAX_SUBJECT_LENGTH).optional(),
  text: z.string().trim().min(1).max(MAX_TEMPLATE_LENGTH),
});
export type Template = Readonly<z.infer<typeof templateSchema>>;

export const hasSubject = (channel: MessageChannel): boolean => channel === 'email' || channel === 'letter';
