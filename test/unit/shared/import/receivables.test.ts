import { sumCents } from '@shared/money/cents';
import { fixtureBytes, planBytes } from '@test/support/import';
import { describe, expect, it } from 'vitest';

const { columns, conventions, plan } = await planBytes(fixtureBytes('contas-a-receber-reais.csv'));

/** The expected figures were added up from the file by a script apart from this project. */
describe('real receivables in the American format', () => {
  it('knows month first and decimal point', () => {
    expect(conventions).toEqual({
      dayOrder: 'mdy',
      dayOrderProven: true,
      decimalMark: '.',
      decimalMarkProven: true,
    });
  });

  it('understands what it can and leaves the rest alone', () => {
    expect(columns.mapping).toEqual({
      customer: 1,
      description: 3,
      saleDay: 4,
      dueDay: 5,
      amount: 6,
      paidDay: 8,
    });
  });

  it('brings every row, each paid in full on its settled day', () => {
    expect(plan.rejected).toEqual([]);
    expect(plan.totals).toEqual({
      customers: 50,
      sales: 1231,
      installments: 1231,
      principalCents: 7_220_195,
      paidCents: 7_220_195,
      openCents: 0,
      overdueCents: 0,
      overdueInstallments: 0,
      overdueCustomers: 0,
      dueNext7Cents: 0,
    });
  });

  it('puts amounts on the right days and customers', () => {
    const february = plan.installments.filter(({ dueDay }) => dueDay.startsWith('2013-02'));
    expect(sumCents(february.map(({ principalCents }) => principalCents))).toBe(262_406);
    const customer = plan.customers.findIndex(({ name }) => name === '9322-YCTQO');
    const theirs = plan.installments.filter(({ sale }) => plan.sales[sale]?.customer === customer);
    expect(theirs).toHaveLength(19);
    expect(sumCents(theirs.map(({ principalCents }) => principalCents))).toBe(167_123);
  });

  it('refuses what has not happened yet', async () => {
    const earlier = await planBytes(fixtureBytes('contas-a-receber-reais.csv'), '2013-06-30');
    const reasons = earlier.plan.rejected.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === 'sale-in-future')).toHaveLength(276);
    expect(reasons.filter((reason) => reason === 'paid-in-future')).toHaveLength(38);
    expect(reasons).toHaveLength(276 + 38);
  });
});
