import 'fake-indexeddb/auto';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoImport } from '@renderer/use-cases/undo-import';
import { bringOwed, chequeRow, onlyCheque, planOfRows } from '@test/support/cheque-sheet';
import { fixtureBytes, planChequeBytes } from '@test/support/import';
import { bringInto, contentsOf } from '@test/support/import-shop';
import { addCustomer, expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const drawer = await planChequeBytes(fixtureBytes('gaveta-de-cheques.csv'));

let shop: TestShop;

beforeEach(() => {
  shop = openShop();
});

const bring = (plan = drawer.plan) => bringInto(shop, plan);

describe('undoing the import of cheques', () => {
  it('restores what was there before, and what waited for them waits no more', async () => {
    await bringOwed(shop, ['100,00', '20/12/2026'], ['50,00', '20/01/2027']);
    const before = await contentsOf(shop);
    const { importId } = expectOk(
      await bring(await planOfRows(chequeRow(1), chequeRow(2, 'devolvido 11', '9,00', '10/10/2026'))),
    );
    expect(expectOk(await undoImport(shop, importId))).toEqual({ customers: 0, installments: 1, cheques: 2 });
    const after = await contentsOf(shop);
    const settled = (contents: typeof before) => JSON.parse(JSON.stringify(contents));
    expect(settled(after)).toEqual(settled(before));
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('leaves nothing of one that paid an installment and was taken back', async () => {
    const [installment] = await bringOwed(shop, ['100,00', '10/11/2026']);
    const { importId } = expectOk(
      await bring(await planOfRows(chequeRow(1, 'depositado', '100,00', '10/11/2026'))),
    );
    const { id } = await onlyCheque(shop);
    expectOk(await clearCheques(shop, { chequeIds: [id], day: '2026-11-16' }));
    expectOk(await undoChequeMove(shop, id));
    expectOk(await undoImport(shop, importId));
    expect(await shop.db.payments.toArray()).toEqual([]);
    expect(await shop.db.installments.get(installment?.id ?? '')).toMatchObject({ open: 1, paidCents: 0 });
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('leaves nothing of one that had nothing left to pay when it cleared, and was taken back', async () => {
    const [installment] = await bringOwed(shop, ['100,00', '10/11/2026']);
    const { importId } = expectOk(
      await bring(await planOfRows(chequeRow(1, 'devolvido 11', '100,00', '10/11/2026'))),
    );
    const { id, customerId } = await onlyCheque(shop);
    const paid = expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: [installment?.id ?? ''],
        means: [{ means: 'pix', cents: 10_000 }],
        day: '2026-11-20',
        waive: 'all',
      }),
    );
    expectOk(await moveCheques(shop, { chequeIds: [id], move: 'redeposit', day: '2026-11-20' }));
    expectOk(await clearCheques(shop, { chequeIds: [id], day: '2026-11-20' }));
    for (let step = 0; step < 2; step += 1) expectOk(await undoChequeMove(shop, id));
    expectOk(await reversePayment(shop, paid.id));
    expectOk(await undoImport(shop, importId));
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('leaves no cheque taken for what a notebook brought, and taken back since', async () => {
    const customerId = await addCustomer(shop, { name: 'Ana Lima' });
    const [installment] = await bringOwed(shop, ['100,00', '20/12/2026']);
    const [line] = await shop.db.journal.filter(({ kind }) => kind === 'import').toArray();
    const [planned] = (await planOfRows(chequeRow(1))).cheques;
    if (!planned) throw new Error('no cheque');
    const cheques = [{ ...planned.face, installmentIds: [installment?.id ?? ''] }];
    const [taken] = expectOk(await takeCheques(shop, { customerId, day: '2026-11-20', cheques }));
    const blocked = await undoImport(shop, line?.refId ?? '');
    expect(blocked).toMatchObject({
      error: { reason: 'in-use', blockers: [{ kind: 'cheque-taken', customerName: 'Ana Lima' }] },
    });
    expectOk(await undoChequeMove(shop, taken?.id ?? ''));
    expectOk(await undoImport(shop, line?.refId ?? ''));
    expect(await shop.db.cheques.count()).toBe(0);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('takes the whole drawer away, which can be imported again', async () => {
    const { importId } = expectOk(await bring());
    expect(expectOk(await undoImport(shop, importId))).toEqual({
      customers: 9,
      installments: 45,
      cheques: 60,
    });
    expect(await contentsOf(shop)).toEqual({
      customers: [],
      sales: [],
      installments: [],
      payments: [],
      cheques: [],
      summaries: [],
    });
    expect(expectOk(await bring()).totals).toEqual(drawer.plan.totals);
  });

  it('is refused while something happened to one since, also together with others, and possible once undone', async () => {
    const { importId } = expectOk(
      await bring(await planOfRows(chequeRow(1, 'em carteira', '10,00', '10/11/2026'))),
    );
    const { id, customerId } = await onlyCheque(shop);
    const customerOfOther = await addCustomer(shop, { name: 'Bia Souza' });
    const [planned] = (await planOfRows(chequeRow(9, 'em carteira', '10,00', '10/11/2026'))).cheques;
    if (!planned) throw new Error('no cheque');
    const [other] = expectOk(
      await takeCheques(shop, {
        customerId: customerOfOther,
        day: '2026-11-20',
        cheques: [{ ...planned.face, installmentIds: [] }],
      }),
    );
    const chequeIds = [id, other?.id ?? ''];
    expectOk(await moveCheques(shop, { chequeIds, move: 'deposit', day: '2026-11-20' }));
    expect(await undoImport(shop, importId)).toEqual({
      ok: false,
      error: {
        reason: 'in-use',
        blockers: [{ kind: 'cheque-moved', day: '2026-11-20', customerName: 'Ana Lima' }],
      },
    });
    expectOk(await undoChequeMove(shop, id));
    expectOk(await undoImport(shop, importId));
    expect(await shop.db.customers.get(customerId)).toBeUndefined();
    expect((await onlyCheque(shop)).id).toBe(other?.id);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('keeps the notebook from being undone first', async () => {
    await bringOwed(shop, ['100,00', '20/12/2026']);
    const [line] = await shop.db.journal.toArray();
    expectOk(await bring(await planOfRows(chequeRow(1))));
    expect(await undoImport(shop, line?.refId ?? '')).toMatchObject({
      error: { reason: 'in-use', blockers: [{ kind: 'import', customerName: 'Ana Lima' }] },
    });
  });
});
