import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { readSetting } from '@renderer/data/settings';
import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { logContact } from '@renderer/use-cases/log-contact';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { registerCustomer } from '@renderer/use-cases/register-customer';
import { registerShop } from '@renderer/use-cases/register-shop';
import { isUndoable, undoEntry } from '@renderer/use-cases/undo-entry';
import { updateCustomer } from '@renderer/use-cases/update-customer';
import type { JournalEntry, JournalKind } from '@shared/domain/journal';
import { planText } from '@test/support/import';
import { bringInto } from '@test/support/import-shop';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { closeTabOf, putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;
let duplicateId: string;

const pay = async (amountCents: number) =>
  receivePayment(shop, {
    customerId,
    installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
    means: [{ means: 'pix', cents: amountCents }],
    day: shop.clock.today(),
    waive: 0,
  });

const lastLine = async (): Promise<JournalEntry> => {
  const entry = await shop.db.journal.orderBy('seq').last();
  if (!entry) throw new Error('the journal is empty');
  return entry;
};

/** All that is known, the journal and the printed numbers aside. */
const known = async () => ({
  customers: await shop.db.customers.toArray(),
  open: await shop.db.installments.filter(({ open }) => open === 1).toArray(),
  summaries: await shop.db.summaries.toArray(),
  tab: await shop.db.tabs.where('openOf').above('').toArray(),
  contacts: await shop.db.contacts.filter(({ cancelledOn }) => cancelledOn === undefined).toArray(),
  shop: await readSetting(shop.db, 'shop'),
});

beforeEach(async () => {
  shop = openShop();
  customerId = await addCustomer(shop);
  duplicateId = await addCustomer(shop, { name: 'Francisca Teixeira' });
  await sell(shop, customerId, { totalCents: 60_000, installmentCount: 3 });
  await putOnTab(shop, customerId, { cents: 500 });
  expectOk(await registerShop(shop, { name: 'Casa Nova' }));
});

const SHEET = [
  'Cliente;Data;Produto;Parcela;Vencimento;Valor',
  'Ana Lima;10/01/2026;Fogão;1/2;10/02/2026;50,00',
  'Ana Lima;10/01/2026;Fogão;2/2;10/03/2026;50,00',
].join('\n');

const doings: [JournalKind, JournalKind, () => Promise<unknown>][] = [
  ['sale', 'sale-cancelled', () => sell(shop, customerId)],
  ['tab-entry', 'tab-entry-removed', () => putOnTab(shop, customerId)],
  ['tab-closed', 'tab-reopened', () => closeTabOf(shop, customerId)],
  ['payment', 'payment-reversed', async () => expectOk(await pay(25_000))],
  [
    'contact',
    'contact-undone',
    async () =>
      expectOk(await logContact(shop, { customerId, channel: 'call', text: '', answer: 'asks-time' })),
  ],
  [
    'agreement',
    'agreement-undone',
    async () =>
      expectOk(
        await makeAgreement(shop, {
          customerId,
          installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
          updatedCents: 60_000,
          discountCents: 0,
          downPaymentCents: 0,
          downPaymentMeans: 'cash',
          count: 6,
          firstDueDay: '2026-12-20',
          interval: { kind: 'monthly' },
        }),
      ),
  ],
  [
    'customer-added',
    'customer-removed',
    async () => expectOk(await registerCustomer(shop, { name: 'Ana Lima', phones: [] })),
  ],
  [
    'customer-changed',
    'customer-changed',
    async () => expectOk(await updateCustomer(shop, customerId, { name: 'Francisca Lima', phones: [] })),
  ],
  [
    'customers-merged',
    'merge-undone',
    async () => expectOk(await mergeCustomers(shop, { keptId: customerId, duplicateId })),
  ],
  ['shop', 'shop', async () => expectOk(await registerShop(shop, { name: 'Casa Velha' }))],
  ['import', 'import-undone', async () => expectOk(await bringInto(shop, (await planText(SHEET)).plan))],
];

describe('taking back a line of the journal', () => {
  it.each(doings)('brings back what was there before: %s', async (kind, counterKind, act) => {
    const before = await known();
    await act();
    const entry = await lastLine();
    expect(entry.kind).toBe(kind);
    expectOk(await undoEntry(shop, entry));
    const counter = await lastLine();
    expect(counter).toMatchObject({ kind: counterKind, undoes: entry.seq });
    expect(isUndoable(counter)).toBe(false);
    expect(await known()).toEqual(before);
  });

  it.each(doings)('happens once: %s', async (_, __, act) => {
    await act();
    const entry = await lastLine();
    expectOk(await undoEntry(shop, entry));
    const lines = await shop.db.journal.count();
    expect((await undoEntry(shop, entry)).ok).toBe(false);
    expect(await shop.db.journal.count()).toBe(lines);
  });

  it('is refused with the reason of its use case', async () => {
    const sale = await shop.db.journal.where('day').equals('2026-11-20').first();
    expectOk(await pay(1_000));
    expect(sale && (await undoEntry(shop, sale))).toEqual({ ok: false, error: { reason: 'has-payments' } });
  });

  it('says what stands on an import', async () => {
    await doings.at(-1)?.[2]();
    const entry = await lastLine();
    customerId =
      (await shop.db.installments.filter((row) => !!row.importId && row.open === 1).first())?.customerId ??
      '';
    expectOk(await pay(100));
    expect(await undoEntry(shop, entry)).toMatchObject({
      ok: false,
      error: { reason: 'in-use', blockers: [{ kind: 'payment' }] },
    });
  });

  it('is not offered for the first time the shop was written down, but for later changes', async () => {
    expect(isUndoable(await lastLine())).toBe(false);
    expectOk(await registerShop(shop, { name: 'Casa Velha' }));
    expect(isUndoable(await lastLine())).toBe(true);
  });

  it('is not for counter-entries and restores', async () => {
    expectOk(await pay(1_000));
    expectOk(await undoEntry(shop, await lastLine()));
    for (const entry of [await lastLine(), { seq: 99, at: 0, day: '2026-11-20', kind: 'restore' } as const]) {
      expect(isUndoable(entry)).toBe(false);
      expect(await undoEntry(shop, entry)).toEqual({ ok: false, error: { reason: 'not-undoable' } });
    }
  });
});
