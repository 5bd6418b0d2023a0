import { type ChequeDraft, emptyCheques } from '@renderer/features/take-cheques/cheque-draft';
import { groupedWanted, proposedCheques } from '@renderer/features/take-cheques/wanted-cheques';
import { sumCents } from '@shared/money/cents';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { today } from './rows';

const wanted = [
  { cents: 10_000, day: '2026-10-10' },
  { cents: 11_000, day: '2026-11-10' },
  { cents: 12_000, day: '2026-12-10' },
  { cents: 13_000, day: '2027-01-10' },
];
const facts = { today, holidays: [] };
const proposed = (count: number, from = wanted) => proposedCheques(emptyCheques(count), from, facts);

describe('what cheques are proposed', () => {
  it('begins with one for all that is due, and one for each that is to come', () => {
    expect(groupedWanted(wanted, today)).toEqual([
      { cents: 21_000, day: today },
      { cents: 12_000, day: '2026-12-10' },
      { cents: 13_000, day: '2027-01-10' },
    ]);
    expect(proposed(3).map(({ cents }) => cents)).toEqual([21_000, 12_000, 13_000]);
  });

  it('is one for each where there are as many', () => {
    expect(proposed(4).map(({ cents }) => cents)).toEqual([10_000, 11_000, 12_000, 13_000]);
  });

  it('is the sum in equal parts, a month between them, where there are others than that', () => {
    expect(proposed(2)).toEqual([
      { cents: 23_000, goodDay: '2026-11-23' },
      { cents: 23_000, goodDay: '2026-12-21' },
    ]);
  });

  it('goes on from the day typed for the first, where none has a day of its own', () => {
    const from = (drafts: readonly ChequeDraft[]) =>
      proposedCheques(
        drafts.map((draft, index) => (index === 0 ? { ...draft, goodDay: '2026-12-23' } : draft)),
        wanted,
        facts,
      );
    expect(from(emptyCheques(2))[1]?.goodDay).toBe('2027-01-25');
    expect(from(emptyCheques(4))[1]?.goodDay).toBe('2026-11-23');
  });

  it('is good on a day the bank works, and never before today', () => {
    expect(proposed(4).map(({ goodDay }) => goodDay)).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-12-10',
      '2027-01-11',
    ]);
    const local = [{ day: '2026-12-10', name: 'Padroeira' }];
    expect(proposedCheques(emptyCheques(4), wanted, { today, holidays: local })[2]?.goodDay).toBe(
      '2026-12-11',
    );
  });

  it('is nothing for loose ones', () => {
    expect(proposed(2, [])).toEqual([
      { cents: null, goodDay: null },
      { cents: null, goodDay: null },
    ]);
  });

  it('leaves what was typed, and shares out the rest', () => {
    const [first, ...others] = emptyCheques(3);
    const drafts = first ? [{ ...first, cents: 20_000 }, ...others] : [];
    expect(proposedCheques(drafts, wanted, facts).map(({ cents }) => cents)).toEqual([null, 13_000, 13_000]);
  });

  it('comes to what is asked for, whatever the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        expect(sumCents(proposed(count).map(({ cents }) => cents ?? 0))).toBe(46_000);
      }),
    );
  });
});
