import type { Progress } from '@renderer/data/backup/dump-store';
import { recordsOf } from '@renderer/data/queries/records-of';
import { checkCustomer } from '@shared/domain/integrity/check-customer';
import { type Finding, isOfCustomer } from '@shared/domain/integrity/finding';
import { isMendable } from '@shared/domain/integrity/finding-class';
import { type Mended, mend } from '@shared/domain/integrity/mend';
import { mendedChanges, type RowChange } from '@shared/domain/integrity/mended-changes';
import { type CustomerRecords, ownedTables } from '@shared/domain/integrity/records';
import { repairedText } from '@shared/domain/integrity/repair-label';
import { groupedBy } from '@shared/grouped';
import { err, ok, type Result } from '@shared/result';
import { type CounterRepair, counterRepair, repairCounters } from './repair-counters';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

/** What the journal keeps of a repair: every field as it was and as it is. */
export interface RepairDetail {
  readonly changes: readonly RowChange[];
}

/** What of one customer's records would be worked out anew. */
export interface CustomerRepair {
  readonly records: CustomerRecords;
  readonly mended: Mended;
  readonly changes: readonly RowChange[];
}

export interface RepairPlan {
  readonly customers: readonly CustomerRepair[];
  readonly counters: CounterRepair | null;
}

export type RepairRefusal =
  | 'customer-not-found'
  /** An original record is wrong or gone: what follows from it would be wrong too. */
  | 'not-mendable'
  | 'nothing-to-repair';

/** Customers of whom something follows from the rest, and no original record is in doubt. */
export const mendableCustomers = (findings: readonly Finding[]): string[] => {
  const byCustomer = groupedBy(findings.filter(isOfCustomer), ({ customerId }) => customerId);
  return [...byCustomer].flatMap(([customerId, those]) => (isMendable(those) ? customerId : []));
};

const repairOf = async (
  { db }: UseCaseContext,
  customerId: string,
): Promise<Result<CustomerRepair, RepairRefusal>> => {
  const records = await recordsOf(db, customerId);
  if (!records.customer) return err('customer-not-found');
  const findings = checkCustomer(records);
  if (findings.length === 0) return err('nothing-to-repair');
  if (!isMendable(findings)) return err('not-mendable');
  const mended = mend(records);
  return ok({ records, mended, changes: mendedChanges(records, mended) });
};

/** What repairing would change. Writes nothing. */
export const planRepairs = async (
  context: UseCaseContext,
  findings: readonly Finding[],
): Promise<RepairPlan> => {
  const customers: CustomerRepair[] = [];
  for (const customerId of mendableCustomers(findings)) {
    const repair = await repairOf(context, customerId);
    if (repair.ok) customers.push(repair.value);
  }
  return { customers, counters: await counterRepair(context.db, findings) };
};

/** Fields that say nothing are left off, as where they were first written. */
const written = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const writeMended = async ({ db }: UseCaseContext, { mended, changes }: CustomerRepair): Promise<void> => {
  for (const [table, those] of groupedBy(changes, (change) => change.table)) {
    const ids = new Set(those.map(({ id }) => id));
    const rows: readonly object[] =
      table === 'summaries' ? mended.summaries : mended[table].filter(({ id }) => ids.has(id));
    await db.table(table).bulkPut(rows.map(written));
  }
};

/** Most letters of a name beside what was repaired, on the journal's line. */
const LABEL_NAME_MAX = 200;

/**
 * Works out anew what follows from the rest of one customer's records, in one transaction, with its line of the journal,
 * and looks again before it is written for good. No payment, sale or other original record is touched.
 */
export const repairCustomer = (
  context: UseCaseContext,
  customerId: string,
): Promise<Result<readonly RowChange[], RepairRefusal>> => {
  needsOwner(context, 'restore');
  return transact(
    context,
    [...ownedTables, 'customers', 'summaries', 'journal'],
    async (context): Promise<Result<readonly RowChange[], RepairRefusal>> => {
      const { db } = context;
      const repair = await repairOf(context, customerId);
      if (!repair.ok) return repair;
      const { records, changes } = repair.value;
      await writeMended(context, repair.value);
      if (checkCustomer(await recordsOf(db, customerId)).length > 0) return err('not-mendable');
      const detail: RepairDetail = { changes };
      await writeJournal(context, {
        kind: 'repair',
        customerId,
        label: `${records.customer?.name.slice(0, LABEL_NAME_MAX)} · ${repairedText(changes)}`,
        detail,
      });
      return ok(changes);
    },
  );
};

export interface RepairOutcome {
  readonly repaired: number;
  /** Of customers that could not be, since something was written meanwhile. */
  readonly left: number;
}

/** Repairs all that can be of what was found: each customer in a transaction of its own, then the shop's numbers. */
export const repairRecords = async (
  context: UseCaseContext,
  findings: readonly Finding[],
  progress: Progress = () => undefined,
): Promise<RepairOutcome> => {
  needsOwner(context, 'restore');
  const customers = mendableCustomers(findings);
  let repaired = 0;
  for (const [index, customerId] of customers.entries()) {
    const one = await repairCustomer(context, customerId);
    if (one.ok || one.error === 'nothing-to-repair') repaired += 1;
    progress((index + 1) / customers.length);
  }
  await repairCounters(context, findings);
  return { repaired, left: customers.length - repaired };
};
