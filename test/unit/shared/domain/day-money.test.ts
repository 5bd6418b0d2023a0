import { cashCents, dayMoney, netCents } from '@shared/domain/day-money';
import type { Payment } from '@shared/domain/payment';
import { describe, expect, it } from 'vitest';

const entry = (id: string, means: Payment['means'], more: Partial<Payment> = {}): Payment => ({
  id,
  number: 1,
  kind: 'installments',
  customerId: 'c',
  day: '2026-11-20',
  createdAt: 1,
  totalCents: means.reduce((sum, { cents }) => sum + cents, 0),
  means,
  changeCents: 0,
  allocations: [],
  installmentIds: [],
  ...more,
});

describe('the money of a day', () => {
  it('tells what came in from what was given back, by means', () => {
    const money = dayMoney([
      entry('a', [
        { means: 'cash', cents: 10_000 },
        { means: 'pix', cents: 5_000 },
      ]),
      entry('b', [{ means: 'cash', cents: -2_500 }], { kind: 'return' }),
      entry('c', [{ means: 'pix', cents: -7_000 }], { kind: 'reversal', reversesId: 'of-yesterday' }),
    ]);
    expect(money.byMeans).toEqual([
      { means: 'cash', inCents: 10_000, backCents: 2_500 },
      { means: 'pix', inCents: 5_000, backCents: 7_000 },
    ]);
    expect(netCents(money)).toBe(5_500);
    expect(cashCents(money)).toBe(7_500);
  });

  it('leaves out what was written down and taken back on the day', () => {
    const wrong = entry('wrong', [{ means: 'cash', cents: 900 }]);
    const reversal = entry('r', [{ means: 'cash', cents: -900 }], { kind: 'reversal', reversesId: 'wrong' });
    expect(dayMoney([wrong, reversal])).toEqual(dayMoney([]));
  });

  it('keeps store credit apart from money', () => {
    const money = dayMoney([
      entry(
        'uses',
        [
          { means: 'credit', cents: 3_000 },
          { means: 'cash', cents: 1_000 },
        ],
        { creditCents: -3_000 },
      ),
      entry('gains', [{ means: 'pix', cents: 6_000 }], { creditCents: 500 }),
      entry('back', [], { kind: 'return', creditCents: 4_000 }),
      entry('paid out', [{ means: 'cash', cents: -200 }], { kind: 'refund', creditCents: -200 }),
    ]);
    expect(money).toMatchObject({
      inCents: 7_000,
      backCents: 200,
      credit: { inCents: 4_500, backCents: 3_200 },
    });
  });
});
