import type { Database } from '@renderer/data/database';
import {
  groupByCustomer,
  type RecordsOfMany,
  recordsByCustomer,
} from '@renderer/data/queries/records-by-customer';
import { type Counters, readCounters } from '@renderer/data/settings';
import { backupTables } from '@shared/backup/tables';
import { checkCustomer } from '@shared/domain/integrity/check-customer';
import type { Finding } from '@shared/domain/integrity/finding';

const highest = (used: number, rows: readonly { readonly number: number }[]): number =>
  rows.reduce((most, row) => Math.max(most, row.number), used);

const countOn = (used: Counters, batch: RecordsOfMany): Counters => ({
  sale: highest(used.sale, batch.sales),
  payment: highest(used.payment, batch.payments),
  agreement: highest(used.agreement, batch.agreements),
  proposal: highest(used.proposal, batch.proposals),
  tab: highest(used.tab, batch.tabClosings),
  cheque: batch.cheques.reduce((most, { receiptNumber = 0 }) => Math.max(most, receiptNumber), used.cheque),
});

/**
 * Recomputes every balance from the payments and checks every link, customer by customer. Reads only, in one
 * transaction. An empty list means the shop's records are sound.
 */
export const checkIntegrity = (db: Database): Promise<Finding[]> =>
  db.transaction(
    'r',
    backupTables.map((name) => db.table(name)),
    async () => {
      const findings: Finding[] = [];
      let used: Counters = { sale: 0, payment: 0, agreement: 0, proposal: 0, tab: 0, cheque: 0 };
      await recordsByCustomer(db, (batch) => {
        used = countOn(used, batch);
        for (const records of groupByCustomer(batch)) findings.push(...checkCustomer(records));
      });
      const counters = await readCounters(db);
      for (const counter of ['sale', 'payment', 'agreement', 'proposal', 'tab', 'cheque'] as const) {
        if (counters[counter] < used[counter]) {
          findings.push({
            kind: 'counter-behind',
            counter,
            kept: counters[counter],
            used: used[counter],
          });
        }
      }
      return findings;
    },
  );
