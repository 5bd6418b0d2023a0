import { parseTabLine } from '@shared/domain/tab-line';
import { describe, expect, it } from 'vitest';

const read = (text: string) => {
  const parsed = parseTabLine(text);
  return parsed.ok ? [parsed.value.description, parsed.value.cents] : parsed.error;
};

describe('a purchase typed on one line', () => {
  it.each([
    ['pão 8,50', 'pão', 850],
    ['8,50 pão', 'pão', 850],
    ['  pão   de   queijo  8,5 ', 'pão de queijo', 850],
    ['pão 8.50', 'pão', 850],
    ['pão R$ 8,50', 'pão', 850],
    ['R$ 8,50 pão', 'pão', 850],
    ['r$8 pão', 'pão', 800],
    ['geladeira 1.234,56', 'geladeira', 123_456],
    ['geladeira 1.234', 'geladeira', 123_400],
    ['pão - 8,50', 'pão', 850],
    ['8,50: pão', '8,50: pão', null],
    ['pão: 8,50', 'pão', 850],
    ['8,50', 'Compra', 850],
    ['12', 'Compra', 1_200],
    ['R$ 12', 'Compra', 1_200],
    // How many comes first, what it costs last.
    ['2 pães 8', '2 pães', 800],
    ['2 pães 8,50', '2 pães', 850],
    ['8,50 pão 2', 'pão 2', 850],
    ['pinga 51 20,00', 'pinga 51', 2_000],
    ['leite 1,5 l 8,00', 'leite 1,5 l', 800],
    ['refri 2L 9', 'refri 2L', 900],
    ['pão 50% 3,00', 'pão 50%', 300],
  ])('"%s"', (text, description, cents) => {
    expect(read(text)).toEqual(cents === null ? 'amount-missing' : [description, cents]);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['pão', 'amount-missing'],
    ['pão R$', 'amount-missing'],
    ['pão 8,50 da tarde', 'amount-missing'],
    ['pão 1.00,5', 'amount-malformed'],
    ['pão 12,345', 'amount-malformed'],
    ['12,345', 'amount-malformed'],
    ['pão ,50', 'amount-malformed'],
    ['pão 0', 'amount-not-positive'],
    ['pão 0,00', 'amount-not-positive'],
    ['pão -3', 'amount-negative'],
    ['pão R$ -3', 'amount-negative'],
    ['-R$ 3 pão', 'amount-negative'],
    ['pão 100.000.000,00', 'amount-too-large'],
    ['pão 99999999999999999999', 'amount-too-large'],
    ['8,50 pão 9,00', 'amount-unclear'],
    ['3 leite 2,5 l', 'amount-unclear'],
    ['pão 8,50 9', 'amount-unclear'],
    ['1 234,56', 'amount-unclear'],
    ['8 50', 'amount-unclear'],
    [`${'a'.repeat(301)} 8,50`, 'description-too-long'],
  ])('"%s" is not guessed', (text, error) => {
    expect(read(text)).toBe(error);
  });

  it('keeps a description of 300 letters', () => {
    expect(read(`${'a'.repeat(300)} 1`)).toEqual(['a'.repeat(300), 100]);
  });
});
