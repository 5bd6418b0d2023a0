import 'fake-indexeddb/auto';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { removeTabEntry } from '@renderer/use-cases/remove-tab-entry';
import { reopenTab } from '@renderer/use-cases/reopen-tab';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoImport } from '@renderer/use-cases/undo-import';
import { updateCustomer } from '@renderer/use-cases/update-customer';
import { fixtureBytes, planBytes, planText } from '@test/support/import';
import { bringInto, contentsOf } from '@test/support/import-shop';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { closeTabOf, putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

const notebook = await planBytes(fixtureBytes('caderno-da-loja.csv'));

let shop: TestShop;

beforeEach(() => {
  shop = openShop();
});

describe('undoing an import', () => {
  it('restores what was there before, customers and sales of other origin included', async () => {
    const customerId = await addCustomer(shop, {
      name: 'Francisco Freitas Carvalho',
      document: '48549750670',
    });
    await sell(shop, customerId);
    const before = await contentsOf(shop);
    const { importId } = expectOk(await bringInto(shop, notebook.plan));
    expect((await shop.db.summaries.get(customerId))?.openCents).not.toBe(before.summaries[0]?.openCents);
    expect(expectOk(await undoImport(shop, importId))).toEqual({
      customers: 179,
      installments: 1862,
      cheques: 0,
    });
    expect(await contentsOf(shop)).toEqual(before);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('can be imported again afterwards', async () => {
    const first = expectOk(await bringInto(shop, notebook.plan));
    expectOk(await undoImport(shop, first.importId));
    expect(expectOk(await bringInto(shop, notebook.plan)).totals).toEqual(notebook.plan.totals);
  });

  it('is done once', async () => {
    const { importId } = expectOk(await bringInto(shop, notebook.plan));
    expectOk(await undoImport(shop, importId));
    expect(await undoImport(shop, importId)).toEqual({ ok: false, error: { reason: 'already-undone' } });
    expect(await undoImport(shop, 'other')).toEqual({ ok: false, error: { reason: 'import-not-found' } });
  });

  it('is refused while a later payment stands, and possible once it is reversed', async () => {
    const { importId } = expectOk(await bringInto(shop, notebook.plan));
    const installment = (await shop.db.installments.toArray()).find(({ open }) => open === 1);
    const customer = await shop.db.customers.get(installment?.customerId ?? '');
    const payment = expectOk(
      await receivePayment(shop, {
        customerId: installment?.customerId ?? '',
        installmentIds: [installment?.id ?? ''],
        means: [{ means: 'cash', cents: 100 }],
        day: shop.clock.today(),
        waive: 'all',
      }),
    );
    expect(await undoImport(shop, importId)).toEqual({
      ok: false,
      error: {
        reason: 'in-use',
        blockers: [{ kind: 'payment', day: '2026-11-20', customerName: customer?.name }],
      },
    });
    expect(await shop.db.installments.count()).toBe(1862);
    expectOk(await reversePayment(shop, payment.id));
    expectOk(await undoImport(shop, importId));
    expect(await shop.db.payments.count()).toBe(0);
  });

  it('leaves nothing of a tab that was closed, reopened and emptied since', async () => {
    const { importId } = expectOk(await bringInto(shop, notebook.plan));
    const customerId = (await shop.db.customers.toCollection().first())?.id ?? '';
    const entry = await putOnTab(shop, customerId);
    const { closing } = await closeTabOf(shop, customerId);
    expect(await undoImport(shop, importId)).toMatchObject({
      error: { reason: 'in-use', blockers: [{ kind: 'tab-entry' }, { kind: 'tab-closed' }] },
    });
    expectOk(await reopenTab(shop, closing.id));
    expectOk(await removeTabEntry(shop, entry.id));
    expect(expectOk(await undoImport(shop, importId)).installments).toBe(1862);
    expect(await shop.db.tabs.count()).toBe(0);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('is refused while a later import or a changed customer stands on it', async () => {
    const header = 'Cliente;Data da compra;Descrição;Parcela;Vencimento;Valor da parcela';
    const row = (number: number) =>
      `${header}\nAna Lima;10/01/2026;Fogão;${number}/3;10/0${number + 1}/2026;50,00`;
    const first = expectOk(await bringInto(shop, (await planText(row(1))).plan));
    const second = expectOk(await bringInto(shop, (await planText(row(2))).plan));
    expect(await undoImport(shop, first.importId)).toMatchObject({
      error: { reason: 'in-use', blockers: [{ kind: 'import', customerName: 'Ana Lima' }] },
    });
    expectOk(await undoImport(shop, second.importId));
    const [customer] = await shop.db.customers.toArray();
    expectOk(await updateCustomer(shop, customer?.id ?? '', { name: 'Ana Lima Souza', phones: [] }));
    expect(await undoImport(shop, first.importId)).toMatchObject({
      error: { reason: 'in-use', blockers: [{ kind: 'customer-changed', customerName: 'Ana Lima Souza' }] },
    });
  });
});
