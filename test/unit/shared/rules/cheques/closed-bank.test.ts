import { closedBankText } from '@shared/rules/cheques/closed-bank';
import { describe, expect, it } from 'vitest';

describe('a deposit on a day without banks', () => {
  it('says from when it counts', () => {
    expect(closedBankText('2026-11-20', [])).toBe('sem banco neste dia: conta de segunda-feira, 23/11');
    expect(closedBankText('2026-11-21', [])).toBe('sem banco neste dia: conta de segunda-feira, 23/11');
  });

  it('says nothing on a day the banks are open, or before a day is typed', () => {
    expect(closedBankText('2026-11-23', [])).toBeUndefined();
    expect(closedBankText(null, [])).toBeUndefined();
  });
});
