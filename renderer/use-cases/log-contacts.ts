import type { Contact } from '@shared/domain/contact';
import { err, ok, type Result } from '@shared/result';
import { type ContactError, type ContactRequest, logContact } from './log-contact';
import { type UndoContactError, undoContact } from './undo-contact';
import { transact, type UseCaseContext } from './use-case';

export interface ContactsError {
  readonly customerId: string;
  readonly error: ContactError;
}

/** Writes several conversations down together, such as a round of letters: all of them, or none. */
export const logContacts = (
  context: UseCaseContext,
  requests: readonly ContactRequest[],
): Promise<Result<Contact[], ContactsError>> =>
  transact(
    context,
    ['customers', 'summaries', 'installments', 'contacts', 'journal', 'settings'],
    async (context): Promise<Result<Contact[], ContactsError>> => {
      const logged: Contact[] = [];
      for (const request of requests) {
        const one = await logContact(context, request);
        if (!one.ok) return err({ customerId: request.customerId, error: one.error });
        logged.push(one.value);
      }
      return ok(logged);
    },
  );

/** Takes them back together: all of them, or none. */
export const undoContacts = (
  context: UseCaseContext,
  contactIds: readonly string[],
): Promise<Result<number, UndoContactError>> =>
  transact(
    context,
    ['customers', 'summaries', 'contacts', 'payments', 'journal'],
    async (context): Promise<Result<number, UndoContactError>> => {
      for (const id of contactIds) {
        const undone = await undoContact(context, id);
        if (!undone.ok) return undone;
      }
      return ok(contactIds.length);
    },
  );
