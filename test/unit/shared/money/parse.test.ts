import { formatAmount, formatMoney, formatPercent } from '@shared/money/format';
import { parseMoney } from '@shared/money/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('reading an amount', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1234,56', 123_456],
    ['R$ 1.234,5', 123_450],
    ['r$12', 1_200],
    ['1.500', 150_000],
    ['12.50', 1_250],
    ['0,01', 1],
    [' 7 ', 700],
    ['99.999.999,99', 9_999_999_999],
  ])('%s is %i cents', (text, cents) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: cents });
  });

  it.each([
    ['', 'empty'],
    ['R$', 'empty'],
    ['1.00,5', 'malformed'],
    ['12,345', 'malformed'],
    ['1,2,3', 'malformed'],
    ['1.2345', 'malformed'],
    ['doze', 'malformed'],
    ['1e5', 'malformed'],
    ['R$ -3', 'negative'],
    ['-3,00', 'negative'],
    ['-R$ 3', 'negative'],
    ['100.000.000,00', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('%s is refused as %s', (text, reason) => {
    expect(parseMoney(text)).toEqual({ ok: false, error: reason });
  });

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (cents) => {
        expect(parseMoney(formatMoney(cents))).toEqual({ ok: true, value: cents });
      }),
    );
  });
});

describe('writing an amount', () => {
  it('groups thousands and keeps two decimals', () => {
    expect(formatAmount(123_456_789)).toBe('1.234.567,89');
    expect(formatAmount(5)).toBe('0,05');
    expect(formatMoney(-123_456)).toBe('-R$\u00a01.234,56');
    expect(formatPercent(150)).toBe('1,5%');
  });
});
