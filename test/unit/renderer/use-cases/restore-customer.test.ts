import 'fake-indexeddb/auto';
import { lookIntoCopy } from '@renderer/use-cases/look-into-copy';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { restoreCustomer } from '@renderer/use-cases/restore-customer';
import { undoCustomerRestore } from '@renderer/use-cases/undo-customer-restore';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { undoMerge } from '@renderer/use-cases/undo-merge';
import { updateCustomer } from '@renderer/use-cases/update-customer';
import { copyOf, customerIn } from '@test/support/copies';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let francisca: string;
let raimundo: string;

beforeEach(async () => {
  shop = openShop();
  francisca = await addCustomer(shop, {
    document: '52998224725',
    phones: [{ digits: '5538991110001', whatsapp: true }],
  });
  raimundo = await addCustomer(shop, { name: 'Raimundo Nonato' });
  await sell(shop, francisca, { totalCents: 40_000 });
  await sell(shop, raimundo, { totalCents: 10_000 });
});

const pay = async (customerId: string, cents: number) => {
  const open = await shop.db.installments
    .filter((one) => one.customerId === customerId && one.open === 1)
    .toArray();
  return expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: open.map(({ id }) => id),
      means: [{ means: 'pix', cents }],
      day: shop.clock.today(),
      waive: 0,
    }),
  );
};

const openCents = async (customerId: string) => (await shop.db.summaries.get(customerId))?.openCents;

describe('a customer in a copy', () => {
  it.each(['franc', 'FRANCÍSCA', '529.982.247-25', '99111'])('is found by %s', async (typed) => {
    const inside = expectOk(await lookIntoCopy(await copyOf(shop)));
    expect((await inside.search(typed)).map(({ id }) => id)).toEqual([francisca]);
    expect(inside.customers).toBe(2);
    await inside.close();
  });

  it('is looked for without touching the shop, and nothing stays behind', async () => {
    const before = await shop.db.customers.toArray();
    await customerIn(await copyOf(shop), francisca);
    expect(await shop.db.customers.toArray()).toEqual(before);
    const stores = (await indexedDB.databases()).map(({ name = '' }) => name);
    expect(stores.filter((name) => name.startsWith('em-dia-rascunho'))).toEqual([]);
  });

  it('is not there when the file is no copy', async () => {
    const file = { name: 'x.emdia', bytes: new TextEncoder().encode('carta') };
    expect(await lookIntoCopy(file)).toEqual({ ok: false, error: { reason: 'not-a-backup' } });
  });
});

describe('bringing one customer back', () => {
  it('takes back what was done since, of this customer alone, and says so in the journal', async () => {
    const file = await copyOf(shop);
    await pay(francisca, 15_000);
    await pay(raimundo, 4_000);
    const { seq } = expectOk(await restoreCustomer(shop, await customerIn(file, francisca)));
    expect(await openCents(francisca)).toBe(40_000);
    expect(await openCents(raimundo)).toBe(6_000);
    expect(await shop.db.journal.get(seq)).toMatchObject({
      kind: 'customer-restored',
      customerId: francisca,
      label: 'Francisca Lima Teixeira',
    });
    await expectSound(shop.db);
  });

  it('goes on counting: no receipt number is given twice', async () => {
    await pay(francisca, 1_000);
    const file = await copyOf(shop);
    const { number } = await pay(francisca, 2_000);
    expectOk(await restoreCustomer(shop, await customerIn(file, francisca)));
    expect((await pay(francisca, 3_000)).number).toBe(number + 1);
  });

  it('counts on from the numbers of the copy in a shop that began anew', async () => {
    await pay(francisca, 1_000);
    const file = await copyOf(shop);
    const anew = openShop('2026-11-21');
    expectOk(await restoreCustomer(anew, await customerIn(file, francisca)));
    await expectSound(anew.db);
    expect((await sell(anew, francisca)).sale.number).toBe(2);
  });

  it('finds the customer again who is not there any more', async () => {
    const file = await copyOf(shop);
    for (const table of [shop.db.sales, shop.db.installments])
      await table.filter((row) => row.customerId === francisca).delete();
    await shop.db.customers.delete(francisca);
    await shop.db.summaries.delete(francisca);
    const { seq } = expectOk(await restoreCustomer(shop, await customerIn(file, francisca)));
    expect(await shop.db.customers.where('tokens').startsWith('franc').primaryKeys()).toEqual([francisca]);
    expectOk(await undoCustomerRestore(shop, seq));
    expect(await shop.db.customers.get(francisca)).toBeUndefined();
    await expectSound(shop.db);
  });

  it('mends a damaged customer, and brings the damage back when taken back', async () => {
    const file = await copyOf(shop);
    await shop.db.installments.toCollection().modify((row) => {
      if (row.customerId === francisca) row.paidCents += 7;
    });
    const damaged = await shop.db.installments.toArray();
    const { seq } = expectOk(await restoreCustomer(shop, await customerIn(file, francisca)));
    await expectSound(shop.db);
    expectOk(await undoCustomerRestore(shop, seq));
    expect(await shop.db.installments.toArray()).toEqual(damaged);
  });

  it('changes nothing where nothing differs', async () => {
    const lines = await shop.db.journal.count();
    expect(await restoreCustomer(shop, await customerIn(await copyOf(shop), francisca))).toEqual({
      ok: false,
      error: { reason: 'same' },
    });
    expect(await shop.db.journal.count()).toBe(lines);
  });

  it('is not for the cashier alone', async () => {
    const copy = await customerIn(await copyOf(shop), francisca);
    await pay(francisca, 100);
    const cashier = { ...shop, operator: { id: 'o1', role: 'cashier' as const } };
    expect(() => restoreCustomer(cashier, copy)).toThrow('needs the owner');
    expectOk(await restoreCustomer({ ...cashier, approvedBy: 'o2' }, copy));
  });
});

describe('a customer is not brought back', () => {
  const refused = async (file: Awaited<ReturnType<typeof copyOf>>, error: object) => {
    const before = await shop.db.table('installments').toArray();
    expect(await restoreCustomer(shop, await customerIn(file, francisca))).toEqual({ ok: false, error });
    expect(await shop.db.table('installments').toArray()).toEqual(before);
    await expectSound(shop.db);
  };

  it('who was anonymised since', async () => {
    const file = await copyOf(shop);
    await shop.db.customers.update(francisca, { anonymisedOn: '2026-11-20' });
    expect(await restoreCustomer(shop, await customerIn(file, francisca))).toEqual({
      ok: false,
      error: { reason: 'anonymised', day: '2026-11-20' },
    });
  });

  it('whose record was merged into another since', async () => {
    const file = await copyOf(shop);
    expectOk(await mergeCustomers(shop, { keptId: raimundo, duplicateId: francisca }));
    await refused(file, { reason: 'merged', name: 'Raimundo Nonato' });
  });

  it('into whose record another was merged since', async () => {
    const file = await copyOf(shop);
    expectOk(await mergeCustomers(shop, { keptId: francisca, duplicateId: raimundo }));
    await refused(file, { reason: 'merged-since', name: 'Raimundo Nonato' });
  });

  it('from a copy of when another record was merged into this one', async () => {
    const { seq } = expectOk(await mergeCustomers(shop, { keptId: francisca, duplicateId: raimundo }));
    const file = await copyOf(shop);
    expectOk(await undoMerge(shop, seq));
    await refused(file, { reason: 'of-another', name: 'Raimundo Nonato' });
  });

  it('whose CPF is another customer’s now', async () => {
    const file = await copyOf(shop);
    const {
      id: _,
      createdAt: __,
      tokens: ___,
      ...details
    } = (await shop.db.customers.get(francisca)) ?? raise();
    expectOk(await updateCustomer(shop, francisca, { ...details, document: undefined }));
    await addCustomer(shop, { name: 'Outra Francisca', document: '52998224725' });
    await refused(file, { reason: 'document-taken', name: 'Outra Francisca' });
  });

  it('whose records do not follow in the copy', async () => {
    const [own] = await shop.db.installments.filter((one) => one.customerId === francisca).toArray();
    const copy = await customerIn(await copyOf(shop), francisca);
    await pay(francisca, 100);
    const installments = copy.records.installments.filter(({ id }) => id !== own?.id);
    const damaged = { ...copy, records: { ...copy.records, installments } };
    expect(await restoreCustomer(shop, damaged)).toMatchObject({ ok: false, error: { reason: 'not-sound' } });
    await expectSound(shop.db);
  });

  it('who was merged away in the copy already', async () => {
    expectOk(await mergeCustomers(shop, { keptId: francisca, duplicateId: raimundo }));
    const inside = expectOk(await lookIntoCopy(await copyOf(shop)));
    expect(await inside.search('raimundo')).toEqual([]);
    expect(await inside.customer(raimundo)).toBeNull();
    await inside.close();
  });
});

describe('taking it back', () => {
  it('works from the line of the day, like everything else', async () => {
    const file = await copyOf(shop);
    await pay(francisca, 15_000);
    const { seq } = expectOk(await restoreCustomer(shop, await customerIn(file, francisca)));
    const entry = await shop.db.journal.get(seq);
    expectOk(await undoEntry(shop, entry ?? raise()));
    expect(await openCents(francisca)).toBe(25_000);
    expect(await shop.db.journal.orderBy('seq').last()).toMatchObject({
      kind: 'customer-restore-undone',
      undoes: seq,
    });
    await expectSound(shop.db);
  });

  it('is refused when something of the customer was written since', async () => {
    const file = await copyOf(shop);
    await pay(francisca, 15_000);
    const { seq } = expectOk(await restoreCustomer(shop, await customerIn(file, francisca)));
    await pay(raimundo, 1_000);
    await pay(francisca, 500);
    expect(await undoCustomerRestore(shop, seq)).toEqual({ ok: false, error: 'changed-since' });
    expect(await openCents(francisca)).toBe(39_500);
  });

  it('is refused after the store was upgraded', async () => {
    const file = await copyOf(shop);
    await pay(francisca, 15_000);
    const { seq } = expectOk(await restoreCustomer(shop, await customerIn(file, francisca)));
    await shop.db.journal
      .where('seq')
      .equals(seq)
      .modify((entry) => {
        (entry.detail as { version: number }).version -= 1;
      });
    expect(await undoCustomerRestore(shop, seq)).toEqual({ ok: false, error: 'upgraded-since' });
  });

  it('is of nothing else', async () => {
    expect(await undoCustomerRestore(shop, 1)).toEqual({ ok: false, error: 'nothing-to-undo' });
  });
});

const raise = (): never => {
  throw new Error('not there');
};
