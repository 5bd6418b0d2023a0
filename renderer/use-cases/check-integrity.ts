import { type Database, tableNames } from '@renderer/data/database';
import {
  groupByCustomer,
  type RecordsOfMany,
  recordsByCustomer,
} from '@renderer/data/queries/records-by-customer';
import { readSetting } from '@renderer/data/settings';
import { checkCustomer } from '@shared/domain/integrity/check-customer';
import type { Finding } from '@shared/domain/integrity/finding';

interface NumbersUsed {
  sale: number;
  payment: number;
  agreement: number;
}

const highest = (used: number, rows: readonly { readonly number: number }[]): number =>
  rows.reduce((most, row) => Math.max(most, row.number), used);

const countOn = (used: NumbersUsed, batch: RecordsOfMany): NumbersUsed => ({
  sale: highest(used.sale, batch.sales),
  payment: highest(used.payment, batch.payments),
  agreement: highest(used.agreement, batch.agreements),
});

/**
 * Recomputes every balance from the payments and checks every link, customer by customer. Reads only, in one
 * transaction. An empty list means the shop's records are sound.
 */
export const checkIntegrity = (db: Database): Promise<Finding[]> =>
  db.transaction(
    'r',
    tableNames.map((name) => db.table(name)),
    async () => {
      const findings: Finding[] = [];
      let used: NumbersUsed = { sale: 0, payment: 0, agreement: 0 };
      await recordsByCustomer(db, (batch) => {
        used = countOn(used, batch);
        for (const records of groupByCustomer(batch)) findings.push(...checkCustomer(records));
      });
      const counters = (await readSetting(db, 'counters')) ?? { sale: 0, payment: 0, agreement: 0 };
      for (const counter of ['sale', 'payment', 'agreement'] as const) {
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
