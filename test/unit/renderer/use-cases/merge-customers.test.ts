import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { recomputeSummary } from '@renderer/use-cases/accounts';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reopenTab } from '@renderer/use-cases/reopen-tab';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoMerge } from '@renderer/use-cases/undo-merge';
import { updateCustomer } from '@renderer/use-cases/update-customer';
import { defaultBreakRule } from '@shared/domain/agreement/agreement';
import { clear, move, takeOne } from '@test/support/cheques';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { closeTabOf, putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let kept: string;
let duplicate: string;

const rows = async () => {
  const tables = shop.db.tables.filter(({ name }) => name !== 'journal' && name !== 'settings');
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])),
  );
};

const merge = async () => expectOk(await mergeCustomers(shop, { keptId: kept, duplicateId: duplicate })).seq;

const pay = async (ids: readonly string[], amountCents: number) =>
  expectOk(
    await receivePayment(shop, {
      customerId: kept,
      installmentIds: ids,
      means: [{ means: 'cash', cents: amountCents }],
      day: shop.clock.today(),
      waive: 0,
    }),
  );

const openIds = async (customerId: string) =>
  (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id);

beforeEach(async () => {
  shop = openShop();
  const shared = { digits: '5511987654321', whatsapp: false };
  kept = await addCustomer(shop, { name: 'Maria Souza', phones: [shared], notes: 'paga dia 5' });
  duplicate = await addCustomer(shop, {
    name: 'Maria A. Souza',
    document: '52998224725',
    phones: [
      { ...shared, whatsapp: true },
      { digits: '558835210000', whatsapp: false },
    ],
    notes: 'irmã da Rita',
  });
  await sell(shop, kept, { totalCents: 20_000, installmentCount: 2 });
  await sell(shop, duplicate, { totalCents: 30_000, downPaymentCents: 3_000, installmentCount: 3 });
  await shop.db.contacts.add({
    id: 'contact',
    customerId: duplicate,
    day: '2026-11-01',
    at: 1,
    channel: 'call',
    text: '',
    answer: 'promise',
    promise: { day: '2026-11-30', cents: 100 },
  });
  await shop.db.journal.add({
    at: 1,
    day: '2026-11-01',
    kind: 'contact',
    customerId: duplicate,
    refId: 'contact',
  });
  await recomputeSummary(shop.db, duplicate);
});

describe('merging two records of one person', () => {
  it('moves everything to the kept one and joins what is known', async () => {
    await merge();
    await expectSound(shop.db);
    for (const table of ['sales', 'installments', 'payments', 'contacts']) {
      const owners = (await shop.db.table(table).toArray()).map((row) => row.customerId);
      expect(new Set(owners)).toEqual(new Set([kept]));
    }
    expect(await shop.db.summaries.get(kept)).toMatchObject({
      openCents: 47_000,
      openCount: 5,
      lastContactDay: '2026-11-01',
    });
    expect(await shop.db.customers.get(kept)).toMatchObject({
      name: 'Maria Souza',
      document: '52998224725',
      phones: [{ digits: '5511987654321', whatsapp: true }, { digits: '558835210000' }],
      notes: 'paga dia 5\nirmã da Rita',
    });
    expect(await shop.db.customers.get(duplicate)).toMatchObject({ mergedIntoId: kept, tokens: [] });
    expect(await shop.db.summaries.get(duplicate)).toMatchObject({ openCents: 0, dueDays: [] });
  });

  it('keeps what was agreed on the tab, the payday and the credit', async () => {
    const agreed = {
      payday: 5,
      tabClosingDay: 20,
      tabLimitCents: 30_000,
      credit: { incomeCents: 200_000, askedOn: '2026-11-01' },
    };
    await shop.db.customers.update(duplicate, agreed);
    await merge();
    expect(await shop.db.customers.get(kept)).toMatchObject(agreed);
  });

  it('is refused for two persons with a document each, and for one record', async () => {
    const other = await addCustomer(shop, { name: 'Maria Souza', document: '11144477735' });
    expect(await mergeCustomers(shop, { keptId: duplicate, duplicateId: other })).toEqual({
      ok: false,
      error: 'different-documents',
    });
    expect(await mergeCustomers(shop, { keptId: kept, duplicateId: kept })).toMatchObject({ ok: false });
  });

  it('is refused for a record already merged', async () => {
    await merge();
    expect(await mergeCustomers(shop, { keptId: kept, duplicateId: duplicate })).toEqual({
      ok: false,
      error: 'customer-not-found',
    });
  });
});

describe('undoing a merge', () => {
  it('brings every row back as it was', async () => {
    const before = await rows();
    expectOk(await undoMerge(shop, await merge()));
    expect(await rows()).toEqual(before);
    await expectSound(shop.db);
  });

  it('cannot be done twice', async () => {
    const seq = await merge();
    expectOk(await undoMerge(shop, seq));
    expect(await undoMerge(shop, seq)).toEqual({ ok: false, error: 'nothing-to-undo' });
  });

  it('takes along a payment made since for the duplicate alone', async () => {
    const ids = await openIds(duplicate);
    const seq = await merge();
    const payment = await pay(ids, 10_000);
    expectOk(await undoMerge(shop, seq));
    await expectSound(shop.db);
    expect((await shop.db.payments.get(payment.id))?.customerId).toBe(duplicate);
    expect((await shop.db.summaries.get(duplicate))?.openCents).toBe(17_000);
    expect((await shop.db.summaries.get(kept))?.openCents).toBe(20_000);
  });

  it('is refused when a payment since names installments of both, and changes nothing', async () => {
    const seq = await merge();
    await pay(await openIds(kept), 40_000);
    const before = await rows();
    expect(await undoMerge(shop, seq)).toEqual({ ok: false, error: 'payment-of-both' });
    expect(await rows()).toEqual(before);
  });

  it('takes along a payment made and taken back since', async () => {
    const ids = await openIds(duplicate);
    const seq = await merge();
    expectOk(await reversePayment(shop, (await pay(ids, 10_000)).id));
    expectOk(await undoMerge(shop, seq));
    await expectSound(shop.db);
    expect((await shop.db.summaries.get(duplicate))?.openCents).toBe(27_000);
  });

  it('gives each the purchases of its own tab again, those since staying with the kept one', async () => {
    await putOnTab(shop, kept, { cents: 100 });
    await putOnTab(shop, duplicate, { cents: 2_000 });
    await closeTabOf(shop, duplicate);
    await putOnTab(shop, duplicate, { cents: 30 });
    const seq = await merge();
    await putOnTab(shop, kept, { cents: 4 });
    expect((await shop.db.summaries.get(kept))?.tabCents).toBe(134);
    await expectSound(shop.db);
    expectOk(await undoMerge(shop, seq));
    expect((await shop.db.summaries.get(kept))?.tabCents).toBe(104);
    expect(await shop.db.summaries.get(duplicate)).toMatchObject({ tabCents: 30, openCents: 29_000 });
    await expectSound(shop.db);
  });

  it('waits for the reopening of a tab that was closed with the purchases of both', async () => {
    await putOnTab(shop, kept, { cents: 100 });
    await putOnTab(shop, duplicate, { cents: 30 });
    const seq = await merge();
    const { closing } = await closeTabOf(shop, kept);
    const before = await rows();
    expect(await undoMerge(shop, seq)).toEqual({ ok: false, error: 'tab-closed-since' });
    expect(await rows()).toEqual(before);
    expectOk(await reopenTab(shop, closing.id));
    expectOk(await undoMerge(shop, seq));
    expect((await shop.db.summaries.get(duplicate))?.tabCents).toBe(30);
    await expectSound(shop.db);
  });

  it('reads a merge of before there were closings', async () => {
    const seq = await merge();
    await shop.db.journal
      .where('seq')
      .equals(seq)
      .modify((entry) => {
        Reflect.deleteProperty((entry.detail as { moved: object }).moved, 'tabClosings');
      });
    expectOk(await undoMerge(shop, seq));
    await expectSound(shop.db);
  });

  it('is refused when the kept record was edited since', async () => {
    const seq = await merge();
    expectOk(await updateCustomer(shop, kept, { name: 'Maria Souza Lima', phones: [] }));
    expect(await undoMerge(shop, seq)).toEqual({ ok: false, error: 'changed-since' });
  });

  it('is refused when an agreement since covers what was moved', async () => {
    const [installmentId = ''] = await openIds(duplicate);
    const seq = await merge();
    await shop.db.agreements.add({
      id: 'agreement',
      number: 1,
      customerId: kept,
      day: '2026-11-20',
      createdAt: 1,
      covered: [
        {
          installmentId,
          description: '',
          number: 1,
          count: 3,
          dueDay: '2026-12-21',
          principalCents: 9_000,
          feeCents: 0,
          interestCents: 0,
        },
      ],
      updatedCents: 9_000,
      discountCents: 0,
      totalCents: 9_000,
      downPaymentCents: 0,
      installmentCount: 1,
      firstDueDay: '2026-12-21',
      interval: { kind: 'monthly' },
      breakRule: defaultBreakRule,
      events: [],
    });
    expect(await undoMerge(shop, seq)).toEqual({ ok: false, error: 'agreement-since' });
  });

  it('takes along a cheque, and the money of one that cleared since for nothing that was open', async () => {
    const [first = ''] = await openIds(duplicate);
    const covering = { customerId: duplicate, installmentIds: [first] };
    const id = await takeOne(shop, covering, { cents: 1_000, goodDay: shop.clock.today() });
    const seq = await merge();
    expect((await shop.db.cheques.get(id))?.customerId).toBe(kept);
    expect((await shop.db.summaries.get(kept))?.awaitingCount).toBe(1);
    await move(shop, id, { move: 'deposit', day: shop.clock.today() });
    await clear(shop, id, shop.clock.today());
    expectOk(await undoMerge(shop, seq));
    expect((await shop.db.payments.where('customerId').equals(duplicate).toArray()).at(-1)?.chequeId).toBe(
      id,
    );
    await expectSound(shop.db);
  });

  it('is refused when a cheque taken since covers what was moved', async () => {
    const [first = ''] = await openIds(duplicate);
    const seq = await merge();
    await takeOne(shop, { customerId: kept, installmentIds: [first] });
    const before = await rows();
    expect(await undoMerge(shop, seq)).toEqual({ ok: false, error: 'cheque-since' });
    expect(await rows()).toEqual(before);
  });

  it('is refused when something that was moved is gone, and changes nothing', async () => {
    const seq = await merge();
    await shop.db.sales.where('customerId').equals(kept).delete();
    const before = await rows();
    expect(await undoMerge(shop, seq)).toEqual({ ok: false, error: 'records-missing' });
    expect(await rows()).toEqual(before);
  });
});
