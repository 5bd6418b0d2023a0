import { sumCents } from '@shared/money/cents';
import { chequeSeries, MAX_SERIES, type SeriesRequest } from '@shared/rules/cheques/series';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const first = { number: '000098', goodDay: '2026-01-31' };
const series = (request: Partial<SeriesRequest>) =>
  chequeSeries({ first, count: 4, amounts: { kind: 'each', cents: 12_500 }, ...request });

describe('a series of cheques', () => {
  it('goes up by one with its zeros, month by month on the first one’s own day', () => {
    expect(series({})).toEqual({
      ok: true,
      value: [
        { number: '000098', goodDay: '2026-01-31', cents: 12_500 },
        { number: '000099', goodDay: '2026-02-28', cents: 12_500 },
        { number: '000100', goodDay: '2026-03-31', cents: 12_500 },
        { number: '000101', goodDay: '2026-04-30', cents: 12_500 },
      ],
    });
  });

  it('grows a number typed without zeros, and stops where the cheque book does', () => {
    const numbers = (number: string) => {
      const made = series({ first: { ...first, number }, count: 2 });
      return made.ok ? made.value.map((cheque) => cheque.number) : made.error;
    };
    expect(numbers('99')).toEqual(['99', '100']);
    expect(numbers('999998')).toEqual(['999998', '999999']);
    expect(numbers('999999')).toBe('number-runs-out');
    expect(numbers('00999999')).toEqual(['00999999', '01000000']);
  });

  it('keeps the sum of a total to the cent', () => {
    const made = series({ amounts: { kind: 'total', cents: 10_003 } });
    expect(made.ok && made.value.map(({ cents }) => cents)).toEqual([2_500, 2_500, 2_500, 2_503]);
    const requests = fc.tuple(
      fc.integer({ min: 1, max: MAX_SERIES }),
      fc.integer({ min: 99, max: 9_999_999_999 }),
    );
    fc.assert(
      fc.property(requests, ([count, cents]) => {
        const whole = series({ count, amounts: { kind: 'total', cents } });
        expect(whole.ok && sumCents(whole.value.map((cheque) => cheque.cents))).toBe(cents);
      }),
    );
  });

  it('takes an amount for each', () => {
    const made = series({ count: 2, amounts: { kind: 'given', cents: [700, 300] } });
    expect(made.ok && made.value.map(({ cents }) => cents)).toEqual([700, 300]);
  });

  it.each([
    [{ count: 0 }, 'count-out-of-range'],
    [{ count: MAX_SERIES + 1 }, 'count-out-of-range'],
    [{ count: 1.5 }, 'count-out-of-range'],
    [{ amounts: { kind: 'given', cents: [100] } }, 'amounts-missing'],
    [{ amounts: { kind: 'total', cents: 3 } }, 'under-one-cent'],
    [{ amounts: { kind: 'each', cents: 0 } }, 'under-one-cent'],
  ] satisfies [Partial<SeriesRequest>, string][])('refuses %j', (request, error) => {
    expect(series(request)).toEqual({ ok: false, error });
  });
});
