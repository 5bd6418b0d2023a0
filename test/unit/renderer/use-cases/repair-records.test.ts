import 'fake-indexeddb/auto';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { readCounters } from '@renderer/data/settings';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { registerCustomer } from '@renderer/use-cases/register-customer';
import { planRepairs, repairCustomer, repairRecords } from '@renderer/use-cases/repair-records';
import { undoRegisterCustomer } from '@renderer/use-cases/undo-register-customer';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const firstOpen = async () => (await openInstallmentsOf(shop.db, customerId))[0]?.id ?? '';

const pay = async (cents: number) =>
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      means: [{ means: 'cash', cents }],
      day: shop.clock.today(),
      waive: 0,
    }),
  );

beforeEach(async () => {
  shop = openShop();
  customerId = await addCustomer(shop);
  await sell(shop, customerId);
  await pay(15_000);
});

describe('repairing', () => {
  it('works an installment and the balance out anew, and writes both as they were in the journal', async () => {
    const id = await firstOpen();
    await shop.db.installments.update(id, { paidCents: 5_000, settledDay: '2026-11-01' });
    await shop.db.summaries.update(customerId, { openCents: 1 });
    const findings = await checkIntegrity(shop.db);
    const plan = await planRepairs(shop, findings);
    expect(plan).toMatchObject({
      counters: null,
      customers: [{ changes: [{ id }, { table: 'summaries' }] }],
    });
    expect(await repairRecords(shop, findings)).toEqual({ repaired: 1, left: 0 });
    await expectSound(shop.db);
    const line = await shop.db.journal.orderBy('seq').last();
    expect(line).toMatchObject({
      kind: 'repair',
      customerId,
      label: 'Francisca Lima Teixeira · 1 parcela e o saldo',
      detail: {
        changes: [
          { table: 'installments', id, before: { paidCents: 5_000 }, after: { paidCents: 0 } },
          { table: 'summaries', before: { openCents: 1 }, after: { openCents: 60_000 } },
        ],
      },
    });
  });

  it('makes a balance that is gone, and leaves off what says nothing', async () => {
    const before = await shop.db.summaries.get(customerId);
    await shop.db.summaries.clear();
    await repairRecords(shop, await checkIntegrity(shop.db));
    const after = await shop.db.summaries.get(customerId);
    expect(after).toEqual(JSON.parse(JSON.stringify(before)));
    expect(Object.values(after ?? {})).not.toContain(undefined);
  });

  it('counts on from the highest number given', async () => {
    await shop.db.settings.put({ key: 'counters', value: 'estragado' });
    const findings = await checkIntegrity(shop.db);
    expect(findings).toContainEqual({ kind: 'setting', key: 'counters' });
    await repairRecords(shop, findings);
    expect(await readCounters(shop.db)).toMatchObject({ sale: 1, payment: 1, agreement: 0 });
    await expectSound(shop.db);
    expect(await shop.db.journal.orderBy('seq').last()).toMatchObject({ kind: 'repair' });
  });

  it('reopens nothing where a payment is gone: the balance is left as it was, and it is said', async () => {
    const before = await openInstallmentsOf(shop.db, customerId);
    await shop.db.payments.clear();
    const findings = await checkIntegrity(shop.db);
    expect(findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['unexplained', 'lost']));
    expect(await planRepairs(shop, findings)).toEqual({ customers: [], counters: null });
    expect(await repairRecords(shop, findings)).toEqual({ repaired: 0, left: 0 });
    expect(await openInstallmentsOf(shop.db, customerId)).toEqual(before);
    expect(await repairCustomer(shop, customerId)).toEqual({ ok: false, error: 'not-mendable' });
    expect(await checkIntegrity(shop.db)).toEqual(findings);
  });

  it('has nothing to do in a sound shop, and writes nothing', async () => {
    const lines = await shop.db.journal.count();
    expect(await repairCustomer(shop, customerId)).toEqual({ ok: false, error: 'nothing-to-repair' });
    await repairRecords(shop, []);
    expect(await shop.db.journal.count()).toBe(lines);
  });

  it('needs the owner', async () => {
    const cashier = { ...shop, operator: { id: 'caixa', role: 'cashier' as const } };
    expect(() => repairCustomer(cashier, customerId)).toThrow('needs the owner');
    await expect(repairRecords(cashier, [])).rejects.toThrow('needs the owner');
    await shop.db.summaries.update(customerId, { openCents: 1 });
    const approved = { ...cashier, approvedBy: 'dona' };
    expectOk(await repairCustomer(approved, customerId));
    expect(await shop.db.journal.orderBy('seq').last()).toMatchObject({ by: 'caixa', approvedBy: 'dona' });
  });
});

describe('what the journal knows', () => {
  it('misses no customer who was taken back, and none who was merged', async () => {
    const gone = expectOk(await registerCustomer(shop, { name: 'Engano da Silva', phones: [] }));
    expectOk(await undoRegisterCustomer(shop, gone.seq));
    const other = expectOk(await registerCustomer(shop, { name: 'Chica Lima', phones: [] }));
    await sell(shop, other.customer.id, { totalCents: 9_000, installmentCount: 3 });
    expectOk(await mergeCustomers(shop, { keptId: customerId, duplicateId: other.customer.id }));
    await expectSound(shop.db);
  });

  it('tells of a merge that leads in a circle', async () => {
    const other = await addCustomer(shop, { name: 'Chica Lima' });
    expectOk(await mergeCustomers(shop, { keptId: customerId, duplicateId: other }));
    await shop.db.customers.update(customerId, { mergedIntoId: other });
    expect(await checkIntegrity(shop.db)).toContainEqual({ kind: 'merged', customerId: other });
  });

  it('tells of a line that takes back what is not there, or is taken back already', async () => {
    const line = { at: 1, day: '2026-11-20', kind: 'shop' as const, refId: 'shop' };
    const seq = await shop.db.journal.add({ ...line, undoes: 999 });
    expect(await checkIntegrity(shop.db)).toEqual([{ kind: 'line-undoes', seq, undoes: 999 }]);
    await shop.db.journal.delete(seq);
    const first = await shop.db.journal.add({ ...line });
    await shop.db.journal.add({ ...line, undoes: first });
    const again = await shop.db.journal.add({ ...line, undoes: first });
    expect(await checkIntegrity(shop.db)).toEqual([{ kind: 'line-undoes', seq: again, undoes: first }]);
  });

  it('names nobody who is not among the people of the shop', async () => {
    await shop.db.journal.add({ at: 1, day: '2026-11-20', kind: 'shop', by: 'quem' });
    expect(await checkIntegrity(shop.db)).toEqual([{ kind: 'operator-unknown', operatorId: 'quem' }]);
  });

  it('tells of two papers with one number, and of a drawer closed twice', async () => {
    const sale = await sell(shop, customerId, { totalCents: 5_000, installmentCount: 1 });
    await shop.db.sales.update(sale.sale.id, { number: 1 });
    const closing = {
      day: '2026-11-19',
      createdAt: 1,
      floatCents: 0,
      cashCents: 0,
      countedCents: 100,
    };
    for (const id of ['a', 'b']) {
      await shop.db.drawerClosings.add({ ...closing, id });
      await shop.db.journal.add({ at: 1, day: '2026-11-19', kind: 'drawer-closed', refId: id, cents: 100 });
    }
    expect(await checkIntegrity(shop.db)).toEqual([
      { kind: 'drawer', day: '2026-11-19', id: 'b' },
      { kind: 'number-twice', counter: 'sale', number: 1 },
    ]);
  });

  it('says that rows are found under no customer', async () => {
    const id = await firstOpen();
    const row = (await shop.db.installments.get(id)) as unknown as Record<string, unknown>;
    const { open: _, ...rest } = row;
    await shop.db.table('installments').put(rest);
    expect(await checkIntegrity(shop.db)).toContainEqual({ kind: 'unseen', table: 'installments', count: 1 });
  });
});
