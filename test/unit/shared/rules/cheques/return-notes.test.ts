import { returnReasons } from '@shared/domain/cheque/return-reasons';
import { returnNotes } from '@shared/rules/cheques/return-notes';
import { describe, expect, it } from 'vitest';
import { type Happening, someCheque } from './some-cheque';

const TODAY = '2026-03-20';
const deposited = { move: 'deposit', day: '2026-03-10' } as const;
const redeposited = { move: 'redeposit', day: '2026-03-16' } as const;
const returned = (reason: number, day = '2026-03-12') => ({ move: 'return', reason, day }) as const;

const notes = (...happenings: readonly Happening[]) => returnNotes(someCheque(happenings), TODAY);
const kinds = (...happenings: readonly Happening[]): string[] => notes(...happenings).map(({ kind }) => kind);
const textOf = (found: ReturnType<typeof notes>, wanted: string): string =>
  found.find(({ kind }) => kind === wanted)?.text ?? '';

describe('what to tell the owner of a cheque that came back', () => {
  it('may go once more after 11, and what a second return brings', () => {
    const first = notes(deposited, returned(11));
    expect(first.map(({ kind }) => kind)).toEqual(['talk', 'again', 'protest']);
    expect(textOf(first, 'again')).toMatch(/mais uma vez.*CCF/);
  });

  it('never again after 11 and then 12, and what the CCF is', () => {
    const second = notes(deposited, returned(11), redeposited, returned(12, '2026-03-18'));
    expect(second.map(({ kind }) => kind)).toEqual(['talk', 'never-again', 'ccf', 'protest']);
    expect(textOf(second, 'ccf')).toMatch(/o banco, e não a loja.*5 anos.*pagou/);
  });

  it.each([13, 14])('is listed at once after %i, and never goes again', (code) => {
    expect(kinds(deposited, returned(code))).toEqual(['talk', 'never-again', 'ccf', 'protest']);
  });

  it.each([20, 21, 28, 70])('asks to listen after %i', (code) => {
    const found = notes(deposited, returned(code));
    expect(textOf(found, 'stopped')).toContain('ouça antes de decidir');
    expect(found[0]?.kind).toBe('talk');
  });

  it('says where the notary does not take it', () => {
    expect(textOf(notes(deposited, returned(28)), 'protest')).toContain('O cartório não aceita protesto');
    expect(textOf(notes(deposited, returned(22)), 'protest')).toContain('só você decide');
  });

  it('says until when the notary would have taken it', () => {
    const late = returnNotes(someCheque([deposited, returned(22)]), '2026-10-02');
    expect(textOf(late, 'protest')).toContain('cabia até 01/10/2026');
  });

  it('blames nobody for what the bank did, and speaks of no notary', () => {
    const found = notes(deposited, returned(27));
    expect(found.map(({ kind }) => kind)).toEqual(['talk', 'again']);
    expect(textOf(found, 'talk')).toContain('não fez nada de errado');
  });

  it('listens too where it was stopped before it was presented', () => {
    expect(kinds({ move: 'stop', day: '2026-03-05' })).toEqual(['stopped']);
  });

  it('is silent where nothing came back', () => {
    expect(kinds()).toEqual([]);
    expect(kinds(deposited, returned(11), redeposited)).toEqual([]);
    expect(kinds(deposited, returned(11), { move: 'redeem', day: '2026-03-15' })).toEqual([]);
  });

  it('is respectful after every reason', () => {
    for (const { code } of returnReasons)
      for (const { text } of notes(deposited, returned(code)))
        expect(text).not.toMatch(/inadimplen|devedor|dívida|calote|nome sujo|negativ/i);
  });
});
