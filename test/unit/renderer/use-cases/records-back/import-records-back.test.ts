import 'fake-indexeddb/auto';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { importRecordsBack } from '@renderer/use-cases/records-back/import-records-back';
import { prepareRecordsBack } from '@renderer/use-cases/records-back/prepare';
import { undoRecordsImport } from '@renderer/use-cases/records-back/undo-records-import';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { updateCustomer } from '@renderer/use-cases/update-customer';
import { backupTables } from '@shared/backup/tables';
import { exampleShop } from '@shared/sample-shop/example';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import {
  asFiles,
  bringBack,
  preparedFrom,
  readBack,
  recordsIn,
  spreadsheetsOf,
} from '@test/support/spreadsheets';
import { describe, expect, it } from 'vitest';

/** Ids of a shop are its own: each counts them from somewhere else. */
const otherShop = (): TestShop => {
  const shop = openShop();
  for (let id = 0; id < 1_000; id += 1) shop.clock.newId();
  return shop;
};

/** Pays the first open installment. */
const pay = async (shop: TestShop, customerId: string) => {
  const open = await shop.db.installments.toArray();
  const first = open.find((one) => one.customerId === customerId && one.open === 1);
  if (!first) throw new Error('nothing is open');
  return expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: [first.id],
      means: [{ means: 'cash', cents: first.principalCents }],
      day: shop.clock.today(),
      waive: 0,
    }),
  );
};

const example = async (): Promise<TestShop> => {
  const shop = openShop();
  const rows = exampleShop('2026-11-20');
  for (const table of backupTables) await shop.db.table(table).bulkAdd([...rows[table]]);
  return shop;
};

/** One customer with a sale of three and a payment, on paper and in the shop. */
const smallShop = async () => {
  const shop = openShop();
  const customerId = await addCustomer(shop, { name: 'Maria José', document: '52998224725' });
  await sell(shop, customerId);
  return { shop, customerId };
};

/** The CSVs of a shop with some of their text changed, as somebody does in Excel. */
const edited = async (shop: TestShop, change: (text: string) => string): Promise<File[]> => {
  const files = asFiles(await spreadsheetsOf(shop.db, 'csv'), 'csv');
  return Promise.all(files.map(async (file) => new File([change(await file.text())], file.name)));
};

const exported = async (shop: TestShop): Promise<File[]> =>
  asFiles(await spreadsheetsOf(shop.db, 'xlsx'), 'xlsx');

describe('bringing records back', () => {
  it('adds what was lost since, and works out anew what it touches', async () => {
    const { shop, customerId } = await smallShop();
    const old = otherShop();
    await bringBack(old, await exported(shop));
    await pay(shop, customerId);
    const added = await bringBack(old, await exported(shop));

    expect(added.rows).toBe(1);
    expect(await recordsIn(old.db)).toEqual(await recordsIn(shop.db));
    await expectSound(old.db);
  });

  it('adds nothing the second time, and says so', async () => {
    const shop = await example();
    const other = otherShop();
    const files = await exported(shop);
    await bringBack(other, files);
    const prepared = await preparedFrom(other.db, files);
    expect(await importRecordsBack(other, prepared, ['x'])).toEqual({
      ok: false,
      error: { reason: 'nothing-new' },
    });
  });

  it('keeps what the shop has, and tells the columns that differ', async () => {
    const { shop, customerId } = await smallShop();
    const files = await exported(shop);
    const customer = await shop.db.customers.get(customerId);
    if (!customer) throw new Error('no customer');
    const { name, phones, document } = customer;
    expectOk(
      await updateCustomer(shop, customerId, {
        name,
        phones,
        document,
        nickname: 'Zeca',
        notes: 'Paga no dia',
      }),
    );
    const prepared = await preparedFrom(shop.db, files);
    expect(prepared.fresh).toEqual([]);
    expect(prepared.different).toEqual([
      expect.objectContaining({
        table: 'customers',
        line: 2,
        who: name,
        columns: ['Apelido', 'Observações'],
      }),
    ]);
  });

  it('refuses a row it cannot read, with the line, the column and why', async () => {
    const { shop } = await smallShop();
    const files = await edited(shop, (text) => text.replace('529.982.247-25', '529'));
    const { refused } = await preparedFrom(openShop().db, files);
    expect(refused[0]).toMatchObject({
      table: 'customers',
      line: 2,
      header: 'CPF ou CNPJ',
      reason: 'não entendemos “529”; esperamos um CPF ou CNPJ completo',
    });
    // Nor do the rows of a customer who is not there come in.
    expect(refused.slice(1).map(({ reason }) => reason)).toContain(
      'o cliente desta linha não está na planilha nem na loja',
    );
  });

  it('refuses the whole account of a customer whose sums were changed', async () => {
    const { shop } = await smallShop();
    const files = await edited(shop, (text) => text.replace(';150,00;0,00;150,00;', ';999,00;0,00;999,00;'));
    const other = otherShop();
    const prepared = await preparedFrom(other.db, files);
    expect(prepared.fresh).toEqual([]);
    expect(prepared.refused.length).toBeGreaterThan(3);
    expect(prepared.refused[0]?.reason).toContain('Maria José');
  });

  it('gives no printed number twice', async () => {
    const { shop } = await smallShop();
    const other = otherShop();
    await sell(other, await addCustomer(other, { name: 'Outra pessoa' }));
    const { fresh, refused } = await preparedFrom(other.db, await exported(shop));
    expect(fresh).toEqual([]);
    expect(refused[0]?.reason).toBe(
      'a venda nº 1 já existe na loja, com outros dados; mude o número na planilha',
    );
  });

  it('does not bring back the person whose data were erased', async () => {
    const { shop, customerId } = await smallShop();
    const files = await exported(shop);
    const other = otherShop();
    await other.db.customers.add({
      id: customerId,
      name: 'Cliente 1',
      phones: [],
      createdAt: 1,
      tokens: [],
      anonymisedOn: '2026-11-01',
    });
    const { fresh, refused } = await preparedFrom(other.db, files);
    expect(fresh).toEqual([]);
    expect(refused[0]?.reason).toBe('os dados deste cliente foram apagados da loja em 01/11/2026');
  });

  it('does not write over what was done since the rows were looked at', async () => {
    const { shop } = await smallShop();
    const other = otherShop();
    const prepared = await preparedFrom(other.db, await exported(shop));
    await sell(other, await addCustomer(other));
    expect(await importRecordsBack(other, prepared, ['x'])).toEqual({
      ok: false,
      error: { reason: 'changed-meanwhile' },
    });
  });

  it('is the same in whatever order the files and their columns come', async () => {
    const shop = await example();
    const files = (await edited(shop, (text) => text)).reverse();
    const other = otherShop();
    await bringBack(other, files);
    expect(await recordsIn(other.db)).toEqual(await recordsIn(shop.db));
  });

  it('knows a file that is none of its own', async () => {
    const read = await readBack([new File(['Nome;Valor\r\nAna;10,00\r\n'], 'caderno.csv')]);
    expect(read.sheets).toEqual([]);
    expect(read.strange).toEqual([{ file: 'caderno.csv', reason: 'not-ours' }]);
  });
});

describe('taking it back', () => {
  it('leaves the shop as it was before', async () => {
    const shop = await example();
    const other = otherShop();
    const before = await recordsIn(other.db);
    const { importId } = await bringBack(other, await exported(shop));
    expectOk(await undoRecordsImport(other, importId));
    expect(await recordsIn(other.db)).toEqual(before);
    await expectSound(other.db);
    expect(await undoRecordsImport(other, importId)).toEqual({
      ok: false,
      error: { reason: 'already-undone' },
    });
  });

  it('leaves those who were there with what they had', async () => {
    const { shop, customerId } = await smallShop();
    const old = otherShop();
    await bringBack(old, await exported(shop));
    const before = await recordsIn(old.db);
    await pay(shop, customerId);
    await sell(shop, customerId);
    const { seq } = await bringBack(old, await exported(shop));
    const entry = await old.db.journal.get(seq);
    if (!entry) throw new Error('no line');
    expectOk(await undoEntry(old, entry));
    expect(await recordsIn(old.db)).toEqual(before);
    await expectSound(old.db);
  });

  it('is refused while something stands on it', async () => {
    const { shop, customerId } = await smallShop();
    const other = otherShop();
    const { importId } = await bringBack(other, await exported(shop));
    await pay(other, customerId);
    const undone = await undoRecordsImport(other, importId);
    expect(undone).toMatchObject({ ok: false, error: { reason: 'in-use', blockers: [{ kind: 'payment' }] } });
  });

  it('may come once more after it was taken back', async () => {
    const shop = await example();
    const other = otherShop();
    const files = await exported(shop);
    const { importId } = await bringBack(other, files);
    expectOk(await undoRecordsImport(other, importId));
    await bringBack(other, files);
    expect(await recordsIn(other.db)).toEqual(await recordsIn(shop.db));
    await expectSound(other.db);
  });
});

it('reads nothing at all out of no files', async () => {
  const prepared = await prepareRecordsBack(openShop().db, []);
  expect(prepared.fresh).toEqual([]);
});
