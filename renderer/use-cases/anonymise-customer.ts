import { localMoment } from '@renderer/data/local-moment';
import {
  duplicatesOf,
  eachJournalBatch,
  type OwnedData,
  ownedData,
} from '@renderer/data/queries/customer-data';
import { rowSchemas } from '@shared/backup/tables';
import type { CivilDay } from '@shared/calendar/civil-day';
import {
  ANONYMOUS_NAMES,
  anonymisedCustomer,
  anonymisedRow,
  anonymousName,
  anonymousNumber,
} from '@shared/domain/anonymise';
import { entryAfter } from '@shared/domain/anonymise-journal';
import { type Customer, isRetired } from '@shared/domain/customer';
import { type OwnedRows, type OwnedTable, ownedTables } from '@shared/domain/integrity/records';
import { err, ok, type Result } from '@shared/result';
import { type Hold, retentionOf } from '@shared/rules/privacy/retention';
import { recomputeSummary } from './accounts';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export type AnonymiseError =
  /** No such customer, one that was merged into another, or one that was anonymised before. */
  | { readonly reason: 'customer-not-found' }
  | { readonly reason: 'held'; readonly holds: readonly Hold[] }
  /** The shop may keep the records until this day, and nobody said to do it before. */
  | { readonly reason: 'too-early'; readonly until: CivilDay };

export interface AnonymiseRequest {
  readonly customerId: string;
  /** The owner removes the data although the shop might keep it longer. */
  readonly early?: boolean;
}

/** Only what the schema knows: whatever else a row holds could name somebody. */
const onlyKnown = <Row>(table: OwnedTable | 'customers', row: Row): Row => {
  const parsed = rowSchemas[table].safeParse(row);
  return parsed.success ? (parsed.data as Row) : row;
};

const nextName = async ({ db }: UseCaseContext): Promise<string> => {
  const names = await db.customers.where('name').startsWith(ANONYMOUS_NAMES).toArray();
  return anonymousName(Math.max(0, ...names.map(({ name }) => anonymousNumber(name))) + 1);
};

const putTable = <Table extends OwnedTable>(
  { db }: UseCaseContext,
  table: Table,
  rows: readonly OwnedRows[Table][],
  name: string,
): Promise<unknown> =>
  db
    .table<OwnedRows[Table], string>(table)
    .bulkPut(rows.map((row) => onlyKnown(table, anonymisedRow(table, row, name))));

const forgetInJournal = (
  { db }: UseCaseContext,
  people: readonly Customer[],
  name: string,
): Promise<void> => {
  const ids = new Set(people.map(({ id }) => id));
  const names = people.map((person) => person.name);
  return eachJournalBatch(db, async (entries) => {
    const changed = entries.flatMap((entry) => entryAfter(entry, { ids, names, name }) ?? []);
    if (changed.length > 0) await db.journal.bulkPut(changed);
  });
};

const refusalOf = (
  { clock }: UseCaseContext,
  { createdAt }: Customer,
  data: OwnedData,
  early: boolean,
): AnonymiseError | undefined => {
  const today = clock.today();
  const { holds, until } = retentionOf({ ...data, addedOn: localMoment(createdAt).day }, today);
  if (holds.length > 0) return { reason: 'held', holds };
  return until >= today && !early ? { reason: 'too-early', until } : undefined;
};

/**
 * Removes for good whatever tells who a customer is: from the record, its duplicates, every row that is theirs and the
 * journal. Amounts, days, numbers and links stay, so that every sum of the shop is as before (LGPD arts. 16 I and 18 IV).
 * There is no way back; copies made before still hold the data until they are let go.
 */
export const anonymiseCustomer = (
  context: UseCaseContext,
  { customerId, early = false }: AnonymiseRequest,
): Promise<Result<{ readonly name: string }, AnonymiseError>> => {
  needsOwner(context, 'anonymise');
  const { clock } = context;
  return transact(
    context,
    [...ownedTables, 'customers', 'summaries', 'journal'],
    async (context): Promise<Result<{ readonly name: string }, AnonymiseError>> => {
      const { db } = context;
      const customer = await db.customers.get(customerId);
      if (!customer || isRetired(customer)) return err({ reason: 'customer-not-found' });
      const people = [customer, ...(await duplicatesOf(db, customerId))];
      const data = await ownedData(
        db,
        people.map(({ id }) => id),
      );
      const refusal = refusalOf(context, customer, data, early);
      if (refusal) return err(refusal);

      const name = await nextName(context);
      for (const table of ownedTables) await putTable(context, table, data[table], name);
      await db.customers.bulkPut(
        people.map((person) => onlyKnown('customers', anonymisedCustomer(person, name, clock.today()))),
      );
      await recomputeSummary(db, customerId);
      await forgetInJournal(context, people, name);
      await writeJournal(context, {
        kind: 'customer-anonymised',
        customerId,
        refId: customerId,
        label: name,
      });
      return ok({ name });
    },
  );
};
