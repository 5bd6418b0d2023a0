import 'fake-indexeddb/auto';
import { storeFigures } from '@renderer/data/queries/store-figures';
import { readCounters } from '@renderer/data/settings';
import { findSheets } from '@renderer/import/tables/find-sheets';
import { backupTables } from '@shared/backup/tables';
import { exampleShop } from '@shared/sample-shop/example';
import { generateShop } from '@shared/sample-shop/generate';
import { expectSound } from '@test/support/expect-sound';
import { fill } from '@test/support/fill';
import { fixtureBytes, planBytes } from '@test/support/import';
import { bringInto } from '@test/support/import-shop';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { asFiles, bringBack, preparedFrom, recordsIn, spreadsheetsOf } from '@test/support/spreadsheets';
import { describe, expect, it } from 'vitest';

const example = async (): Promise<TestShop> => {
  const shop = openShop();
  const rows = exampleShop('2026-11-20');
  for (const table of backupTables) await shop.db.table(table).bulkAdd([...rows[table]]);
  return shop;
};

/** A shop made up from a seed: other people, plans and delays each time. */
const madeUp = (seed: number) => async (): Promise<TestShop> => {
  const shop = openShop();
  const request = { seed, today: '2026-11-20', customers: 12, salesPerCustomer: 3, installmentsPerSale: 4 };
  await fill(shop.db, generateShop({ ...request, openShare: 0.4 }));
  return shop;
};

const notebook = async (): Promise<TestShop> => {
  const shop = openShop();
  expectOk(await bringInto(shop, (await planBytes(fixtureBytes('caderno-da-loja.csv'))).plan));
  return shop;
};

/** Every cell of every sheet; the files of an XLSX themselves also hold the hour they were made. */
const cellsOf = async ({ db }: TestShop, format: 'csv' | 'xlsx') => {
  const made = await spreadsheetsOf(db, format);
  if (format === 'csv') return made.map(({ bytes }) => new TextDecoder().decode(bytes));
  return Promise.all(made.map(async ({ bytes }) => expectOk(await findSheets('x', bytes))));
};

describe.each([
  ['the example shop', example],
  ['a shop that began with the notebook', notebook],
  ['a shop made up', madeUp(7)],
  ['another shop made up', madeUp(1_234)],
])('%s', (_name, open) => {
  it.each(['csv', 'xlsx'] as const)(
    'is the same shop after its %s was brought into an empty one',
    async (format) => {
      const shop = await open();
      const made = await spreadsheetsOf(shop.db, format);
      const other = openShop();
      const files = asFiles(made, format);
      await bringBack(other, files);

      expect(await recordsIn(other.db)).toEqual(await recordsIn(shop.db));
      await expectSound(other.db);
      expect((await storeFigures(other.db)).openCents).toBe((await storeFigures(shop.db)).openCents);
      expect(await cellsOf(other, format)).toEqual(await cellsOf(shop, format));
    },
  );

  it('counts its papers on from where they were', async () => {
    const shop = await open();
    const other = openShop();
    await bringBack(other, asFiles(await spreadsheetsOf(shop.db, 'csv'), 'csv'));
    const counters = await readCounters(other.db);
    const before = await readCounters(shop.db);
    expect(counters.sale).toBe(before.sale);
    expect(counters.payment).toBe(before.payment);
  });

  it('is left as it is by its own spreadsheet', async () => {
    const shop = await open();
    const before = await recordsIn(shop.db);
    const prepared = await preparedFrom(shop.db, asFiles(await spreadsheetsOf(shop.db, 'xlsx'), 'xlsx'));
    expect(prepared.fresh).toEqual([]);
    expect(prepared.different).toEqual([]);
    expect(prepared.refused).toEqual([]);
    expect([...prepared.equal.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect(await recordsIn(shop.db)).toEqual(before);
  });
});

describe('an empty shop', () => {
  it('makes sheets with nothing but their headers', async () => {
    const [file] = await spreadsheetsOf(openShop().db, 'csv', ['customers']);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes);
    expect(text.startsWith('\ufeffNome;Apelido;CPF ou CNPJ;')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(1);
  });
});
