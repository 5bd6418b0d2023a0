import { batchMoveOf, markedCheques, toggled } from '@renderer/features/cheques/marks';
import { someCheque } from '@test/unit/shared/rules/cheques/some-cheque';
import { describe, expect, it } from 'vitest';

const held = someCheque([], { id: 'held', cents: 100 });
const atBank = someCheque([{ move: 'deposit', day: '2026-11-20' }], {
  id: 'bank',
  cents: 20,
  goodDay: '2026-11-20',
});
const returned = someCheque(
  [
    { move: 'deposit', day: '2026-11-20' },
    { move: 'return', day: '2026-11-21', reason: 11 },
  ],
  { id: 'returned', cents: 3, goodDay: '2026-11-20' },
);

describe('cheques marked together', () => {
  it('are told apart by what can be done with them; one that came back is looked at alone', () => {
    const marked = markedCheques([held, atBank, returned], new Set(['held', 'bank', 'returned', 'gone']));
    expect(marked.deposit.cheques).toEqual([held]);
    expect(marked.clear.cheques).toEqual([atBank]);
    expect([marked.count, marked.cents]).toEqual([2, 120]);
  });

  it('never offer to deposit one that was stopped with the others', () => {
    expect(batchMoveOf({ status: 'stopped' })).toBeNull();
    expect(batchMoveOf({ status: 'in-custody' })).toBe('deposit');
    expect(batchMoveOf({ status: 'passed-on' })).toBe('clear');
    expect(batchMoveOf({ status: 'cleared' })).toBeNull();
  });

  it('are marked with the others of their group, or none of them where all were', () => {
    expect([...toggled(new Set(['a', 'x']), ['a', 'b'])].sort()).toEqual(['a', 'b', 'x']);
    expect([...toggled(new Set(['a', 'b', 'x']), ['a', 'b'])]).toEqual(['x']);
  });
});
