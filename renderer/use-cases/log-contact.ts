import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { othersOnNumbers } from '@renderer/data/queries/shared-number';
import { readLadders, readTerms } from '@renderer/data/settings';
import { addMonths, type CivilDay } from '@shared/calendar/civil-day';
import { balanceDue } from '@shared/domain/allocation';
import { type Answer, type Contact, MAX_CONTACT_TEXT } from '@shared/domain/contact';
import { type Channel, isRetired } from '@shared/domain/customer';
import { isDue } from '@shared/domain/installment';
import type { NonPaymentReason } from '@shared/domain/non-payment-reason';
import { emptySummary } from '@shared/domain/summary';
import { withContact } from '@shared/domain/summary-talk';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export interface ContactRequest {
  readonly customerId: string;
  readonly channel: Channel;
  readonly step?: string;
  readonly template?: string;
  /** What was sent; empty for a call. At most 5,000 characters. */
  readonly text: string;
  readonly answer: Answer;
  /** With the answer 'promise', and only then. Cents. */
  readonly promise?: { readonly day: CivilDay; readonly cents: Cents };
  /** With the answer 'postponed', and only then. */
  readonly until?: CivilDay;
  /** Why nothing was paid yet. */
  readonly reason?: NonPaymentReason;
  /** The number (digits with country code) or address it went to. */
  readonly to?: string;
  /** It answers a message the customer wrote first. */
  readonly inReply?: boolean;
  readonly notes?: string;
}

export type ContactError =
  | { readonly reason: 'customer-not-found' }
  | { readonly reason: 'text-too-long' }
  | { readonly reason: 'promise-missing' }
  | { readonly reason: 'promise-day-past' }
  | { readonly reason: 'promise-day-too-far' }
  | { readonly reason: 'promise-amount' }
  /** More than what settles everything on the promised day. */
  | { readonly reason: 'promise-over-balance'; readonly balanceCents: Cents }
  | { readonly reason: 'until-not-after-today' };

/** A promise for later than this is a plan, and belongs in an agreement. */
const FURTHEST_PROMISE_MONTHS = 12;

const checkRequest = (request: ContactRequest, today: CivilDay): ContactError | null => {
  if (request.text.length > MAX_CONTACT_TEXT) return { reason: 'text-too-long' };
  if (request.answer === 'postponed' && (request.until === undefined || request.until <= today))
    return { reason: 'until-not-after-today' };
  if (request.answer !== 'promise') return null;
  if (!request.promise) return { reason: 'promise-missing' };
  const { day, cents } = request.promise;
  if (day < today) return { reason: 'promise-day-past' };
  if (day > addMonths(today, FURTHEST_PROMISE_MONTHS)) return { reason: 'promise-day-too-far' };
  return Number.isInteger(cents) && cents > 0 ? null : { reason: 'promise-amount' };
};

/**
 * Later than every conversation before, also after the computer's date was set back: what the customer said last is
 * what counts.
 */
const instantAfter = (now: number, contacts: readonly Contact[]): number =>
  contacts.reduce((latest, { at }) => Math.max(latest, at + 1), now);

/** Writes a conversation down once it happened, or was put off: contact, summary and journal in one transaction. */
export const logContact = (
  context: UseCaseContext,
  request: ContactRequest,
): Promise<Result<Contact, ContactError>> => {
  const { clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'installments', 'contacts', 'journal', 'settings'],
    async (context): Promise<Result<Contact, ContactError>> => {
      const { db } = context;
      const today = clock.today();
      const refused = checkRequest(request, today);
      if (refused) return err(refused);
      const customer = await db.customers.get(request.customerId);
      if (!customer || isRetired(customer)) return err({ reason: 'customer-not-found' });
      const promise = request.answer === 'promise' ? request.promise : undefined;
      if (promise) {
        const open = (await openInstallmentsOf(db, customer.id)).filter(isDue);
        const balanceCents = balanceDue(open, promise.day, await readTerms(db));
        if (promise.cents > balanceCents) return err({ reason: 'promise-over-balance', balanceCents });
      }
      const { toleranceDays } = await readLadders(db);
      const isNumber = request.to !== undefined && /^\d+$/.test(request.to);
      const sharedWith = await othersOnNumbers(db, customer.id, isNumber ? [request.to ?? ''] : []);
      const before = await db.contacts.where('customerId').equals(customer.id).toArray();
      const contact: Contact = {
        id: clock.newId(),
        customerId: customer.id,
        day: today,
        at: instantAfter(clock.now(), before),
        channel: request.channel,
        step: request.step,
        template: request.template,
        text: request.text,
        answer: request.answer,
        promise: promise && { ...promise, toleranceDays },
        reason: request.reason,
        to: request.to,
        sharedWith: sharedWith.length > 0 ? sharedWith : undefined,
        inReply: request.inReply,
        until: request.answer === 'postponed' ? request.until : undefined,
        notes: request.notes,
      };
      await db.contacts.add(contact);
      const summary = (await db.summaries.get(customer.id)) ?? emptySummary(customer.id);
      await db.summaries.put(withContact(summary, contact));
      await writeJournal(context, {
        kind: 'contact',
        customerId: customer.id,
        refId: contact.id,
        cents: promise?.cents,
        label: customer.name,
      });
      return ok(contact);
    },
  );
};
