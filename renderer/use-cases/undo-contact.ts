import type { Contact } from '@shared/domain/contact';
import { emptySummary } from '@shared/domain/summary';
import { withContacts } from '@shared/domain/summary-talk';
import { err, ok, type Result } from '@shared/result';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export type UndoContactError = 'contact-not-found' | 'already-undone';

/**
 * Takes a contact back. The record stays, marked, and the customer's summary is as the other conversations leave
 * it, also when later ones exist.
 */
export const undoContact = (
  context: UseCaseContext,
  contactId: string,
): Promise<Result<Contact, UndoContactError>> => {
  const { clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'contacts', 'payments', 'journal'],
    async (context): Promise<Result<Contact, UndoContactError>> => {
      const { db } = context;
      const contact = await db.contacts.get(contactId);
      if (!contact) return err('contact-not-found');
      if (contact.cancelledOn !== undefined) return err('already-undone');
      const undone: Contact = { ...contact, cancelledOn: clock.today() };
      await db.contacts.put(undone);
      const { customerId } = contact;
      const all = await db.contacts.where('customerId').equals(customerId).toArray();
      const summary = (await db.summaries.get(customerId)) ?? emptySummary(customerId);
      const payments = await db.payments.where('customerId').equals(customerId).toArray();
      await db.summaries.put(withContacts(summary, all, payments));
      const original = await db.journal.where('refId').equals(contact.id).first();
      const customer = await db.customers.get(customerId);
      await writeJournal(context, {
        kind: 'contact-undone',
        customerId,
        refId: contact.id,
        label: customer?.name,
        undoes: original?.seq,
      });
      return ok(undone);
    },
  );
};
