import { offeredMoves } from '@shared/rules/cheques/offered-moves';
import { describe, expect, it } from 'vitest';
import { type Happening, someCheque } from './some-cheque';

const names = (...happenings: readonly Happening[]): string[] =>
  offeredMoves(someCheque(happenings), '2026-03-20').map(({ move }) => move);

const deposited = { move: 'deposit', day: '2026-03-10' } as const;
const returned = (reason: number) => ({ move: 'return', reason, day: '2026-03-12' }) as const;

describe('the moves a cheque is offered', () => {
  it('puts first what the owner wants most', () => {
    expect(names()).toEqual(['deposit', 'redeem', 'replace', 'put-in-custody', 'pass-on', 'stop']);
    expect(names(deposited)).toEqual(['clear', 'return']);
    expect(names({ move: 'pass-on', to: 'Ana', day: '2026-03-05' })).toEqual([
      'clear',
      'return',
      'come-back',
    ]);
    expect(names({ move: 'stop', day: '2026-03-05' })).toEqual(['redeem', 'replace', 'release', 'deposit']);
  });

  it('shows a deposit that is not yet lawful, with the day it will be', () => {
    const [deposit, redeem] = offeredMoves(someCheque(), '2026-03-09');
    expect(deposit).toEqual({
      move: 'deposit',
      block: { reason: 'before-good-day', goodDay: '2026-03-10' },
    });
    expect(redeem).toEqual({ move: 'redeem', block: null });
  });

  it('leaves out what can never be done', () => {
    expect(names(deposited, returned(11))).toEqual(['redeem', 'replace', 'redeposit', 'protest']);
    expect(names(deposited, returned(13))).toEqual(['redeem', 'replace', 'protest']);
    expect(names(deposited, returned(28))).toEqual(['redeem', 'replace']);
    expect(names(deposited, returned(59))).toEqual(['redeem', 'replace', 'protest']);
  });

  it('lets a protest made in time be written down later, and none of one that came back too late', () => {
    const later = (...happenings: readonly Happening[]) =>
      offeredMoves(someCheque(happenings), '2026-11-20').flatMap(({ move, block }) => (block ? [] : move));
    expect(later(deposited, returned(13))).toContain('protest');
    expect(later(deposited, { ...returned(13), day: '2026-10-02' })).not.toContain('protest');
  });

  it('offers nothing of one that ended', () => {
    expect(names(deposited, { move: 'clear', day: '2026-03-11' })).toEqual([]);
    expect(names({ move: 'redeem', day: '2026-03-05' })).toEqual([]);
  });
});
