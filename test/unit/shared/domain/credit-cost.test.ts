import { creditCost, creditCostOfSale } from '@shared/domain/credit-cost';
import type { CreditPlan } from '@shared/domain/credit-plan';
import { earlyReductionCents } from '@shared/domain/early-settlement';
import { type Installment, untouched } from '@shared/domain/installment';
import type { Sale } from '@shared/domain/sale';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

/** R$ 1.000,00 in ten at 1% a month, Price. */
const plan: CreditPlan = {
  totalCents: 100_000,
  downPaymentCents: 0,
  count: 10,
  saleDay: '2026-11-23',
  firstDueDay: '2026-12-23',
  interval: { kind: 'monthly' },
  pricing: { kind: 'price', monthlyBp: 100 },
  leftover: 'last',
};
const costOf = (change: Partial<CreditPlan> = {}) => expectOk(creditCost({ ...plan, ...change }));
const refusalOf = (change: Partial<CreditPlan>) => {
  const made = creditCost({ ...plan, ...change });
  return made.ok ? null : made.error;
};
const amounts = (change: Partial<CreditPlan> = {}) =>
  costOf(change).installments.map(({ principalCents }) => principalCents);
const percent = (rate: number, decimals = 2) => (rate * 100).toFixed(decimals);

describe('a plan with interest', () => {
  it('by the Price table costs what it says', () => {
    const cost = costOf();
    expect(cost).toMatchObject({
      cashPriceCents: 100_000,
      downPaymentCents: 0,
      financedCents: 100_000,
      interestCents: 5_582,
      creditTotalCents: 105_582,
      monthlyRate: 0.01,
    });
    expect(amounts()).toEqual([...new Array(9).fill(10_558), 10_560]);
    expect(cost.installments.every(({ monthlyRate }) => monthlyRate === 0.01)).toBe(true);
    expect(percent(cost.yearlyRate)).toBe('12.68');
    expect(percent(cost.cetYearly)).toBe('12.74');
  });

  it('with a down payment like the installments is ten times R$ 104,54', () => {
    const cost = costOf({ count: 9, downPaymentIsInstallment: true });
    expect([cost.downPaymentCents, ...cost.installments.map(({ principalCents }) => principalCents)]).toEqual(
      new Array(10).fill(10_454),
    );
    expect(cost).toMatchObject({ financedCents: 89_546, creditTotalCents: 104_540, interestCents: 4_540 });
  });

  it('of a flat rate tells what it really costs', () => {
    const cost = costOf({ pricing: { kind: 'flat', monthlyBp: 50 } });
    expect(cost).toMatchObject({ interestCents: 5_000, creditTotalCents: 105_000 });
    expect(percent(cost.monthlyRate, 4)).toBe('0.8971');
  });

  it('counts a flat rate by the month also where installments come by the week', () => {
    const weekly = { interval: { kind: 'days', days: 7 }, firstDueDay: '2026-11-30' } as const;
    // Ten weeks are seventy days: 0,5% × 70/30 of R$ 1.000,00.
    expect(costOf({ ...weekly, pricing: { kind: 'flat', monthlyBp: 50 } }).interestCents).toBe(1_167);
  });

  it("by the shop's own installments adds up to them", () => {
    const cost = costOf({ pricing: { kind: 'fixed', installmentCents: 10_300 } });
    expect(cost).toMatchObject({ interestCents: 3_000, creditTotalCents: 103_000 });
    expect(percent(cost.monthlyRate, 2)).toBe('0.54');
  });

  it('is without interest where the rate is nothing', () => {
    const cost = costOf({ pricing: { kind: 'price', monthlyBp: 0 } });
    expect(cost).toMatchObject({ interestCents: 0, monthlyRate: 0, yearlyRate: 0, cetYearly: 0 });
    expect(cost.installments[0]).not.toHaveProperty('monthlyRate');
  });

  it('may have its days typed', () => {
    const dueDays = ['2026-12-23', '2027-02-23', '2027-03-08'];
    const cost = costOf({ count: 3, interval: { kind: 'typed', dueDays } });
    // One month, three months, and three and a half: 15 days more.
    const factor = 1.01 ** -1 + 1.01 ** -3 + 1.01 ** -(3 + 13 / 30);
    expect(cost.installments[0]?.principalCents).toBe(Math.round(100_000 / factor));
    expect(cost.extraDays).toBeUndefined();
  });
});

describe('a plan without interest', () => {
  const none = { pricing: { kind: 'none' } } as const;

  it('keeps the cents, last or first', () => {
    expect(amounts({ ...none, totalCents: 10_000, count: 3 })).toEqual([3_333, 3_333, 3_334]);
    expect(amounts({ ...none, totalCents: 10_000, count: 3, leftover: 'first' })).toEqual([
      3_334, 3_333, 3_333,
    ]);
    expect(amounts({ ...none, count: 7 })).toEqual([...new Array(6).fill(14_285), 14_290]);
  });

  it('shares also with a down payment like the installments', () => {
    const cost = costOf({ ...none, count: 6, downPaymentIsInstallment: true });
    expect(cost.downPaymentCents).toBe(14_285);
    expect(cost.creditTotalCents).toBe(100_000);
  });
});

describe('a first due day of the customer', () => {
  it('has its price told', () => {
    // Eleven days more than a month: every installment waits for them.
    const { extraDays, creditTotalCents } = costOf({ firstDueDay: '2027-01-03' });
    expect(extraDays).toEqual({ days: 11, cents: creditTotalCents - 105_582 });
    expect(extraDays?.cents).toBe(386);
  });

  it('costs less when it is sooner, and nothing without interest', () => {
    expect(costOf({ firstDueDay: '2026-12-08' }).extraDays?.cents).toBeLessThan(0);
    expect(costOf({ firstDueDay: '2027-01-03', pricing: { kind: 'none' } }).extraDays).toEqual({
      days: 11,
      cents: 0,
    });
  });

  it('is not paid for where a holiday moves it', () => {
    const moved = { saleDay: '2026-11-25', firstDueDay: '2026-12-25' };
    expect(amounts(moved)).toEqual(amounts());
    expect(costOf(moved).installments[0]?.dueDay).toBe('2026-12-28');
  });
});

describe('what a shop may not charge', () => {
  it('is more than 1% a month, by whatever name', () => {
    expect(refusalOf({ pricing: { kind: 'price', monthlyBp: 101 } })).toEqual({
      reason: 'rate-over-limit',
      monthlyRate: 0.0101,
      mostInstallmentCents: 10_558,
    });
    expect(refusalOf({ pricing: { kind: 'price', monthlyBp: 10_000 } })).toMatchObject({ monthlyRate: 1 });
    expect(refusalOf({ pricing: { kind: 'fixed', installmentCents: 10_559 } })).toMatchObject({
      reason: 'rate-over-limit',
    });
    expect(refusalOf({ pricing: { kind: 'fixed', installmentCents: 10_558 } })).toBeNull();
  });

  it('is a flat 1% in ten, which is 1,77% a month', () => {
    const refusal = refusalOf({ pricing: { kind: 'flat', monthlyBp: 100 } });
    if (typeof refusal !== 'object' || refusal?.reason !== 'rate-over-limit') throw new Error('not refused');
    expect(percent(refusal.monthlyRate, 4)).toBe('1.7715');
    expect(refusal.mostInstallmentCents).toBe(10_558);
  });

  it('is anything for no time at all', () => {
    const today = { count: 1, firstDueDay: plan.saleDay };
    expect(refusalOf({ ...today, pricing: { kind: 'fixed', installmentCents: 100_100 } })).toMatchObject({
      monthlyRate: Number.POSITIVE_INFINITY,
    });
  });
});

describe('a plan that cannot be', () => {
  it.each<[string, Partial<CreditPlan>, unknown]>([
    ['a rate that is no rate', { pricing: { kind: 'price', monthlyBp: 1.5 } }, 'rate-malformed'],
    ['a negative rate', { pricing: { kind: 'flat', monthlyBp: -1 } }, 'rate-malformed'],
    [
      'installments under the price',
      { pricing: { kind: 'fixed', installmentCents: 9_999 } },
      { reason: 'installments-under-financed', leastInstallmentCents: 10_000 },
    ],
    [
      'an empty installment',
      { pricing: { kind: 'fixed', installmentCents: 0 } },
      'installment-under-one-cent',
    ],
    [
      'one installment as large as the price',
      { pricing: { kind: 'fixed', installmentCents: 100_000 }, downPaymentIsInstallment: true },
      'nothing-left-to-pay',
    ],
    ['no installment', { count: 0 }, 'count-out-of-range'],
    ['1,000 installments', { count: 1_000 }, 'count-out-of-range'],
    [
      'no installment beside the down payment',
      { count: 0, downPaymentIsInstallment: true },
      'count-out-of-range',
    ],
    ['a broken amount', { totalCents: 10.5 }, 'total-not-positive'],
    ['a negative down payment', { downPaymentCents: -1 }, 'down-payment-over-total'],
    ['a first day before the sale', { firstDueDay: '2026-11-22' }, 'first-due-before-sale'],
    ['more than can be written', { totalCents: 9_999_999_999 }, 'credit-total-too-high'],
  ])('%s', (_, change, error) => {
    expect(refusalOf(change)).toEqual(error);
  });
});

describe('a sale that was made', () => {
  const { installments, downPaymentCents, interestCents } = costOf({ downPaymentCents: 20_000 });
  const sale: Sale = {
    id: 'sale',
    number: 1,
    customerId: 'customer',
    day: plan.saleDay,
    description: 'Guarda-roupa',
    items: [],
    totalCents: plan.totalCents,
    downPaymentCents,
    pricing: plan.pricing,
    interestCents,
    installmentCount: plan.count,
    firstDueDay: plan.firstDueDay,
    interval: plan.interval,
    createdAt: 0,
  };
  const rows = installments.map(
    (one): Installment => ({
      ...untouched,
      ...one,
      id: `${one.number}`,
      customerId: 'customer',
      originKind: 'sale',
      originId: sale.id,
      description: '',
      open: 1,
    }),
  );

  it('tells its cost again from its records', () => {
    expect(creditCostOfSale(sale, [...rows].reverse())).toEqual(costOf({ downPaymentCents: 20_000 }));
  });

  it('gives its interest back when all is paid at once, months before', () => {
    // The contract of ten: after the fourth due day the other six are worth the balance of the table.
    const rest = costOf({ saleDay: '2026-09-09', firstDueDay: '2026-10-09' }).installments.slice(4);
    const early = rest.map((one, index) => ({ ...untouched, ...one, dueDay: `2027-0${2 + index}-09` }));
    const reductions = early.map((one) => earlyReductionCents(one, '2027-01-09'));
    expect(early.map(({ principalCents }, index) => principalCents - (reductions[index] ?? 0))).toEqual([
      10_453, 10_350, 10_247, 10_146, 10_046, 9_948,
    ]);
    expect(reductions.reduce((sum, cents) => sum + cents)).toBe(2_160);
  });
});
