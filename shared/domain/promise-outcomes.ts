import type { CivilDay } from '../calendar/civil-day';
import type { Cents } from '../money/cents';
import type { Contact } from './contact';
import type { Payment } from './payment';
import { type PromiseState, paidByPromise, promiseOf, promiseState } from './payment-promise';

/** How a promise stands or ended, with what came in for it in cents. */
export interface PromiseOutcome {
  /** `replaced` by another before its day was over. */
  readonly state: PromiseState | 'replaced';
  readonly paidCents: Cents;
}

const OVER: ReadonlySet<PromiseState> = new Set(['kept', 'partly', 'broken']);

/**
 * The outcome of every promise on a day, by the conversation it was made in. As in the summary, each but the last is
 * judged on the day the next one was made; conversations taken back promise nothing.
 */
export const promiseOutcomes = (
  contacts: readonly Contact[],
  payments: readonly Payment[],
  today: CivilDay,
): ReadonlyMap<string, PromiseOutcome> => {
  const paid = paidByPromise(payments);
  const made = contacts
    .filter(({ promise, cancelledOn }) => promise !== undefined && cancelledOn === undefined)
    .sort((a, b) => a.at - b.at || a.id.localeCompare(b.id))
    .flatMap((contact) => promiseOf(contact, paid.get(contact.id) ?? 0) ?? []);
  return new Map(
    made.map((promise, index): [string, PromiseOutcome] => {
      const next = made[index + 1];
      const state = promiseState(promise, next?.madeOn ?? today);
      const { contactId, paidCents } = promise;
      return [contactId, { state: next && !OVER.has(state) ? 'replaced' : state, paidCents }];
    }),
  );
};
