import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { formatDay } from '@shared/calendar/format';
import type { Contact } from '@shared/domain/contact';
import type { JournalEntry } from '@shared/domain/journal';
import { contactTitle } from '../contact-text';
import type { TimelineEntry } from './entry';

export const contactEntry = (contact: Contact): TimelineEntry => ({
  kind: 'contact',
  key: contact.id,
  contact,
  day: contact.day,
  at: contact.at,
  title: contactTitle(contact),
  detail: contact.notes ?? contact.text,
  undone: contact.cancelledOn && `desfeita em ${formatDay(contact.cancelledOn)}`,
});

/** What a decision was about, and what became of that since. */
const decidedAbout = ({ refId }: JournalEntry, { sales, tabs }: CustomerFile) => {
  const bought = tabs.find(({ id }) => id === refId);
  const cancelledOn = (bought ?? sales.find(({ id }) => id === refId))?.cancelledOn;
  const undone = bought ? 'compra tirada' : 'venda cancelada';
  return {
    title: bought ? 'Compra na caderneta decidida pela loja' : 'Venda decidida pela loja',
    undone: cancelledOn && `${undone} em ${formatDay(cancelledOn)}`,
  };
};

/** A sale or a purchase on the tab made over a limit or in spite of a delay: what was decided, and why. */
export const decisionEntry = (decision: JournalEntry, file: CustomerFile): TimelineEntry => ({
  kind: 'decision',
  key: `decision-${decision.seq}`,
  day: decision.day,
  at: decision.at,
  ...decidedAbout(decision, file),
  // Whose it is, the file says already.
  detail: (decision.label ?? '').replace(`${file.customer.name} · `, ''),
  cents: decision.cents,
});
