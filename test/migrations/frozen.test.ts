import 'fake-indexeddb/auto';
import { gunzipSync } from 'node:zlib';
import { currentVersion } from '@renderer/data/schema';
import type { SettingRow } from '@renderer/data/settings';
import { prepareRestore, restoreBackup } from '@renderer/use-cases/restore-backup';
import { restoreCustomer } from '@renderer/use-cases/restore-customer';
import { undoCustomerRestore } from '@renderer/use-cases/undo-customer-restore';
import { rowSchemas } from '@shared/backup/tables';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import { searchTokens } from '@shared/domain/search-tokens';
import type { Summary } from '@shared/domain/summary';
import type { TabEntry } from '@shared/domain/tab';
import { openBackupShop, resealed } from '@test/support/backup';
import { customerIn, partedBy } from '@test/support/copies';

import { expectOk, openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';
import { type FrozenVersion, frozenCopy, frozenVersions } from './frozen';
import { expectUpgradedSound, openNewest, rowsOf, seedAt } from './harness';
import v1 from './seeds/v1.json';

/** What no upgrade touches: word for word what the old version wrote. */
const UNTOUCHED = ['sales', 'payments', 'tabClosings', 'drawerClosings', 'contacts', 'legalSteps', 'journal'];

type Rows = Record<string, unknown[]>;

/** Of version 1 to 3 a cheque was no more than what stands on it: it is given an installment of its own. */
const ownInstallments = (version: number, rows: Rows): number =>
  version < 4 ? (rows.cheques ?? []).length : 0;

const expectUpgraded = (version: FrozenVersion, rows: Rows): void => {
  const old = frozenCopy(version).rows as Rows;
  for (const table of UNTOUCHED) expect(rows[table], table).toEqual(old[table] ?? []);
  for (const [table, before] of Object.entries(old)) {
    const more = table === 'installments' ? ownInstallments(version, old) : 0;
    expect(rows[table], table).toHaveLength(before.length + more);
  }
  for (const [table, schema] of Object.entries(rowSchemas))
    for (const row of rows[table] ?? []) schema.parse(row);
  for (const customer of rows.customers as Customer[])
    expect(customer.tokens).toEqual(customer.mergedIntoId ? [] : searchTokens(customer));
  for (const entry of rows.tabs as TabEntry[])
    expect(entry.openOf).toBe(entry.closingId || entry.cancelledOn ? undefined : entry.customerId);
  for (const { events, breakRule } of rows.agreements as Agreement[])
    expect({ events, breakRule }).toEqual({ events: expect.any(Array), breakRule: expect.any(Object) });
  for (const { id, status, installmentIds, customerId } of rows.cheques as Cheque[]) {
    const covered = (rows.installments as Installment[]).filter((one) => installmentIds.includes(one.id));
    expect(covered.length).toBeGreaterThan(0);
    for (const one of covered) expect(one.customerId).toBe(customerId);
    if (status === 'held') for (const one of covered) expect(one.awaiting).toContain(id);
  }
};

describe.each(frozenVersions)('a shop as version %i wrote it', (version) => {
  const { rows: old, footer, file } = frozenCopy(version);

  it('has something in every table that version wrote', () => {
    expect(Object.keys(old).length).toBeGreaterThanOrEqual(version === 1 ? 11 : 12);
    expect(footer.counts).toMatchObject(
      Object.fromEntries(Object.entries(old).map(([table, rows]) => [table, rows.length])),
    );
  });

  it('is opened by the newest app with all its rows, sound and as the schemas want them', async () => {
    const db = await openNewest(await seedAt(version, old));
    expect(db.verno).toBe(currentVersion);
    const rows = await rowsOf(db);
    expectUpgraded(version, rows);
    expect(rows.settings).toEqual(old.settings);
    await expectUpgradedSound(db);
    db.close();
  });

  it('keeps every balance; a cheque nothing was covered by is owed', async () => {
    const db = await openNewest(await seedAt(version, old));
    const before = new Map((old.summaries as Summary[]).map((one) => [one.customerId, one]));
    for (const { customerId, openCents, tabCents, creditCents } of await db.summaries.toArray()) {
      const kept = before.get(customerId);
      const plain = ((old.cheques ?? []) as Cheque[]).filter((one) => one.customerId === customerId);
      const owed = version < 4 ? plain.reduce((sum, { cents }) => sum + cents, 0) : 0;
      expect(openCents).toBe((kept?.openCents ?? 0) + owed);
      expect(creditCents).toBe(kept?.creditCents);
      // Version 1 had no tab to close.
      if (version > 1) expect(tabCents).toBe(kept?.tabCents);
    }
    db.close();
  });

  it('comes back whole from its copy, and follows', async () => {
    const into = openBackupShop();
    const prepared = expectOk(await prepareRestore(into, file));
    const { findings } = expectOk(await restoreBackup(into, prepared));
    expect(findings?.filter((finding) => !('id' in finding && finding.id === 't1'))).toEqual([]);
    const rows = await rowsOf(into.db);
    expect(rows.journal?.at(-1)).toMatchObject({ kind: 'restore' });
    const hadRecord = (old.settings as SettingRow[]).some(({ key }) => key === 'lastBackup');
    const settings = (rows.settings as SettingRow[]).filter(({ key }) => hadRecord || key !== 'lastBackup');
    expectUpgraded(version, { ...rows, settings, journal: rows.journal?.slice(0, -1) ?? [] });
    await expectUpgradedSound(into.db);
  });
});

describe.each(frozenVersions)('one customer of a copy of version %i', (version) => {
  const { rows: old, file } = frozenCopy(version);
  const ids = (old.customers as Customer[]).filter((one) => !one.mergedIntoId).map(({ id }) => id);

  it.each(ids)('comes back upgraded, whoever it is: %s', async (customerId) => {
    const shop = openShop('2026-11-21');
    const copy = await customerIn(file, customerId);
    const { seq } = expectOk(await restoreCustomer(shop, copy));
    await expectUpgradedSound(shop.db);
    const { own } = await partedBy(shop, customerId);
    const upgraded = await openNewest(await seedAt(version, old));
    expect(own).toEqual((await partedBy({ ...shop, db: upgraded }, customerId)).own);
    upgraded.close();
    expectOk(await undoCustomerRestore(shop, seq));
    expect(await shop.db.customers.count()).toBe(0);
  });
});

describe('the copies kept here', () => {
  it('end with the version before this one or with this one', () => {
    expect([currentVersion - 1, currentVersion]).toContain(Math.max(...frozenVersions));
  });

  it('hold of version 1 the frozen seed, told twice', () => {
    const { rows } = frozenCopy(1);
    for (const [table, seeded] of Object.entries(v1))
      expect([...(rows[table] ?? [])]).toEqual(expect.arrayContaining<unknown>(seeded));
  });

  it('are refused by an app older than they are, which says to update', async () => {
    const newest = frozenCopy(5);
    const lines = gunzipSync(newest.file.bytes)
      .toString('utf8')
      .split(/(?<=\n)/);
    const newer = lines.map((line) =>
      line.replace(/"schemaVersion":\d+/, `"schemaVersion":${currentVersion + 1}`),
    );
    const into = openBackupShop();
    expect(await prepareRestore(into, { name: 'nova.emdia', bytes: resealed(newer) })).toEqual({
      ok: false,
      error: { reason: 'newer-version', app: '0.5.0' },
    });
    expect(await into.db.customers.count()).toBe(0);
  });

  it('leave no store behind that they were looked into with', async () => {
    const into = openBackupShop();
    expectOk(await prepareRestore(into, frozenCopy(2).file));
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    expect(names.filter((name) => name.startsWith('em-dia-rascunho'))).toEqual([]);
  });
});
