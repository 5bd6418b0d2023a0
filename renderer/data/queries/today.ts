import type { Database } from '@renderer/data/database';
import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import { emptySummary, type Summary } from '@shared/domain/summary';
import { SOON_DAYS } from '@shared/rules/day-figures';

export interface DayReading {
  /** Of customers whose oldest open due day is at most a week away. */
  readonly summaries: readonly Summary[];
  /** Payments of the day, reversals included. */
  readonly payments: readonly Payment[];
}

/** All that the figures and the queue of a day are worked out from. Reads no installment and no customer. */
export const readDay = (db: Database, today: CivilDay): Promise<DayReading> =>
  db.transaction('r', [db.summaries, db.payments], async () => {
    const [summaries, payments] = await Promise.all([
      db.summaries.where('oldestDueDay').belowOrEqual(addDays(today, SOON_DAYS)).toArray(),
      db.payments.where('day').equals(today).toArray(),
    ]);
    return { summaries, payments };
  });

/** Whether the shop has any customer at all: an empty day and an empty shop say different things. */
export const hasCustomers = async (db: Database): Promise<boolean> =>
  (await db.customers.limit(1).count()) > 0;

export interface Person {
  readonly customer: Customer;
  /** Open ones due until `until`, oldest first. */
  readonly open: readonly Installment[];
}

/** A customer and the open installments due until a day; null when there is no such customer. */
export const readPerson = (db: Database, customerId: string, until: CivilDay): Promise<Person | null> =>
  db.transaction('r', [db.customers, db.installments], async () => {
    const [customer, open] = await Promise.all([
      db.customers.get(customerId),
      db.installments
        .where('[customerId+open+dueDay]')
        .between([customerId, 1, ''], [customerId, 1, until], true, true)
        .toArray(),
    ]);
    return customer ? { customer, open } : null;
  });

/** The people of the visible rows, by id, in one transaction. Unknown ids are left out. */
export const readPeople = (
  db: Database,
  customerIds: readonly string[],
  until: CivilDay,
): Promise<Map<string, Person>> =>
  db.transaction('r', [db.customers, db.installments], async () => {
    const people = await Promise.all(customerIds.map((id) => readPerson(db, id, until)));
    return new Map(people.flatMap((person) => (person ? [[person.customer.id, person]] : [])));
  });

export interface Conversation extends Person {
  readonly summary: Summary;
  /** Oldest first, without those taken back. */
  readonly contacts: readonly Contact[];
}

/** Everything a conversation with one customer needs: what is open, and what was said before. */
export const readConversation = (db: Database, customerId: string): Promise<Conversation | null> =>
  db.transaction('r', [db.customers, db.installments, db.summaries, db.contacts], async () => {
    const [person, summary, contacts] = await Promise.all([
      readPerson(db, customerId, '\uffff'),
      db.summaries.get(customerId),
      db.contacts.where('customerId').equals(customerId).toArray(),
    ]);
    if (!person) return null;
    return {
      ...person,
      summary: summary ?? emptySummary(customerId),
      contacts: contacts.filter((contact) => contact.cancelledOn === undefined).sort((a, b) => a.at - b.at),
    };
  });
