import type { CivilDay } from '../calendar/civil-day';
import type { Contact } from '../domain/contact';

/** Days on which a customer was reached in the last seven, today included, by customer. */
export type RecentTalks = ReadonlyMap<string, readonly CivilDay[]>;

export const noRecentTalks: RecentTalks = new Map();

type Talk = Pick<Contact, 'customerId' | 'sharedWith' | 'day' | 'answer' | 'cancelledOn'>;

const counts = ({ answer, cancelledOn }: Talk): boolean =>
  answer !== 'postponed' && cancelledOn === undefined;

/** From the week's conversations; who shares the number that was used was reached as well. */
export const recentTalks = (contacts: readonly Talk[]): RecentTalks => {
  const days = new Map<string, CivilDay[]>();
  for (const contact of contacts.filter(counts)) {
    for (const id of [contact.customerId, ...(contact.sharedWith ?? [])]) {
      const known = days.get(id);
      if (known) known.push(contact.day);
      else days.set(id, [contact.day]);
    }
  }
  return days;
};
