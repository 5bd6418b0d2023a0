import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { readSetting } from '@renderer/data/settings';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { importSheet } from '@renderer/use-cases/import-sheet';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { customerSchema } from '@shared/domain/customer';
import { installmentSchema, outstandingCents } from '@shared/domain/installment';
import { paymentSchema } from '@shared/domain/payment';
import { saleSchema } from '@shared/domain/sale';
import type { ImportPlan } from '@shared/import/plan-types';
import { rejectedRowsCsv } from '@shared/import/rejected-csv';
import { rememberSheets } from '@shared/import/remembered';
import { sumCents } from '@shared/money/cents';
import { fixtureBytes, planBytes, planText, utf8 } from '@test/support/import';
import { bringInto, contentsOf } from '@test/support/import-shop';
import { addCustomer, expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const { totals: expected } = JSON.parse(
  readFileSync(new URL('../../../fixtures/caderno-da-loja.expected.json', import.meta.url), 'utf8'),
);

const notebook = await planBytes(fixtureBytes('caderno-da-loja.csv'));

let shop: TestShop;

beforeEach(() => {
  shop = openShop();
});

const bring = (plan: ImportPlan, onProgress?: (share: number) => void) => bringInto(shop, plan, onProgress);
const contents = () => contentsOf(shop);

describe('importing the notebook', () => {
  it('puts its totals into the store to the cent', async () => {
    const outcome = expectOk(await bring(notebook.plan));
    expect(outcome).toMatchObject({ newCustomers: 180, newSales: 332, knownRows: 0, totals: expected });
    const { customers, sales, installments, payments, summaries } = await contents();
    const open = installments.filter((one) => one.open === 1);
    const late = open.filter(({ dueDay }) => dueDay < '2026-11-20');
    expect({
      customers: customers.length,
      sales: sales.length,
      installments: installments.length,
      principalCents: sumCents(installments.map(({ principalCents }) => principalCents)),
      paidCents: sumCents(
        payments.filter(({ kind }) => kind === 'installments').map(({ totalCents }) => totalCents),
      ),
      openCents: sumCents(summaries.map(({ openCents }) => openCents)),
      overdueCents: sumCents(late.map(outstandingCents)),
      overdueInstallments: late.length,
      overdueCustomers: summaries.filter(({ oldestDueDay }) => (oldestDueDay ?? '9') < '2026-11-20').length,
      dueNext7Cents: sumCents(
        open.filter(({ dueDay }) => dueDay >= '2026-11-20' && dueDay <= '2026-11-27').map(outstandingCents),
      ),
    }).toEqual(expected);
  });

  it('leaves records that are sound, each with the name of its import', async () => {
    const { importId } = expectOk(await bring(notebook.plan));
    const { customers, sales, installments, payments } = await contents();
    for (const customer of customers) customerSchema.parse(customer);
    for (const sale of sales) saleSchema.parse(sale);
    for (const installment of installments) installmentSchema.parse(installment);
    for (const payment of payments) paymentSchema.parse(payment);
    const all = [...customers, ...sales, ...installments, ...payments];
    expect(new Set(all.map((row) => row.importId))).toEqual(new Set([importId]));
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('numbers sales and receipts in the order of their days', async () => {
    expectOk(await bring(notebook.plan));
    const sales = (await shop.db.sales.toArray()).sort((a, b) => a.number - b.number);
    expect(sales.map(({ number }) => number)).toEqual(Array.from({ length: 332 }, (_, index) => index + 1));
    expect(sales.map(({ day }) => day)).toEqual(sales.map(({ day }) => day).sort());
    expect(await readSetting(shop.db, 'counters')).toMatchObject({ sale: 332 });
  });

  it('records what was paid down as payments of their sales', async () => {
    expectOk(await bring(notebook.plan));
    const downs = (await shop.db.payments.toArray()).filter(({ kind }) => kind === 'down-payment');
    const sales = await shop.db.sales.toArray();
    expect(sumCents(downs.map(({ totalCents }) => totalCents))).toBe(
      sumCents(sales.map(({ downPaymentCents }) => downPaymentCents)),
    );
  });

  it('tells how far it is, up to the end', async () => {
    const shares: number[] = [];
    expectOk(await bring(notebook.plan, (share) => shares.push(share)));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(5);
  });

  it('writes one line in the journal', async () => {
    const { importId, seq } = expectOk(await bring(notebook.plan));
    expect(await shop.db.journal.toArray()).toMatchObject([
      { seq, kind: 'import', refId: importId, label: 'caderno.csv', cents: expected.openCents },
    ]);
  });

  it('leaves nothing when it fails midway', async () => {
    const halfway = (share: number) => {
      if (share > 0.5) throw new Error('the power went out');
    };
    expect(await bring(notebook.plan, halfway)).toEqual({
      ok: false,
      error: { reason: 'not-written', cause: 'unknown' },
    });
    expect(await contents()).toEqual({
      customers: [],
      sales: [],
      installments: [],
      payments: [],
      cheques: [],
      summaries: [],
    });
    expect(await shop.db.journal.count()).toBe(0);
    expect(await shop.db.settings.count()).toBe(0);
  });

  it('says when the disk is full', async () => {
    const error = new Error('full');
    error.name = 'QuotaExceededError';
    const full = () => {
      throw error;
    };
    expect(await bring(notebook.plan, full)).toEqual({
      ok: false,
      error: { reason: 'not-written', cause: 'disk-full' },
    });
  });

  it('refuses a plan of nothing', async () => {
    const { plan } = await planText('Cliente;Vencimento;Valor\n;20/12/2026;10,00');
    expect(await bring(plan)).toEqual({ ok: false, error: { reason: 'nothing-to-import' } });
  });

  it('remembers how the sheet was understood', async () => {
    const remember = rememberSheets(notebook.columns, notebook.columns.mapping, notebook.conventions);
    expectOk(await importSheet(shop, { plan: notebook.plan, fileName: 'a.csv', remember }));
    expect(await readSetting(shop.db, 'importMappings')).toEqual({
      [notebook.columns.fingerprint]: remember[0],
    });
  });
});

describe('importing again', () => {
  it('adds nothing of the same file, and says so', async () => {
    expectOk(await bring(notebook.plan));
    const before = await contents();
    expect(await bring(notebook.plan)).toEqual({
      ok: false,
      error: { reason: 'nothing-new', knownRows: 1862 },
    });
    expect(await contents()).toEqual(before);
  });

  it('adds only the mended rows, to the customers and sales that are there', async () => {
    expectOk(await bring(notebook.plan));
    const before = await contents();
    const mended = rejectedRowsCsv(notebook.columns.headers, notebook.plan.rejected)
      .replace(/\r\n;;;Rua Dos Santos, 31/, '\r\nANTONIO MACHADO;;;Rua Dos Santos, 31')
      .replace('9/3', '9/12')
      .replace('cem reais', '221,59')
      .replace('31/02/2026', '28/02/2027')
      .replace('-50,00', '516,01')
      .replace('111.222.333-44', '111.222.333-96')
      .replace('999.999,00', '');
    const again = await planBytes(utf8(mended));
    expect(again.plan.rejected).toEqual([]);
    // Five of the seven are copies of rows that are right; one is an installment that is there with another due day.
    expect(expectOk(await bring(again.plan))).toMatchObject({
      newCustomers: 1,
      newSales: 1,
      knownRows: 5,
      changedRows: 1,
      totals: { installments: 1, principalCents: 9_425 },
    });
    const after = await contents();
    expect(after.installments).toHaveLength(before.installments.length + 1);
    expect(after.customers).toEqual(expect.arrayContaining(before.customers));
    expect(after.sales).toEqual(expect.arrayContaining(before.sales));
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('adds a row that had stayed out, mended, beside those of its sale', async () => {
    const header = 'Cliente;Data da compra;Descrição;Parcela;Vencimento;Valor da parcela';
    const first = `${header}\nAna Lima;10/01/2026;Fogão;1/3;10/02/2026;50,00\nAna Lima;10/01/2026;Fogão;2/3;31/02/2026;50,00`;
    expectOk(await bring((await planText(first)).plan));
    const mended = `${header}\nANA LIMA;10/01/2026;fogão;2/3;10/03/2026;50,00`;
    const outcome = expectOk(await bring((await planText(mended)).plan));
    expect(outcome).toMatchObject({ newCustomers: 0, newSales: 0, totals: { installments: 1 } });
    expect(await shop.db.customers.count()).toBe(1);
    expect((await shop.db.sales.toArray()).map(({ installmentCount }) => installmentCount)).toEqual([3]);
    expect((await shop.db.summaries.toArray()).map(({ openCents }) => openCents)).toEqual([10_000]);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('leaves an installment that is there with another amount as it is, and counts it', async () => {
    const header = 'Cliente;Data da compra;Descrição;Parcela;Vencimento;Valor da parcela';
    const row = (amount: string) => `${header}\nAna Lima;10/01/2026;Fogão;1/1;10/02/2026;${amount}`;
    expectOk(await bring((await planText(row('50,00'))).plan));
    const changed = (await planText(`${row('60,00')}\nBia;10/01/2026;Sofá;1/1;10/02/2026;70,00`)).plan;
    expect(expectOk(await bring(changed))).toMatchObject({ changedRows: 1, totals: { installments: 1 } });
    expect(await shop.db.installments.count()).toBe(2);
  });

  it('gives rows without number the next free one of their sale', async () => {
    const header = 'Nome;Data;Vence;Valor';
    expectOk(await bring((await planText(`${header}\nAna;15/01/2026;15/02/2026;10,00`)).plan));
    expectOk(await bring((await planText(`${header}\nAna;15/01/2026;15/03/2026;12,00`)).plan));
    expect((await shop.db.installments.toArray()).map(({ number }) => number).sort()).toEqual([1, 2]);
    expect(await shop.db.sales.count()).toBe(1);
  });

  it('finds customers that were written down by hand, by document and by name', async () => {
    const byDocument = await addCustomer(shop, { name: 'Ana de Lima', document: '52998224725' });
    const byName = await addCustomer(shop, { name: 'José D’Ávila' });
    const text =
      'Nome;CPF;Vence;Valor\nAna;529.982.247-25;15/02/2026;10,00\nJOSE D’AVILA;;15/02/2026;10,00\nBia;;15/02/2026;10,00';
    expect(expectOk(await bring((await planText(text)).plan)).newCustomers).toBe(1);
    expect((await shop.db.summaries.bulkGet([byDocument, byName])).map((one) => one?.openCents)).toEqual([
      1_000, 1_000,
    ]);
  });

  it('follows a merged customer to the record that was kept', async () => {
    const header = 'Nome;CPF;Vence;Valor';
    const row = (due: string) => `${header}\nAna;529.982.247-25;${due};10,00`;
    expectOk(await bring((await planText(row('15/02/2026'))).plan));
    const [imported] = await shop.db.customers.toArray();
    const keptId = await addCustomer(shop, { name: 'Ana Lima' });
    expectOk(await mergeCustomers(shop, { keptId, duplicateId: imported?.id ?? '' }));
    expectOk(await bring((await planText(row('15/03/2026'))).plan));
    expect((await shop.db.summaries.get(keptId))?.openCents).toBe(2_000);
  });
});
