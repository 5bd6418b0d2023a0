import { nextNumber } from '@renderer/data/settings';
import { recomputeSummary } from '@renderer/use-cases/accounts';
import { backupTables } from '@shared/backup/tables';
import { untouched } from '@shared/domain/installment';
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Database } from '@renderer/data/database';
import type { BackupPlaces, Platform } from '@renderer/platform';
import type { BackupContext } from '@renderer/use-cases/export-backup';
import type { Bytes } from '@shared/ipc/bytes';
import { exampleShop } from '@shared/sample-shop/example';
import { fill } from './fill';
import { openShop, type TestShop } from './shop';

export interface BackupShop extends TestShop, Pick<BackupContext, 'platform'> {
  /** What was written or downloaded, by name. */
  readonly files: Map<string, Bytes>;
}

const platformOf = (files: Map<string, Bytes>, kind: Platform['kind'], places: BackupPlaces): Platform => ({
  kind,
  appInfo: async () => ({ version: '0.1.0', platform: 'test' }),
  saveFile: async ({ suggestedName, bytes }) => {
    files.set(suggestedName, bytes);
    return { saved: true, name: suggestedName };
  },
  openPdf: async () => ({ ok: true, shown: 'opened' }),
  openExternal: async () => false,
  places,
  openBackupFile: async () => ({ ok: false, reason: 'cancelled' }),
  lastKnown: { read: async () => null, remember: async () => undefined },
  log: { append: async () => undefined, read: async () => '' },
  onCommand: () => () => undefined,
  onClosing: () => () => undefined,
  stillClosing: () => undefined,
});

const placeId = 'copias';

/** One place in memory; `over` breaks parts of it. */
export const placesOf = (files: Map<string, Bytes>, over: Partial<BackupPlaces> = {}): BackupPlaces => ({
  list: async () => [
    {
      id: placeId,
      kind: 'folder',
      name: '/copias',
      reachable: true,
      files: [...files].map(([name, bytes]) => ({ name, sizeBytes: bytes.length, modifiedAt: 0 })),
    },
  ],
  write: async (_place, { name, bytes }) => {
    files.set(name, bytes);
    return { ok: true, name, sizeBytes: bytes.length };
  },
  read: async (_place, name) => {
    const bytes = files.get(name);
    return bytes ? { ok: true, bytes } : { ok: false, reason: 'file-missing' };
  },
  discard: async (_place, names) => ({ removed: names.filter((name) => files.delete(name)) }),
  ...over,
});

/** An empty shop in a browser that keeps no copies, or on a desktop whose place `over` describes. */
export const openBackupShop = (over?: Partial<BackupPlaces>): BackupShop => {
  const files = new Map<string, Bytes>();
  const platform = over
    ? platformOf(files, 'desktop', placesOf(files, over))
    : platformOf(files, 'browser', placesOf(files, { list: async () => [] }));
  return { ...openShop(), files, platform };
};

/** A shop with something in every table. */
export const openFullShop = async (over?: Partial<BackupPlaces>): Promise<BackupShop> => {
  const shop = openBackupShop(over);
  await fill(shop.db, [exampleShop('2026-11-20')]);
  const customer = await shop.db.customers.toCollection().first();
  const owned = { customerId: customer?.id ?? '', createdAt: 1_763_600_000_000 };
  await shop.db.tabs.bulkAdd([
    {
      ...owned,
      id: 't1',
      day: '2026-11-18',
      description: 'Café – "forte" 😊',
      cents: 1_250,
      openOf: owned.customerId,
    },
    { ...owned, id: 't2', day: '2026-11-19', description: 'Açúcar', cents: 499, closingId: 'f1' },
  ]);
  await shop.db.tabClosings.add({
    ...owned,
    id: 'f1',
    number: await nextNumber(shop.db, 'tab'),
    day: '2026-11-19',
    totalCents: 499,
    entryCount: 1,
    installmentCount: 1,
    firstDueDay: '2026-12-10',
    interval: { kind: 'monthly' },
  });
  await shop.db.installments.add({
    ...untouched,
    id: 'i1',
    customerId: owned.customerId,
    originKind: 'tab',
    originId: 'f1',
    number: 1,
    count: 1,
    dueDay: '2026-12-10',
    principalCents: 499,
    description: 'Caderneta de novembro',
    open: 1,
  });
  await shop.db.legalSteps.add({
    id: 'ls1',
    customerId: owned.customerId,
    day: '2026-11-18',
    at: owned.createdAt,
    kind: 'formal-letter',
    cents: 499,
    installmentIds: ['i1'],
    confirmed: ['shop-identified'],
  });
  await recomputeSummary(shop.db, owned.customerId);
  await shop.db.proposals.add({
    ...owned,
    id: 'pr1',
    number: await nextNumber(shop.db, 'proposal'),
    versions: [
      {
        version: 1,
        day: '2026-11-19',
        at: owned.createdAt,
        by: 'shop',
        how: 'whatsapp',
        installmentIds: ['i1'],
        tab: false,
        updatedCents: 499,
        discountCents: 0,
        totalCents: 499,
        downPaymentCents: 0,
        firstDueDay: '2026-12-10',
        interval: { kind: 'monthly' },
        plan: [{ dueDay: '2026-12-10', cents: 499 }],
        validUntil: '2026-11-26',
      },
    ],
  });
  await shop.db.drawerClosings.add({
    id: 'g1',
    day: '2026-11-19',
    createdAt: owned.createdAt,
    floatCents: 10_000,
    cashCents: 25_350,
    countedCents: 35_300,
  });
  await shop.db.cheques.add({
    ...owned,
    id: 'ch1',
    bank: '341',
    branch: '0123',
    account: '456789',
    number: '000123',
    drawer: { name: 'Açucena D’Ávila' },
    cents: 188_377,
    issueDay: '2026-11-01',
    goodDay: '2026-12-01',
    place: 'same',
    takenDay: '2026-11-01',
    installmentIds: ['i1'],
    events: [{ id: 'che1', move: 'take', day: '2026-11-01', at: owned.createdAt, batchId: 'chb1' }],
    status: 'held',
    key: '341-123-456789-123',
  });
  await shop.db.installments.update('i1', { awaiting: ['ch1'] });
  await recomputeSummary(shop.db, owned.customerId);
  const line = { at: owned.createdAt, day: '2026-11-19', customerId: owned.customerId };
  await shop.db.journal.bulkAdd([
    { ...line, kind: 'tab-entry', refId: 't1', cents: 1_250 },
    { ...line, kind: 'tab-entry', refId: 't2', cents: 499 },
    { ...line, kind: 'tab-closed', refId: 'f1', cents: 499 },
    { ...line, kind: 'legal-step', refId: 'ls1' },
    { ...line, kind: 'proposal', refId: 'pr1', cents: 499 },
    { at: owned.createdAt, day: '2026-11-19', kind: 'drawer-closed', refId: 'g1', cents: 35_300 },
  ]);
  await shop.db.journal.add({
    at: 1_763_600_000_000,
    day: '2026-11-20',
    kind: 'import',
    label: 'caderno\n"da loja".csv',
    detail: { rows: [1, 2, 3], note: null },
  });
  return shop;
};

/** A backup of these lines, the last of which is its footer, with the checksum made to match them. */
export const resealed = (lines: readonly string[]): Bytes => {
  const body = lines.slice(0, -1);
  const sha256 = createHash('sha256').update(body.join('')).digest('hex');
  const { footer } = JSON.parse(lines.at(-1) ?? '') as { footer: object };
  return backupOf([...body, `${JSON.stringify({ footer: { ...footer, sha256 } })}\n`]);
};

/** Every row of every table. */
export const everything = async (db: Database): Promise<Record<string, unknown[]>> => {
  const rows: Record<string, unknown[]> = {};
  for (const name of backupTables) rows[name] = await db.table(name).toArray();
  return rows;
};

/** The lines of a backup, with their newlines. */
export const linesOf = (bytes: Bytes): string[] =>
  gunzipSync(bytes)
    .toString('utf8')
    .split(/(?<=\n)/);

export const backupOf = (lines: readonly string[]): Bytes => new Uint8Array(gzipSync(lines.join('')));
