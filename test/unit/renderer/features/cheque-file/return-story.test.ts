import { afterReturn, returnStory } from '@renderer/features/cheque-file/return-story';
import { describe, expect, it } from 'vitest';
import { cameBack, chequeFileOf, deposited, today } from './cheque-file-of';

const storyOf = (...args: Parameters<typeof chequeFileOf>) =>
  returnStory(chequeFileOf(...args).cheque, today);
const kinds = (notes: readonly { readonly kind: string }[] = []) => notes.map(({ kind }) => kind);

describe('a cheque that came back', () => {
  it('tells the reason, what it means and what helps', () => {
    const story = storyOf([deposited, cameBack(22)]);
    expect(story?.title).toBe('Voltou pelo motivo 22 (assinatura não confere)');
    expect(story?.meaning).toBe('A assinatura do cheque não confere com a que o banco tem.');
    expect(story?.advice).toMatch(/^Peça um cheque novo no lugar deste/);
    expect(kinds(story?.notes)).toEqual(['talk', 'again', 'protest']);
  });

  it('tells of the second time, of the register, and not twice that it may not go again', () => {
    const story = storyOf([
      deposited,
      cameBack(11),
      { move: 'redeposit', day: '2026-11-13' },
      { move: 'return', day: '2026-11-16', reason: 12 },
    ]);
    expect(story?.title).toBe('Voltou pela 2ª vez, motivo 12 (sem saldo na segunda apresentação)');
    expect(kinds(story?.notes)).toEqual(['talk', 'ccf', 'protest']);
  });

  it('says that it may not go a third time, where the reason alone would let it', () => {
    const story = storyOf([
      deposited,
      cameBack(22),
      { move: 'redeposit', day: '2026-11-13' },
      { move: 'return', day: '2026-11-16', reason: 31 },
    ]);
    expect(kinds(story?.notes)).toContain('never-again');
  });

  it('tells of one that was stopped before it went to the bank', () => {
    const story = storyOf([{ move: 'stop', day: '2026-11-01' }]);
    expect(story?.title).toBe('Quem assinou sustou este cheque');
    expect(story?.advice).toBeUndefined();
    expect(kinds(story?.notes)).toEqual(['stopped']);
  });

  it('is silent while it waits, and once it was made good', () => {
    expect(storyOf()).toBeNull();
    expect(storyOf([deposited, cameBack(11), { move: 'redeem', day: '2026-11-13' }])).toBeNull();
  });
});

describe('what a return would lead to', () => {
  const { cheque } = chequeFileOf([deposited]);

  it('is said before it is written down', () => {
    expect(kinds(afterReturn(cheque, { day: today, reason: 11 }, today))).toEqual(['again']);
    expect(kinds(afterReturn(cheque, { day: today, reason: 13 }, today))).toEqual(['never-again', 'ccf']);
  });
});
