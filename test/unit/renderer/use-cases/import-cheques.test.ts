import 'fake-indexeddb/auto';
import { matchCheques } from '@renderer/data/queries/match-cheques';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoImport } from '@renderer/use-cases/undo-import';
import { chequeSchema } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { installmentSchema } from '@shared/domain/installment';
import { sumCents } from '@shared/money/cents';
import { fixtureBytes, planBytes, planChequeBytes, planChequeText, planText } from '@test/support/import';
import { bringInto, contentsOf } from '@test/support/import-shop';
import { addCustomer, expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const drawer = await planChequeBytes(fixtureBytes('gaveta-de-cheques.csv'));

let shop: TestShop;

beforeEach(() => {
  shop = openShop();
});

const bring = (plan = drawer.plan) => bringInto(shop, plan);

const HEADER = 'Banco;Agência;Conta;Nº cheque;Emitente;Valor;Emissão;Bom para;Situação';
const row = (number: number, situation = 'em carteira', cents = '100,00', goodDay = '20/12/2026') =>
  `237;1234;5678;${number};Ana Lima;${cents};10/09/2026;${goodDay};${situation}`;
const listOf = async (...rows: readonly string[]) =>
  (await planChequeText([HEADER, ...rows].join('\n'))).plan;

/** Installments of Ana Lima, as a notebook brings them: amount and due day. */
const owed = async (...parts: readonly (readonly [string, string])[]) => {
  const lines = parts.map(
    ([cents, dueDay], index) => `Ana Lima;10/09/2026;Fogão;${index + 1}/${parts.length};${dueDay};${cents}`,
  );
  const header = 'Cliente;Data da compra;Descrição;Parcela;Vencimento;Valor da parcela';
  expectOk(await bringInto(shop, (await planText([header, ...lines].join('\n'))).plan));
  return (await shop.db.installments.toArray()).sort((a, b) => a.number - b.number);
};

const only = async () => {
  const [cheque, ...others] = await shop.db.cheques.toArray();
  if (!cheque || others.length > 0) throw new Error('not one cheque');
  return cheque;
};

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
    expectOk(await bring(await listOf(row(1))));
    const before = await only();
    expect(expectOk(await bring(await listOf(row(1, 'em carteira', '200,00'), row(2))))).toMatchObject({
      changedRows: 1,
      totals: { count: 1 },
    });
    expect(await shop.db.cheques.get(before.id)).toEqual(before);
  });

  it('knows a cheque that was taken by hand', async () => {
    const customerId = await addCustomer(shop, { name: 'Ana Lima' });
    const [planned] = (await listOf(row(1))).cheques;
    if (!planned) throw new Error('no cheque');
    const day = shop.clock.today();
    const face = { ...planned.face, installmentIds: [] };
    expectOk(await takeCheques(shop, { customerId, day, cheques: [face] }));
    expect(await bring(await listOf(row(1)))).toMatchObject({
      error: { reason: 'nothing-new', knownRows: 1 },
    });
  });
});

describe('what an imported cheque is for', () => {
  it('is the open installment of its amount and day, which then waits for it', async () => {
    const [first, second] = await owed(['100,00', '20/12/2026'], ['100,00', '20/01/2027']);
    expectOk(await bring(await listOf(row(1))));
    const cheque = await only();
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
    await owed(...parts);
    expectOk(await bring(await listOf(row(1, 'em carteira', cents))));
    const { id, installmentIds, importId } = await only();
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
    await owed(['100,00', '20/12/2026']);
    expectOk(await bring(await listOf(row(1), row(2))));
    const covers = (await shop.db.cheques.toArray()).flatMap(({ installmentIds }) => installmentIds);
    expect(new Set(covers).size).toBe(2);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('is owed and late once it came back', async () => {
    expectOk(await bring(await listOf(row(1, 'devolvido 11', '100,00', '10/10/2026'))));
    const [installment] = await shop.db.installments.toArray();
    expect(installment).toMatchObject({ open: 1, dueDay: '2026-10-10' });
    expect(installment?.awaiting).toBeUndefined();
    expect(await shop.db.summaries.toArray()).toMatchObject([
      { oldestDueDay: '2026-10-10', returnedCheques: 1, chequeReturns: 1 },
    ]);
  });

  it.each(['compensado', 'resgatado', 'trocado'])('is nothing any more once it is %s', async (situation) => {
    expectOk(await bring(await listOf(row(1, situation, '100,00', '10/10/2026'))));
    expect((await only()).installmentIds).toEqual([]);
    expect(await shop.db.installments.count()).toBe(0);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('is paid when the bank pays it', async () => {
    expectOk(await bring(await listOf(row(1, 'depositado', '100,00', '10/11/2026'))));
    const { id } = await only();
    expectOk(await clearCheques(shop, { chequeIds: [id], day: '2026-11-16' }));
    expect(await shop.db.summaries.toArray()).toMatchObject([{ openCents: 0 }]);
    expect(await checkIntegrity(shop.db)).toEqual([]);
    expectOk(await undoChequeMove(shop, id));
    expect(await undoChequeMove(shop, id)).toEqual({ ok: false, error: 'imported' });
  });
});

describe('undoing the import of cheques', () => {
  it('restores what was there before, and what waited for them waits no more', async () => {
    await owed(['100,00', '20/12/2026'], ['50,00', '20/01/2027']);
    const before = await contentsOf(shop);
    const { importId } = expectOk(
      await bring(await listOf(row(1), row(2, 'devolvido 11', '9,00', '10/10/2026'))),
    );
    expect(expectOk(await undoImport(shop, importId))).toEqual({ customers: 0, installments: 1, cheques: 2 });
    const after = await contentsOf(shop);
    const settled = (contents: typeof before) => JSON.parse(JSON.stringify(contents));
    expect(settled(after)).toEqual(settled(before));
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('leaves nothing of one that paid an installment and was taken back', async () => {
    const [installment] = await owed(['100,00', '10/11/2026']);
    const { importId } = expectOk(await bring(await listOf(row(1, 'depositado', '100,00', '10/11/2026'))));
    const { id } = await only();
    expectOk(await clearCheques(shop, { chequeIds: [id], day: '2026-11-16' }));
    expectOk(await undoChequeMove(shop, id));
    expectOk(await undoImport(shop, importId));
    expect(await shop.db.payments.toArray()).toEqual([]);
    expect(await shop.db.installments.get(installment?.id ?? '')).toMatchObject({ open: 1, paidCents: 0 });
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('leaves nothing of one that had nothing left to pay when it cleared, and was taken back', async () => {
    const [installment] = await owed(['100,00', '10/11/2026']);
    const { importId } = expectOk(await bring(await listOf(row(1, 'devolvido 11', '100,00', '10/11/2026'))));
    const { id, customerId } = await only();
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
    const [installment] = await owed(['100,00', '20/12/2026']);
    const [line] = await shop.db.journal.filter(({ kind }) => kind === 'import').toArray();
    const [planned] = (await listOf(row(1))).cheques;
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
    const { importId } = expectOk(await bring(await listOf(row(1, 'em carteira', '10,00', '10/11/2026'))));
    const { id, customerId } = await only();
    const customerOfOther = await addCustomer(shop, { name: 'Bia Souza' });
    const [planned] = (await listOf(row(9, 'em carteira', '10,00', '10/11/2026'))).cheques;
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
    expect((await only()).id).toBe(other?.id);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('keeps the notebook from being undone first', async () => {
    await owed(['100,00', '20/12/2026']);
    const [line] = await shop.db.journal.toArray();
    expectOk(await bring(await listOf(row(1))));
    expect(await undoImport(shop, line?.refId ?? '')).toMatchObject({
      error: { reason: 'in-use', blockers: [{ kind: 'import', customerName: 'Ana Lima' }] },
    });
  });
});
