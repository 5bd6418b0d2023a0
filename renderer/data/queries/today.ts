import type { Database } from '@renderer/data/database';
import { readWithin } from '@renderer/data/within';
import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import { type ProposalVersion, standingOffer } from '@shared/domain/agreement/saved-proposal';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { type ChequeStatus, chequeStatuses, isUnpaid } from '@shared/domain/cheque/cheque-moves';
import type { Contact } from '@shared/domain/contact';
import { type Customer, isRetired } from '@shared/domain/customer';
import { type Installment, isDue } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import { emptySummary, type Summary } from '@shared/domain/summary';
import { ownPhones } from '@shared/rules/channels';
import { chequesAhead } from '@shared/rules/cheques/cheque-tasks';
import { drawerPlace } from '@shared/rules/cheques/drawer-view';
import { SOON_DAYS } from '@shared/rules/day-figures';
import { EARLIEST_STEP } from '@shared/rules/ladder/ladder';
import type { AgreementFacts } from '@shared/rules/negotiation/agreement-tasks';
import { type RecentTalks, recentTalks } from '@shared/rules/recent-talks';
import { lateAgreements, newNegotiations } from './agreement-day';
import { stillToSettle } from './failed-cheques';
import { summariesDueBy } from './open-summaries';
import { othersOnNumbers } from './shared-number';

/** As far as the figures and the earliest reminder look. */
const READ_AHEAD_DAYS = Math.max(SOON_DAYS, -EARLIEST_STEP);

export interface DayReading {
  /** Of customers whose oldest open due day has come or is near. */
  readonly summaries: readonly Summary[];
  /** Payments of the day, reversals included. */
  readonly payments: readonly Payment[];
  /** Who was reached in the last seven days. */
  readonly talks: RecentTalks;
  /** At hand with a good day that has come or is near, and all that came back or were stopped and are not made good. */
  readonly cheques: readonly Cheque[];
  readonly agreements: AgreementFacts;
}

/** Seven days, today included. */
const weekOf = (db: Database, today: CivilDay): Promise<Contact[]> =>
  db.contacts.where('day').aboveOrEqual(addDays(today, -6)).toArray();

const AT_HAND = chequeStatuses.filter((status) => drawerPlace(status) === 'at-hand');
const UNPAID = chequeStatuses.filter(isUnpaid);

/** By where they are and their good day: neither the rest of the drawer nor those that ended are read. */
const chequesOfDay = async (db: Database, today: CivilDay): Promise<Cheque[]> => {
  const of = (status: ChequeStatus, until: CivilDay) =>
    db.cheques.where('[status+goodDay]').between([status, ''], [status, until], true, true).toArray();
  const [atHand, unpaid] = await Promise.all([
    Promise.all(AT_HAND.map((status) => of(status, chequesAhead(today)))),
    Promise.all(UNPAID.map((status) => of(status, '\uffff'))),
  ]);
  return [...atHand.flat(), ...(await stillToSettle(db, unpaid.flat()))];
};

/**
 * All that the figures, the queue and the tasks of a day are worked out from. Reads no customer, and of the
 * installments those alone that cheques which failed cover, and those of agreements that are late or new.
 */
export const readDay = (db: Database, today: CivilDay): Promise<DayReading> =>
  readWithin(
    db,
    [db.summaries, db.payments, db.contacts, db.cheques, db.installments, db.agreements, db.proposals],
    async (db) => {
      const [summaries, payments, week, cheques, fresh] = await Promise.all([
        summariesDueBy(db, addDays(today, READ_AHEAD_DAYS)),
        db.payments.where('day').equals(today).toArray(),
        weekOf(db, today),
        chequesOfDay(db, today),
        newNegotiations(db, today),
      ]);
      const late = await lateAgreements(db, summaries, today);
      return { summaries, payments, talks: recentTalks(week), cheques, agreements: { ...fresh, late } };
    },
  );

/** Whether the shop has any customer at all: an empty day and an empty shop say different things. */
export const hasCustomers = async (db: Database): Promise<boolean> =>
  (await db.customers.limit(1).count()) > 0;

export interface Person {
  readonly customer: Customer;
  /** Open ones due until `until`, oldest first, without those that wait for a cheque. */
  readonly open: readonly Installment[];
}

/** A customer and the open installments due until a day; null when there is no such customer. */
export const readPerson = (db: Database, customerId: string, until: CivilDay): Promise<Person | null> =>
  readWithin(db, [db.customers, db.installments], async (db) => {
    const [customer, open] = await Promise.all([
      db.customers.get(customerId),
      db.installments
        .where('[customerId+open+dueDay]')
        .between([customerId, 1, ''], [customerId, 1, until], true, true)
        .toArray(),
    ]);
    return customer ? { customer, open: open.filter(isDue) } : null;
  });

/** The people of the visible rows, by id, in one transaction. Unknown ids are left out. */
export const readPeople = (
  db: Database,
  customerIds: readonly string[],
  until: CivilDay,
): Promise<Map<string, Person>> =>
  readWithin(db, [db.customers, db.installments], async (db) => {
    const people = await Promise.all(customerIds.map((id) => readPerson(db, id, until)));
    return new Map(people.flatMap((person) => (person ? [[person.customer.id, person]] : [])));
  });

export interface Conversation extends Person {
  readonly summary: Summary;
  /** Those that came back or were stopped, and are not made good. */
  readonly unpaidCheques: readonly Cheque[];
  /** Oldest first, without those taken back. */
  readonly contacts: readonly Contact[];
  /** Of the last seven days, with others who have one of the customer's own numbers on file. */
  readonly phoneContacts: readonly Contact[];
  /** What was proposed and may still be accepted. */
  readonly offer?: ProposalVersion;
}

/**
 * Everything a conversation with one customer needs: what is open, and what was said before. Null also for a record
 * that was merged, whose customer's wishes the kept one alone knows, or anonymised.
 */
export const readConversation = (
  db: Database,
  customerId: string,
  today: CivilDay,
): Promise<Conversation | null> =>
  readWithin(
    db,
    [db.customers, db.installments, db.summaries, db.cheques, db.contacts, db.proposals, db.agreements],
    async (db) => {
      const [person, summary, cheques, contacts, week, proposals, agreements] = await Promise.all([
        readPerson(db, customerId, '\uffff'),
        db.summaries.get(customerId),
        db.cheques.where('customerId').equals(customerId).toArray(),
        db.contacts.where('customerId').equals(customerId).toArray(),
        weekOf(db, today),
        db.proposals.where('customerId').equals(customerId).toArray(),
        db.agreements.where('customerId').equals(customerId).toArray(),
      ]);
      if (!person || isRetired(person.customer)) return null;
      const numbers = ownPhones(person.customer).map(({ digits }) => digits);
      const others = new Set(await othersOnNumbers(db, customerId, numbers));
      return {
        ...person,
        summary: summary ?? emptySummary(customerId),
        unpaidCheques: await stillToSettle(db, cheques),
        contacts: contacts.filter((contact) => contact.cancelledOn === undefined).sort((a, b) => a.at - b.at),
        phoneContacts: week.filter((contact) => others.has(contact.customerId)),
        offer: standingOffer(proposals, agreements, today),
      };
    },
  );
