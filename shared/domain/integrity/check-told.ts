import type { Cents } from '../../money/cents';
import type { Finding, ToldTable } from './finding';
import type { JournalIndex } from './journal-index';
import type { CustomerRecords } from './records';

/** A record as the journal tells of it. */
interface Record {
  readonly table: ToldTable;
  readonly id: string;
  /** When it was written down. */
  readonly at: number;
  readonly cents?: Cents;
  /** It came with something else, which has the line. */
  readonly isSilent?: boolean;
}

const paymentsOf = ({ payments }: CustomerRecords): Record[] => {
  const byId = new Map(payments.map((payment) => [payment.id, payment]));
  return payments.map(({ id, kind, createdAt, totalCents, importId, chequeId, reversesId }) => {
    const made = kind === 'reversal' ? byId.get(reversesId ?? '')?.kind : kind;
    return {
      table: 'payments',
      id,
      at: createdAt,
      ...((kind === 'reversal' || made !== 'return') && { cents: totalCents }),
      isSilent:
        importId !== undefined || chequeId !== undefined || made === 'down-payment' || made === 'transfer',
    };
  });
};

const recordsOf = (records: CustomerRecords): Record[] => {
  const withAgreement = new Set(records.agreements.map(({ tabClosingId }) => tabClosingId));
  return [
    ...records.sales.map(
      ({ id, createdAt, totalCents, importId }): Record => ({
        table: 'sales',
        id,
        at: createdAt,
        cents: totalCents,
        isSilent: importId !== undefined,
      }),
    ),
    ...paymentsOf(records),
    ...records.tabs.map(({ id, createdAt, cents }): Record => ({ table: 'tabs', id, at: createdAt, cents })),
    ...records.tabClosings.map(
      ({ id, createdAt, totalCents }): Record => ({
        table: 'tabClosings',
        id,
        at: createdAt,
        cents: totalCents,
        isSilent: withAgreement.has(id),
      }),
    ),
    ...records.contacts.map(({ id, at }): Record => ({ table: 'contacts', id, at })),
    ...records.legalSteps.map(({ id, at }): Record => ({ table: 'legalSteps', id, at })),
    ...records.agreements.map(
      ({ id, createdAt, totalCents }): Record => ({
        table: 'agreements',
        id,
        at: createdAt,
        cents: totalCents,
      }),
    ),
    ...records.proposals.map(({ id, createdAt }): Record => ({ table: 'proposals', id, at: createdAt })),
  ];
};

/** The events of a row that may not be what a row of its table is. */
const eventsOf = <Event>({ events }: { readonly events: readonly Event[] }): readonly Event[] =>
  Array.isArray(events) ? events.filter((event) => typeof event === 'object' && event !== null) : [];

/** What happened to agreements and cheques that the journal does not tell of. */
const eventsUntold = (
  { customerId, agreements, cheques }: CustomerRecords,
  journal: JournalIndex,
): Finding[] => {
  const untold = (table: ToldTable, id: string): Finding => ({ kind: 'line-missing', customerId, table, id });
  return [
    ...agreements
      .filter((agreement) =>
        eventsOf(agreement).some(({ id, at }) => !journal.hasEvent(id) && journal.tellsOf(customerId, at)),
      )
      .map(({ id }) => untold('agreements', id)),
    ...cheques
      // Each batch is looked for, so that its line is known to tell of something.
      .filter((cheque) => {
        const missing = eventsOf(cheque).filter(
          ({ batchId, move, imported, at }) =>
            journal.find('cheques', batchId) === undefined &&
            !imported &&
            // Those of before there were receipts were taken by no screen.
            !(move === 'take' && cheque.receiptNumber === undefined) &&
            journal.tellsOf(customerId, at),
        );
        return missing.length > 0;
      })
      .map(({ id }) => untold('cheques', id)),
  ];
};

/** Agreements to which more happened, by the journal, than they know of. */
const eventsGone = ({ customerId, agreements }: CustomerRecords, journal: JournalIndex): Finding[] =>
  agreements
    .filter((agreement) => {
      const known = new Set(eventsOf(agreement).map(({ id }) => id));
      return journal.eventsOf(agreement.id, customerId).some((eventId) => !known.has(eventId));
    })
    .map(({ id }) => ({ kind: 'events', customerId, table: 'agreements', id }));

/** Every record made here has its line of the journal, with the same amount, and all that it tells is there. */
export const checkTold = (records: CustomerRecords, journal: JournalIndex): Finding[] => {
  const { customerId } = records;
  return [
    ...recordsOf(records).flatMap(({ table, id, at, cents, isSilent = false }): Finding[] => {
      const told = journal.find(table, id);
      if (!told)
        return isSilent || !journal.tellsOf(customerId, at)
          ? []
          : [{ kind: 'line-missing', customerId, table, id }];
      return cents === undefined || told.cents === undefined || told.cents === cents
        ? []
        : [
            {
              kind: 'line-sum',
              customerId,
              table,
              id,
              keptCents: cents,
              expectedCents: told.cents,
            },
          ];
    }),
    ...eventsUntold(records, journal),
    ...eventsGone(records, journal),
  ];
};
