import { defaultTerms } from '@shared/domain/terms';
import {
  LATE_FEE_LIMIT_TEXT,
  LATE_INTEREST_LIMIT_TEXT,
  type TermsEntry,
  termsEntryOf,
  termsEntrySchema,
} from '@shared/domain/terms-entry';
import { describe, expect, it } from 'vitest';

const read = (typed: Partial<TermsEntry>) =>
  termsEntrySchema.safeParse({ ...termsEntryOf(defaultTerms), ...typed });

describe('the terms as typed', () => {
  it.each([
    ['0,33', 33],
    ['1,5%', 150],
    ['1.5', 150],
    ['', 0],
    ['2', 200],
  ])('reads %s percent', (lateFee, lateFeeBp) => {
    expect(read({ lateFee }).data?.lateFeeBp).toBe(lateFeeBp);
  });

  it.each([0, 33, 50, 100])('shows %i basis points so that they are read back', (lateInterestBp) => {
    const { holidays: _, ...chosen } = defaultTerms;
    const terms = {
      ...chosen,
      lateInterestBp,
      graceDays: 3,
      leftover: 'first' as const,
      monthBasis: 'civil' as const,
    };
    expect(termsEntrySchema.parse(termsEntryOf(terms))).toEqual(terms);
  });

  it.each<[Partial<TermsEntry>, string]>([
    [{ lateFee: '2,01' }, LATE_FEE_LIMIT_TEXT],
    [{ lateFee: '9999999999999' }, LATE_FEE_LIMIT_TEXT],
    [{ lateInterest: '1,01' }, LATE_INTEREST_LIMIT_TEXT],
    [{ lateInterest: 'um' }, 'Escreva uma porcentagem, como 1,5.'],
    [{ lateFee: '-1' }, 'Escreva uma porcentagem, como 1,5.'],
    [{ graceDays: '61' }, 'A carência vai de 0 a 60 dias.'],
    [{ graceDays: '1,5' }, 'A carência vai de 0 a 60 dias.'],
  ])('refuses %o with a reason', (typed, message) => {
    expect(read(typed).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
