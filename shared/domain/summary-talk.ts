import type { Answer, Contact } from './contact';
import type { Payment } from './payment';
import { paidByPromise, promiseOf, withPromise } from './payment-promise';
import { laterDay, type Summary } from './summary';

/** What these answers say nothing about stays as the customer last said it. */
const SAYS_NOTHING: ReadonlySet<Answer> = new Set(['no-answer', 'contest-resolved', 'resume']);

const contestedAfter = ({ contestedSince }: Summary, { answer, day }: Contact): Summary['contestedSince'] => {
  if (answer === 'contests') return contestedSince ?? day;
  // Who promises to pay no longer contests.
  return answer === 'contest-resolved' || answer === 'promise' ? undefined : contestedSince;
};

/** The summary after a conversation, with what came in so far for the promise made in it. Cents. */
export const withContact = (summary: Summary, contact: Contact, paidCents = 0): Summary => {
  const { answer, day, reason } = contact;
  if (contact.cancelledOn !== undefined) return summary;
  if (answer === 'postponed') return { ...summary, postponedUntil: contact.until };
  const promise = promiseOf(contact, paidCents);
  return {
    ...(promise ? withPromise(summary, promise) : summary),
    lastContactDay: laterDay(summary.lastContactDay, day),
    lastAnswer: SAYS_NOTHING.has(answer) ? summary.lastAnswer : { answer, day },
    lastReason: reason ? { reason, day } : summary.lastReason,
    contestedSince: contestedAfter(summary, contact),
    doNotContact: answer === 'stop' ? day : answer === 'resume' ? undefined : summary.doNotContact,
    deceasedOn: answer === 'deceased' ? day : summary.deceasedOn,
    postponedUntil: undefined,
  };
};

/** The summary with its part about conversations taken from all of the customer's, in any order. */
export const withContacts = (
  summary: Summary,
  contacts: readonly Contact[],
  payments: readonly Payment[],
): Summary => {
  const paid = paidByPromise(payments);
  const silent: Summary = {
    ...summary,
    lastContactDay: undefined,
    promise: undefined,
    promises: undefined,
    lastAnswer: undefined,
    lastReason: undefined,
    contestedSince: undefined,
    doNotContact: undefined,
    deceasedOn: undefined,
    postponedUntil: undefined,
  };
  return [...contacts]
    .sort((a, b) => a.at - b.at || a.id.localeCompare(b.id))
    .reduce((kept, contact) => withContact(kept, contact, paid.get(contact.id)), silent);
};
