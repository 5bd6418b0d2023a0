import { type Goods, planReturn, returnableOf, type SaleFacts } from '@shared/domain/goods-return';
import { withOpenFlag } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import type { Sale, SaleItem } from '@shared/domain/sale';
import { sumCents } from '@shared/money/cents';
import { openInstallment } from '@test/support/installments';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

const item = (quantity: number, unitCents: number): SaleItem => ({
  description: 'Cadeira',
  quantity,
  unitCents,
});

const entry = (more: Partial<Payment>): Payment => ({
  id: 'entry',
  number: 1,
  kind: 'installments',
  customerId: 'customer',
  day: '2026-11-20',
  createdAt: 1,
  totalCents: 0,
  means: [],
  changeCents: 0,
  allocations: [],
  installmentIds: [],
  ...more,
});

/** A sale in installments of the given cents, of which so much was paid. */
const saleOf = (
  items: readonly SaleItem[],
  installments: readonly (readonly [principalCents: number, paidCents?: number])[],
  payments: readonly Payment[] = [],
): SaleFacts => {
  const totalCents = sumCents(installments.map(([cents]) => cents));
  const sale: Sale = {
    id: 'sale',
    number: 7,
    customerId: 'customer',
    day: '2026-10-01',
    description: 'Cadeiras',
    items: [...items],
    totalCents,
    downPaymentCents: 0,
    installmentCount: installments.length,
    firstDueDay: '2026-11-03',
    interval: { kind: 'monthly' },
    createdAt: 1,
  };
  return {
    sale,
    installments: installments.map(([principalCents, paidCents = 0], index) =>
      withOpenFlag(openInstallment({ number: index + 1, principalCents, paidCents })),
    ),
    payments,
  };
};

const plan = (facts: SaleFacts, goods: Goods) => expectOk(planReturn(facts, goods));
const refusal = (facts: SaleFacts, goods: Goods) => {
  const made = planReturn(facts, goods);
  return made.ok ? null : made.error;
};
const some = (...items: [item: number, quantity: number][]): Goods => ({
  kind: 'items',
  items: items.map(([one, quantity]) => ({ item: one, quantity })),
});
const whole: Goods = { kind: 'whole' };

describe('what a return does', () => {
  it('lets open installments fall from the last one backwards', () => {
    const facts = saleOf([item(5, 10_000)], [[12_500], [12_500], [12_500], [12_500]]);
    expect(plan(facts, some([0, 2]))).toEqual({
      returned: [{ item: 0, quantity: 2 }],
      valueCents: 20_000,
      falls: [
        { installmentId: 'installment-4', cents: 12_500, isWhole: true },
        { installmentId: 'installment-3', cents: 7_500, isWhole: false },
      ],
      fellCents: 20_000,
      beyondCents: 0,
    });
  });

  it('gives back only what is beyond the open installments', () => {
    const facts = saleOf(
      [item(1, 25_000)],
      [
        [12_500, 12_500],
        [12_500, 4_000],
      ],
    );
    expect(plan(facts, whole)).toMatchObject({ valueCents: 25_000, fellCents: 8_500, beyondCents: 16_500 });
  });

  it('counts the down payment as paid, and late charges not', () => {
    const down = entry({ kind: 'down-payment', totalCents: 4_000, originId: 'sale' });
    const facts = saleOf([item(1, 14_000)], [[10_000]], [down]);
    expect(plan(facts, whole)).toMatchObject({ valueCents: 14_000, fellCents: 10_000, beyondCents: 4_000 });
  });

  it('shares the interest of the plan over the items, to the cent', () => {
    // R$ 1.000,00 in 10 of Price at 1% a month: R$ 1.055,82 on credit (nine of 105,58 and one of 105,60).
    const facts = saleOf(
      [item(3, 20_000), item(1, 40_000)],
      [...Array.from({ length: 9 }, () => [10_558] as const), [10_560]],
    );
    expect(plan(facts, some([0, 1])).valueCents).toBe(21_116);
    expect(plan(facts, some([1, 1])).valueCents).toBe(42_233);
    expect(plan(facts, whole).valueCents).toBe(105_582);
  });

  it('takes off what paying early took off, so that nobody gets back more than was paid', () => {
    const facts = saleOf([item(2, 50_000)], [[105_582, 100_000]]);
    const early = facts.installments.map((one) => withOpenFlag({ ...one, reducedCents: 5_582 }));
    expect(plan({ ...facts, installments: early }, whole)).toMatchObject({
      valueCents: 100_000,
      fellCents: 0,
      beyondCents: 100_000,
    });
    expect(plan({ ...facts, installments: early }, some([0, 1])).valueCents).toBe(50_000);
  });

  it('adds up to the cent however the items come back', () => {
    const items = [item(3, 3_333), item(2, 101)];
    let facts = saleOf(items, [[3_400], [3_400], [3_401]]);
    let returned = 0;
    for (const goods of [some([0, 1]), some([1, 1]), some([0, 1], [1, 1]), whole]) {
      const next = plan(facts, goods);
      returned += next.valueCents;
      const fell = new Map(next.falls.map((fall) => [fall.installmentId, fall.cents]));
      facts = {
        ...facts,
        installments: facts.installments.map((one) =>
          withOpenFlag({ ...one, reducedCents: (one.reducedCents ?? 0) + (fell.get(one.id) ?? 0) }),
        ),
        payments: [
          ...facts.payments,
          entry({
            id: `r${returned}`,
            kind: 'return',
            originId: 'sale',
            returned: [...(next.returned ?? [])],
          }),
        ],
      };
    }
    expect(returned).toBe(10_201);
    expect(returnableOf(facts)).toMatchObject({
      leftCents: 0,
      items: [{ leftQuantity: 0 }, { leftQuantity: 0 }],
    });
    expect(refusal(facts, whole)).toEqual({ reason: 'nothing-to-return' });
  });

  it('takes an amount for a sale without items, and keeps no items of it', () => {
    const facts = saleOf([], [[5_000], [5_000]]);
    expect(plan(facts, { kind: 'amount', cents: 6_000 })).toEqual({
      valueCents: 6_000,
      falls: [
        { installmentId: 'installment-2', cents: 5_000, isWhole: true },
        { installmentId: 'installment-1', cents: 1_000, isWhole: false },
      ],
      fellCents: 6_000,
      beyondCents: 0,
    });
    expect(plan(facts, whole).valueCents).toBe(10_000);
  });
});

describe('a return is refused', () => {
  const facts = saleOf([item(2, 5_000)], [[5_000], [5_000]]);
  const plain = saleOf([], [[5_000], [5_000]]);

  it('of nothing, of less, of more than was bought, or of what was not bought', () => {
    expect(refusal(facts, some())).toEqual({ reason: 'nothing-to-return' });
    for (const quantity of [0, -1, 0.5, Number.NaN])
      expect(refusal(facts, some([0, quantity]))).toEqual({ reason: 'quantity-not-positive' });
    const over = { reason: 'more-than-bought', item: 0, leftQuantity: 2 };
    expect(refusal(facts, some([0, 3]))).toEqual(over);
    expect(refusal(facts, some([0, 2], [0, 1]))).toEqual(over);
    expect(refusal(facts, some([0, Number.MAX_SAFE_INTEGER]))).toEqual(over);
    expect(refusal(facts, some([5, 1]))).toEqual({ reason: 'more-than-bought', item: 5, leftQuantity: 0 });
  });

  it('of an amount that is none, or more than the sale stands for', () => {
    for (const cents of [0, -1, 0.5, Number.NaN])
      expect(refusal(plain, { kind: 'amount', cents })).toEqual({ reason: 'amount-not-positive' });
    expect(refusal(plain, { kind: 'amount', cents: 9_999_999_999 })).toEqual({
      reason: 'more-than-left',
      leftCents: 10_000,
    });
  });

  it('by what the sale does not have', () => {
    expect(refusal(facts, { kind: 'amount', cents: 100 })).toEqual({ reason: 'by-item-only' });
    expect(refusal(plain, some([0, 1]))).toEqual({ reason: 'not-by-item' });
  });

  it('of a cancelled sale, or one in an agreement', () => {
    const cancelled = { ...facts, sale: { ...facts.sale, cancelledOn: '2026-11-01' } };
    expect(refusal(cancelled, whole)).toEqual({ reason: 'sale-cancelled' });
    const [first, ...rest] = facts.installments;
    const covered = first ? [withOpenFlag({ ...first, coveredBy: 'agreement' }), ...rest] : [];
    expect(refusal({ ...facts, installments: covered }, some([0, 1]))).toEqual({
      reason: 'covered-by-agreement',
    });
  });
});
