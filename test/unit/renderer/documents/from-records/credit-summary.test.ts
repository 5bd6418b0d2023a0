import { customerFile } from '@renderer/data/queries/customer-file';
import { creditSummaryDataSchema } from '@renderer/documents/definitions/credit-summary-data';
import { creditSummaryPaper } from '@renderer/documents/from-records/credit-summary';
import type { SaleRequest } from '@renderer/use-cases/register-sale';
import { creditCostOfSale } from '@shared/domain/credit-cost';
import { defaultTerms, type Terms } from '@shared/domain/terms';
import { addCustomer, openShop, sell } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const summary = async (request: Partial<SaleRequest>, terms: Terms = defaultTerms) => {
  const shop = openShop('2026-11-23');
  const customerId = await addCustomer(shop);
  const { sale, installments } = await sell(shop, customerId, { firstDueDay: '2026-12-23', ...request });
  const customer = (await customerFile(shop.db, customerId))?.customer;
  if (!customer) throw new Error('expected a customer');
  const cost = creditCostOfSale(sale, installments);
  const { data } = creditSummaryPaper({ shop: { name: 'Casa Nova' }, customer, sale, cost, terms });
  return creditSummaryDataSchema.parse(data);
};

describe('the summary of a stored sale', () => {
  it('gives the figures of the Price table (domain.md E.2)', async () => {
    const data = await summary({
      totalCents: 100_000,
      installmentCount: 10,
      pricing: { kind: 'price', monthlyBp: 100 },
    });
    expect(data).toMatchObject({
      number: '1',
      cashPriceCents: 100_000,
      financedCents: 100_000,
      interestCents: 5_582,
      rhythm: 'mensais',
      validUntil: '2026-11-25',
    });
    expect(data.plan.map(({ amountCents }) => amountCents)).toEqual([...new Array(9).fill(10_558), 10_560]);
    expect(data.monthlyRate).toBeCloseTo(0.01, 4);
    expect(data.yearlyRate).toBeCloseTo(0.1268, 4);
    expect(data.cetYearly).toBeCloseTo(0.1274, 4);
  });

  it('counts its example of a delay by the rule of the counter', async () => {
    const data = await summary({ totalCents: 45_000, installmentCount: 3 });
    // 2% of R$ 150,00 once, and 1% a month for ten days.
    expect(data.lateExample).toEqual({ amountCents: 15_000, days: 10, feeCents: 300, interestCents: 50 });
    const patient = await summary({ installmentCount: 3 }, { ...defaultTerms, graceDays: 15 });
    expect(patient.lateExample?.days).toBe(16);
    const free = await summary({}, { ...defaultTerms, lateFeeBp: 0, lateInterestBp: 0 });
    expect(free.lateExample).toBeUndefined();
  });

  it.each<[SaleRequest['interval'], string]>([
    [{ kind: 'monthly' }, 'mensais'],
    [{ kind: 'days', days: 7 }, 'semanais'],
    [{ kind: 'days', days: 15 }, 'quinzenais'],
    [{ kind: 'days', days: 10 }, 'a cada 10 dias'],
    [{ kind: 'typed', dueDays: ['2026-12-10', '2027-01-20'] }, 'nas datas abaixo'],
  ])('says how often it is paid: %j', async (interval, rhythm) => {
    expect((await summary({ interval, installmentCount: 2 })).rhythm).toBe(rhythm);
  });

  it('of a sale without interest has rates of nothing', async () => {
    const data = await summary({ items: [{ description: 'Sofá', quantity: 3, unitCents: 25_000 }] });
    expect(data).toMatchObject({ interestCents: 0, monthlyRate: 0, yearlyRate: 0, cetYearly: 0 });
    expect(data.items).toEqual([{ description: 'Sofá', quantity: 3, totalCents: 75_000 }]);
  });
});
