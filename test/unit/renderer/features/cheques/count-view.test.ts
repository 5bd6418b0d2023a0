import {
  countable,
  countResult,
  endingWith,
  resultText,
  typedEnd,
} from '@renderer/features/cheques/count-view';
import { someCheque } from '@test/unit/shared/rules/cheques/some-cheque';
import { describe, expect, it } from 'vitest';

const held = (id: string, number: string, cents = 10_000) => someCheque([], { id, number, cents });
const cheques = [held('a', '000123', 10_000), held('b', '000223', 20_000), held('c', '000456', 30_000)];
const nobody = new Set<string>();

describe('the count of the drawer', () => {
  it('is of the paper that is in it, and not of what the bank keeps', () => {
    const inCustody = someCheque([{ move: 'put-in-custody', day: '2026-10-20' }]);
    expect(countable([...cheques, inCustody])).toEqual(cheques);
  });

  it('ticks by the end of a number only what no other ends with', () => {
    const end = (typed: string, counted: ReadonlySet<string> = nobody) =>
      typedEnd(endingWith(cheques, typed), counted, typed);
    expect(end('56').only).toBe('c');
    expect(end('23')).toEqual({ text: expect.stringMatching(/^Mais de um termina em 23/) });
    expect(end('123').only).toBe('a');
    // Once one of the two was found, the other is meant.
    expect(end('23', new Set(['a'])).only).toBe('b');
    expect(end('56', new Set(['c']))).toEqual({ text: 'O que termina em 56 já está marcado.' });
    expect(end('9')).toEqual({ text: expect.stringMatching(/^Nenhum cheque da gaveta termina em 9/) });
    expect(end('')).toEqual({});
  });

  it('says in words whether the drawer is right, and what is missing', () => {
    expect(resultText(countResult(cheques, new Set(['a', 'b', 'c'])))).toBe('3 de 3: a gaveta confere');
    expect(resultText(countResult(cheques, new Set(['a', 'b'])))).toBe('2 de 3: falta 1 cheque, R$ 300,00');
    expect(resultText(countResult(cheques, new Set(['c', 'sold'])))).toBe(
      '1 de 3: faltam 2 cheques, R$ 300,00',
    );
  });
});
