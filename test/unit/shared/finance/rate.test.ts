import { addMonths } from '@shared/calendar/civil-day';
import { cetYearly } from '@shared/finance/cet';
import { monthsBetween, thirtiethsBetween } from '@shared/finance/months';
import { presentValue } from '@shared/finance/present-value';
import { effectiveRate, yearlyRate } from '@shared/finance/rate';
import { describe, expect, it } from 'vitest';

/** As a percentage with so many decimals, rounded as it is shown. */
const percent = (rate: number, decimals = 2) => (rate * 100).toFixed(decimals);

/** R$ 1.000,00 in ten at 1% a month. */
const amounts = [...new Array<number>(9).fill(10_558), 10_560];
const monthly = amounts.map((cents, index) => ({ cents, time: index + 1 }));
const payments = amounts.map((cents, index) => ({ cents, dueDay: addMonths('2026-12-23', index) }));
const sale = { financedCents: 100_000, saleDay: '2026-11-23', payments };

describe('the effective rate', () => {
  it('of a Price table is its own', () => {
    expect(percent(effectiveRate(100_000, monthly), 4)).toBe('1.0000');
    expect(percent(yearlyRate(0.01), 4)).toBe('12.6825');
  });

  it('of a flat 1% is far more', () => {
    const flat = monthly.map(({ time }) => ({ cents: 11_000, time }));
    const rate = effectiveRate(100_000, flat);
    expect(percent(rate, 4)).toBe('1.7715');
    expect(percent(yearlyRate(rate))).toBe('23.46');
  });

  it('of a fee on top is found too', () => {
    const rate = effectiveRate(98_000, monthly);
    expect(percent(rate, 4)).toBe('1.3784');
    expect(percent(yearlyRate(rate))).toBe('17.85');
  });

  it('brings the flows back to what was received, also a very high one', () => {
    for (const received of [1, 500, 90_000]) {
      const rate = effectiveRate(received, monthly);
      expect(presentValue(monthly, rate)).toBeCloseTo(received, 4);
    }
  });

  it('is none where nothing is added, and infinite where nobody waits', () => {
    expect(effectiveRate(200_000, monthly)).toBe(0);
    expect(effectiveRate(100, [{ cents: 101, time: 0 }])).toBe(Number.POSITIVE_INFINITY);
    expect(effectiveRate(0, monthly)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the total effective cost', () => {
  it('counts the real days over 365', () => {
    expect(percent(cetYearly(sale))).toBe('12.74');
  });

  it('counts a fee paid at the sale', () => {
    expect(percent(cetYearly({ ...sale, feeCents: 2_000 }))).toBe('17.93');
  });
});

describe('time in months', () => {
  it.each([
    ['2026-11-20', '2026-12-20', 30],
    ['2026-11-20', '2026-12-31', 41],
    ['2026-11-20', '2026-12-05', 15],
    ['2027-01-31', '2027-02-28', 30],
    ['2026-11-20', '2026-11-20', 0],
  ])('from %s to %s is %i thirtieths', (from, to, thirtieths) => {
    expect(thirtiethsBetween(from, to)).toBe(thirtieths);
    expect(monthsBetween(from, to)).toBeCloseTo(thirtieths / 30);
  });
});
