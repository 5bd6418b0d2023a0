import { parseTypedDays } from '@renderer/features/sell/typed-days';
import { describe, expect, it } from 'vitest';

describe('due days typed one after the other', () => {
  it.each([
    ['10/12 10/01 10/02', ['2026-12-10', '2027-01-10', '2027-02-10']],
    ['10/12/26, 15/01/27; 20/02/2027', ['2026-12-10', '2027-01-15', '2027-02-20']],
    ['20/11', ['2026-11-20']],
    ['25 5 5', ['2026-11-25', '2026-12-05', '2027-01-05']],
    ['  ', []],
  ])('%s', (text, days) => {
    expect(parseTypedDays(text, '2026-11-20')).toEqual({ ok: true, value: days });
  });

  it('keeps a day as it was typed with its year, also out of order: the plan says so', () => {
    expect(parseTypedDays('10/12/2026 10/11/2026', '2026-11-20')).toEqual({
      ok: true,
      value: ['2026-12-10', '2026-11-10'],
    });
  });

  it.each([
    ['10/12 31/02', '31/02', 'impossible'],
    ['10/12 amanhã', 'amanhã', 'malformed'],
    ['31/01 31', '31', 'impossible'],
  ])('%s names what is wrong', (text, typed, reason) => {
    expect(parseTypedDays(text, '2026-11-20')).toEqual({ ok: false, error: { typed, reason } });
  });
});
