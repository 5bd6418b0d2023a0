import 'fake-indexeddb/auto';
import { matchCheques } from '@renderer/data/queries/match-cheques';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { chequeSchema } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { installmentSchema } from '@shared/domain/installment';
import { sumCents } from '@shared/money/cents';
import { bringOwed, chequeRow, onlyCheque, planOfRows } from '@test/support/cheque-sheet';
import { fixtureBytes, planBytes, planChequeBytes } from '@test/support/import';
import { bringInto, contentsOf } from '@test/support/import-shop';
import { addCustomer, expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const drawer = await planChequeBytes(fixtureBytes('gaveta-de-cheques.csv'));

let shop: TestShop;

beforeEach(() => {
  shop = openShop();
});

const bring = (plan = drawer.plan) => bringInto(shop, plan);

describe('importing the drawer', () => {
  it('adds its sixty cheques, and what is owed for those that stand', async () => {
    const outcome = expectOk(await bring());
    expect(outcome).toMatchObject({
      kind: 'cheques',
      newCustomers: 9,
      knownRows: 0,
      totals: drawer.plan.totals,
    });
    const { cheques, installments, summaries, payments, sales } = await contentsOf(shop);
    expect(cheques).toHaveLength(60);
    expect(installments).toHaveLength(45);
    expect([payments, sales]).toEqual([[], []]);
    expect(sumCents(summaries.map(({ openCents }) => openCents))).toBe(8_244_806 + 2_425_874);
    expect(sumCents(summaries.map(({ awaitingCents = 0 }) => awaitingCents))).toBe(8_244_806);
    expect(sumCents(summaries.map(({ returnedCheques = 0 }) => returnedCheques))).toBe(11);
    // Reason 12 came back twice.
    expect(sumCents(summaries.map(({ chequeReturns = 0 }) => chequeReturns))).toBe(14);
  });

  it('leaves records that are sound, each with the name of its import', async () => {
    const { importId } = expectOk(await bring());
    const { customers, cheques, installments } = await contentsOf(shop);
    for (const cheque of cheques) {
      chequeSchema.parse(cheque);
      expect(cheque.status).toBe(lifeOf(cheque).status);
      expect(cheque.events.every(({ imported }) => imported)).toBe(true);
    }
    for (const installment of installments) installmentSchema.parse(installment);
    const all = [...customers, ...cheques, ...installments];
    expect(new Set(all.map((one) => one.importId))).toEqual(new Set([importId]));
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('writes one line in the journal, with what is owed', async () => {
    const { importId, seq } = expectOk(await bring());
    expect(await shop.db.journal.toArray()).toMatchObject([
      { seq, kind: 'import', refId: importId, cents: 8_244_806 + 2_425_874 },
    ]);
  });

  it('adds nothing of the same file, and says so', async () => {
    expectOk(await bring());
    const before = await contentsOf(shop);
    expect(await bring()).toEqual({ ok: false, error: { reason: 'nothing-new', knownRows: 60 } });
    expect(await contentsOf(shop)).toEqual(before);
  });

  it('joins the customers of the notebook', async () => {
    const notebook = await planBytes(fixtureBytes('caderno-da-loja.csv'));
    expectOk(await bringInto(shop, notebook.plan));
    const match = await matchCheques(shop.db, drawer.plan);
    const known = match.customers.filter((customer) => customer !== undefined).length;
    expect(expectOk(await bring()).newCustomers).toBe(9 - known);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('leaves what is there as it is where the sheet says otherwise', async () => {
    expectOk(await bring(await planOfRows(chequeRow(1))));
    const before = await onlyCheque(shop);
    expect(
      expectOk(await bring(await planOfRows(chequeRow(1, 'em carteira', '200,00'), chequeRow(2)))),
    ).toMatchObject({
      changedRows: 1,
      totals: { count: 1 },
    });
    expect(await shop.db.cheques.get(before.id)).toEqual(before);
  });

  it('knows a cheque that was taken by hand', async () => {
    const customerId = await addCustomer(shop, { name: 'Ana Lima' });
    const [planned] = (await planOfRows(chequeRow(1))).cheques;
    if (!planned) throw new Error('no cheque');
    const day = shop.clock.today();
    const face = { ...planned.face, installmentIds: [] };
    expectOk(await takeCheques(shop, { customerId, day, cheques: [face] }));
    expect(await bring(await planOfRows(chequeRow(1)))).toMatchObject({
      error: { reason: 'nothing-new', knownRows: 1 },
    });
  });
});

describe('what an imported cheque is for', () => {
  it('is the open installment of its amount and day, which then waits for it', async () => {
    const [first, second] = await bringOwed(shop, ['100,00', '20/12/2026'], ['100,00', '20/01/2027']);
    expectOk(await bring(await planOfRows(chequeRow(1))));
    const cheque = await onlyCheque(shop);
    expect(cheque.installmentIds).toEqual([first?.id]);
    const installments = await shop.db.installments.toArray();
    expect(installments).toHaveLength(2);
    expect(installments.find(({ id }) => id === first?.id)?.awaiting).toEqual([cheque.id]);
    expect(await shop.db.installments.get(second?.id ?? '')).toEqual(second);
    expect(await shop.db.summaries.toArray()).toMatchObject([{ openCents: 20_000, awaitingCents: 10_000 }]);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it.each<[string, string, (readonly [string, string])[]]>([
    [
      'two are alike',
      '100,00',
      [
        ['100,00', '20/12/2026'],
        ['100,00', '20/12/2026'],
      ],
    ],
    ['the amount differs', '99,00', [['100,00', '20/12/2026']]],
    ['the day differs', '100,00', [['100,00', '21/12/2026']]],
  ])('is nothing but itself where %s', async (_, cents, parts) => {
    await bringOwed(shop, ...parts);
    expectOk(await bring(await planOfRows(chequeRow(1, 'em carteira', cents))));
    const { id, installmentIds, importId } = await onlyCheque(shop);
    expect(await shop.db.installments.bulkGet(installmentIds)).toMatchObject([
      {
        originKind: 'cheque',
        originId: id,
        dueDay: '2026-12-20',
        description: 'Cheque 1 · Bradesco',
        awaiting: [id],
        importId,
      },
    ]);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('is one installment for one cheque, however many are like it', async () => {
    await bringOwed(shop, ['100,00', '20/12/2026']);
    expectOk(await bring(await planOfRows(chequeRow(1), chequeRow(2))));
    const covers = (await shop.db.cheques.toArray()).flatMap(({ installmentIds }) => installmentIds);
    expect(new Set(covers).size).toBe(2);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('is owed and late once it came back', async () => {
    expectOk(await bring(await planOfRows(chequeRow(1, 'devolvido 11', '100,00', '10/10/2026'))));
    const [installment] = await shop.db.installments.toArray();
    expect(installment).toMatchObject({ open: 1, dueDay: '2026-10-10' });
    expect(installment?.awaiting).toBeUndefined();
    expect(await shop.db.summaries.toArray()).toMatchObject([
      { oldestDueDay: '2026-10-10', returnedCheques: 1, chequeReturns: 1 },
    ]);
  });

  it.each(['compensado', 'resgatado', 'trocado'])('is nothing any more once it is %s', async (situation) => {
    expectOk(await bring(await planOfRows(chequeRow(1, situation, '100,00', '10/10/2026'))));
    expect((await onlyCheque(shop)).installmentIds).toEqual([]);
    expect(await shop.db.installments.count()).toBe(0);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('is paid when the bank pays it', async () => {
    expectOk(await bring(await planOfRows(chequeRow(1, 'depositado', '100,00', '10/11/2026'))));
    const { id } = await onlyCheque(shop);
    expectOk(await clearCheques(shop, { chequeIds: [id], day: '2026-11-16' }));
    expect(await shop.db.summaries.toArray()).toMatchObject([{ openCents: 0 }]);
    expect(await checkIntegrity(shop.db)).toEqual([]);
    expectOk(await undoChequeMove(shop, id));
    expect(await undoChequeMove(shop, id)).toEqual({ ok: false, error: 'imported' });
  });
});
