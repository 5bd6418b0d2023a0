import { parseDocument } from '@shared/identity/document';
import { generateShop, type SampleShopRequest } from '@shared/sample-shop/generate';
import type { SampleRows } from '@shared/sample-shop/rows';
import { describe, expect, it } from 'vitest';

const request: SampleShopRequest = {
  seed: 7,
  today: '2026-11-20',
  customers: 200,
  salesPerCustomer: 4,
  installmentsPerSale: 5,
  openShare: 0.03,
};

const all = <K extends keyof SampleRows>(batches: readonly SampleRows[], table: K) =>
  batches.flatMap((batch) => batch[table] as SampleRows[K][number][]) as SampleRows[K];

describe('a generated shop', () => {
  const batches = [...generateShop(request)];

  it('has as many customers, sales and installments as asked, and the share of them open', () => {
    expect(all(batches, 'customers')).toHaveLength(200);
    expect(all(batches, 'sales')).toHaveLength(800);
    const installments = all(batches, 'installments');
    expect(installments).toHaveLength(4_000);
    expect(installments.filter((installment) => installment.open === 1)).toHaveLength(120);
    expect(all(batches, 'summaries').filter((summary) => summary.openCount > 0)).toHaveLength(6);
  });

  it('spreads what is open over more customers when asked', () => {
    const summaries = all([...generateShop({ ...request, owingShare: 0.3 })], 'summaries');
    expect(summaries.filter((summary) => summary.openCount > 0)).toHaveLength(60);
    expect(summaries.reduce((sum, summary) => sum + summary.openCount, 0)).toBe(120);
  });

  it('is the same for the same seed and another for another seed', () => {
    expect([...generateShop(request)]).toEqual(batches);
    expect([...generateShop({ ...request, seed: 8 })]).not.toEqual(batches);
  });

  it('gives no id and no printed number twice, and counts them on for the shop', () => {
    for (const table of ['customers', 'sales', 'installments', 'payments'] as const) {
      const ids = all(batches, table).map((row) => row.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const counters = all(batches, 'settings').find((setting) => setting.key === 'counters');
    expect(counters?.value).toEqual({
      sale: Math.max(...all(batches, 'sales').map((sale) => sale.number)),
      payment: Math.max(...all(batches, 'payments').map((payment) => payment.number)),
      agreement: 0,
      tab: 0,
      cheque: 0,
      proposal: 0,
    });
  });

  it('knows nothing from after today, and no document with wrong digits', () => {
    for (const payment of all(batches, 'payments')) expect(payment.day <= request.today).toBe(true);
    for (const sale of all(batches, 'sales')) expect(sale.day <= request.today).toBe(true);
    for (const { document } of all(batches, 'customers')) {
      if (document) expect(parseDocument(document).ok).toBe(true);
    }
  });

  it('gives the first customer before making the second', () => {
    const huge = generateShop({ ...request, customers: 1_000_000_000 });
    expect(huge.next().value?.customers).toHaveLength(1);
  });
});
