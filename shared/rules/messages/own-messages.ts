import { z } from 'zod';
import { MAX_SUBJECT_LENGTH, MAX_TEMPLATE_LENGTH, templateSchema } from './template';

/** Texts of its own a shop may have. */
export const MAX_OWN_MESSAGES = 300;

const templateIdSchema = z.string().min(1).max(40);

/** What the shop changed about its messages; the texts that come with the app are not kept. */
export const ownMessagesSchema = z.object({
  /** Texts of its own, beside those that come with the app. */
  added: z.array(templateSchema).max(MAX_OWN_MESSAGES).default([]),
  /** Texts that come with the app in the shop's own words, by id. */
  edited: z
    .record(
      templateIdSchema,
      z.object({
        subject: z.string().max(MAX_SUBJECT_LENGTH).optional(),
        text: z.string().trim().min(1).max(MAX_TEMPLATE_LENGTH),
      }),
    )
    .default({}),
  /** Ids of texts the shop does not use. */
  off: z.array(templateIdSchema).max(1_000).default([]),
});
export type OwnMessages = z.infer<typeof ownMessagesSchema>;

export const defaultOwnMessages: OwnMessages = { added: [], edited: {}, off: [] };
