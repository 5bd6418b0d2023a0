import 'fake-indexeddb/auto';
import { Database } from '@renderer/data/database';
import { currentVersion } from '@renderer/data/schema';
import { rowSchemas } from '@shared/backup/tables';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Customer } from '@shared/domain/customer';
import { searchTokens } from '@shared/domain/search-tokens';
import type { Summary } from '@shared/domain/summary';
import type { TabEntry } from '@shared/domain/tab';

import { describe, expect, it } from 'vitest';
import { expectUpgradedSound, openNewest, rowsOf, seedAt } from './harness';
import v1 from './seeds/v1.json';

/** Today's store with one version more: what the next upgrade will look like. */
class NextDatabase extends Database {
  constructor(name: string, upgrade: (customer: { name: string; greeting?: string }) => void) {
    super(name);
    this.version(currentVersion + 1)
      .stores({ customers: 'id, *tokens, name, document, importId, greeting' })
      .upgrade((transaction) => transaction.table('customers').toCollection().modify(upgrade));
  }
}

describe('a shop stored by version 1', () => {
  it('has something in every table of the frozen seed', () => {
    for (const rows of Object.values(v1)) expect(rows.length).toBeGreaterThan(0);
  });

  it('is opened by the newest app with all its rows, sound and as the schemas want them', async () => {
    const db = await openNewest(await seedAt(1, v1));
    expect(db.verno).toBe(currentVersion);
    const rows = await rowsOf(db);
    // A cheque in the drawer is owed as an installment of its own.
    const more: Partial<Record<string, number>> = { installments: v1.cheques.length };
    for (const [table, seeded] of Object.entries(v1))
      expect(rows[table]).toHaveLength(seeded.length + (more[table] ?? 0));
    expect(rows.payments).toEqual(v1.payments);
    for (const customer of rows.customers as Customer[])
      expect(customer.tokens).toEqual(customer.mergedIntoId ? [] : searchTokens(customer));
    const openTab = (rows.tabs as TabEntry[]).filter(({ closingId }) => !closingId);
    expect(openTab.length).toBeGreaterThan(0);
    for (const { openOf, customerId } of openTab) expect(openOf).toBe(customerId);
    expect(rows.journal).toEqual(v1.journal);
    for (const [table, schema] of Object.entries(rowSchemas)) {
      for (const row of rows[table] ?? []) schema.parse(row);
    }
    await expectUpgradedSound(db);
    db.close();
  });
});

describe('a shop stored by version 4', () => {
  it('is told what its agreements say, and when their installments are due', async () => {
    const first = await openNewest(await seedAt(1, v1));
    const newest = await rowsOf(first);
    first.close();
    const { proposals: _, ...rows } = newest;
    const db = await openNewest(
      await seedAt(4, {
        ...rows,
        agreements: (rows.agreements ?? []).map((row) => {
          const { events: __, breakRule: ___, ...before } = row as Agreement;
          return before;
        }),
        summaries: (rows.summaries ?? []).map((row) => {
          const { agreementDueDays: __, ...before } = row as Summary;
          return before;
        }),
      }),
    );
    const { agreements, summaries } = await rowsOf(db);
    expect(agreements).toEqual(newest.agreements);
    expect(summaries).toEqual(newest.summaries);
    expect((summaries as Summary[]).flatMap((one) => one.agreementDueDays ?? [])).toHaveLength(3);
    await expectUpgradedSound(db);
    db.close();
  });
});

describe('the next upgrade', () => {
  it('finds the rows of the version before and changes them', async () => {
    const name = await seedAt(1, v1);
    (await openNewest(name)).close();
    const db = new NextDatabase(name, (customer) => {
      customer.greeting = `Oi, ${customer.name}`;
    });
    expect(await db.table('customers').where('greeting').startsWith('Oi, Francisca').count()).toBe(1);
    await expectUpgradedSound(db);
    db.close();
  });

  it('leaves everything as it was when it fails', async () => {
    const name = await seedAt(currentVersion, v1);
    const before = new Database(name);
    const rows = await rowsOf(before);
    before.close();
    const failing = new NextDatabase(name, () => {
      throw new Error('half way');
    });
    await expect(failing.open()).rejects.toThrow('half way');
    failing.close();
    const after = await openNewest(name);
    expect(await rowsOf(after)).toEqual(rows);
    after.close();
  });
});
