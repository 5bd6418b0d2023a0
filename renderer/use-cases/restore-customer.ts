import type { Database } from '@renderer/data/database';
import { duplicatesOf } from '@renderer/data/queries/customer-data';
import { chequesInTheWay } from '@renderer/data/queries/known-cheques';
import { recordsOf } from '@renderer/data/queries/records-of';
import { currentVersion } from '@renderer/data/schema';
import { readCounters, writeSetting } from '@renderer/data/settings';
import { rowSchemas } from '@shared/backup/tables';
import type { CivilDay } from '@shared/calendar/civil-day';
import { checkCustomer } from '@shared/domain/integrity/check-customer';
import type { Finding } from '@shared/domain/integrity/finding';
import { type CustomerRecords, ownedTables } from '@shared/domain/integrity/records';
import { withNewTokens } from '@shared/domain/search-tokens';
import { summarise } from '@shared/domain/summarise';
import { err, ok, type Result } from '@shared/result';
import { holderOfDocument, sameRecord } from './customer-records';
import {
  countersWith,
  fingerprintOf,
  ownerOfAny,
  type RestoredDetail,
  replaceRecords,
} from './customer-replacement';
import type { CustomerCopy } from './look-into-copy';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export type RestoreCustomerError =
  | { readonly reason: 'not-in-copy' }
  /** The person asked to be forgotten, or the time for keeping was over; a copy must not undo that. */
  | { readonly reason: 'anonymised'; readonly day: CivilDay }
  /** The record was merged into another since. */
  | { readonly reason: 'merged'; readonly name: string }
  /** Another record was merged into this one since, and would be lost with it. */
  | { readonly reason: 'merged-since'; readonly name: string }
  | { readonly reason: 'document-taken'; readonly name: string }
  /** Something the copy has of this customer belongs to another one now, as after a merge was taken back. */
  | { readonly reason: 'of-another'; readonly name: string }
  /** A cheque of the copy is in the drawer now as another customer's. */
  | { readonly reason: 'cheque-of-another'; readonly name: string }
  /** What the copy has of this customer does not follow. */
  | { readonly reason: 'not-sound'; readonly findings: readonly Finding[] }
  | { readonly reason: 'same' };

/** What there is now and what would be there. Nothing is written yet. */
export interface CustomerReplacement {
  readonly before: CustomerRecords;
  readonly after: CustomerRecords;
}

/** As the copy has them, found by today's words, with the summary that follows from the rest. */
const followed = ({ records }: CustomerCopy): CustomerRecords => {
  const { customerId, customer, tabs } = records;
  const openTab = tabs.filter(({ openOf }) => openOf !== undefined);
  return {
    ...records,
    ...(customer && { customer: withNewTokens(customer) }),
    summary: summarise(customerId, { ...records, openTab }),
  };
};

const areRows = (records: CustomerRecords): boolean =>
  rowSchemas.customers.safeParse(records.customer).success &&
  ownedTables.every((table) => records[table].every((row) => rowSchemas[table].safeParse(row).success));

const mergedMeanwhile = async (
  db: Database,
  { records, mergedIds }: CustomerCopy,
): Promise<RestoreCustomerError | null> => {
  const now = await db.customers.get(records.customerId);
  if (now?.mergedIntoId !== undefined) {
    const kept = await db.customers.get(now.mergedIntoId);
    return { reason: 'merged', name: kept?.name ?? '' };
  }
  const since = (await duplicatesOf(db, records.customerId)).find(({ id }) => !mergedIds.includes(id));
  return since ? { reason: 'merged-since', name: since.name } : null;
};

const takenByAnother = async (db: Database, after: CustomerRecords): Promise<RestoreCustomerError | null> => {
  const { customerId, customer, cheques } = after;
  const holder = await holderOfDocument(db, customer?.document, customerId);
  if (holder) return { reason: 'document-taken', name: holder.name };
  const owner = await ownerOfAny(db, after);
  if (owner !== undefined) return { reason: 'of-another', name: owner };
  const known = await chequesInTheWay(
    db,
    cheques.map(({ key }) => key),
  );
  const other = known.find((cheque) => cheque.customerId !== customerId);
  if (!other) return null;
  return { reason: 'cheque-of-another', name: (await db.customers.get(other.customerId))?.name ?? '' };
};

/**
 * What bringing one customer back from a copy would change, or why it cannot be. Reads only; inside the caller's
 * transaction where it has one.
 */
export const planCustomerRestore = async (
  db: Database,
  copy: CustomerCopy,
): Promise<Result<CustomerReplacement, RestoreCustomerError>> => {
  const { records } = copy;
  if (!records.customer || records.customer.mergedIntoId) return err({ reason: 'not-in-copy' });
  const before = await recordsOf(db, records.customerId);
  const day = before.customer?.anonymisedOn;
  if (day !== undefined && records.customer.anonymisedOn === undefined)
    return err({ reason: 'anonymised', day });
  const merged = await mergedMeanwhile(db, copy);
  if (merged) return err(merged);
  if (!areRows(records)) return err({ reason: 'not-sound', findings: [] });
  const after = followed(copy);
  const findings = checkCustomer(after);
  if (findings.length > 0) return err({ reason: 'not-sound', findings });
  const taken = await takenByAnother(db, after);
  if (taken) return err(taken);
  return sameRecord(before, after) ? err({ reason: 'same' }) : ok({ before, after });
};

export interface RestoredCustomer {
  readonly customerId: string;
  /** The journal line that `undoCustomerRestore` takes back. */
  readonly seq: number;
}

/**
 * Puts everything a copy has of one customer in the place of everything the shop has of them: all other customers stay
 * as they are. What was there before is kept in the journal's line, and comes back with `undoCustomerRestore`.
 */
export const restoreCustomer = (
  context: UseCaseContext,
  copy: CustomerCopy,
): Promise<Result<RestoredCustomer, RestoreCustomerError>> => {
  needsOwner(context, 'restore');
  return transact(
    context,
    [...ownedTables, 'customers', 'summaries', 'settings', 'journal'],
    async (context): Promise<Result<RestoredCustomer, RestoreCustomerError>> => {
      const { db } = context;
      const planned = await planCustomerRestore(db, copy);
      if (!planned.ok) return planned;
      const { before, after } = planned.value;
      await replaceRecords(db, before, after);
      await writeSetting(db, 'counters', countersWith(await readCounters(db), after));
      const { customerId, customer } = after;
      const detail: RestoredDetail = {
        before,
        after: fingerprintOf(after),
        version: currentVersion,
        copy: copy.name,
        copyAt: copy.at,
      };
      const seq = await writeJournal(context, {
        kind: 'customer-restored',
        customerId,
        refId: customerId,
        label: customer?.name ?? '',
        detail,
      });
      return ok({ customerId, seq });
    },
  );
};
