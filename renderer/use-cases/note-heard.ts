import type { Contact } from '@shared/domain/contact';
import type { HeardAnswer } from '@shared/domain/heard-answer';
import type { Summary } from '@shared/domain/summary';
import { err, type Result } from '@shared/result';
import { type ContactError, logContact } from './log-contact';
import type { UseCaseContext } from './use-case';

export type HeardError = ContactError | { readonly reason: 'nothing-to-change' };

/** Whether there is something a word changes. */
const CHANGES: Readonly<Record<HeardAnswer, (summary: Summary | undefined) => boolean>> = {
  'contest-resolved': (summary) => summary?.contestedSince !== undefined,
  resume: (summary) => summary?.doNotContact !== undefined,
  deceased: (summary) => summary?.deceasedOn === undefined,
};

/**
 * Writes down a word that changes whether a customer is contacted at all: heard in the shop, with nothing sent.
 * `undoContact` takes it back.
 */
export const noteHeard = async (
  context: UseCaseContext,
  customerId: string,
  answer: HeardAnswer,
  notes?: string,
): Promise<Result<Contact, HeardError>> => {
  const summary = await context.db.summaries.get(customerId);
  if (!CHANGES[answer](summary)) return err({ reason: 'nothing-to-change' });
  return logContact(context, {
    customerId,
    channel: 'visit',
    text: '',
    answer,
    inReply: true,
    notes: notes?.trim() || undefined,
  });
};
