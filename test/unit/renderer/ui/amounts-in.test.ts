import { amountsIn } from '@renderer/ui/amounts-in';
import { formatAmount, formatMoney } from '@shared/money/format';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const found = (text: string): string[] => amountsIn(text).map(({ start, end }) => text.slice(start, end));

describe('amounts in a text', () => {
  it.each([
    ['há R$ 120,00, a mais antiga há 54 dias', ['R$ 120,00']],
    ['6 parcelas de R$ 200,99.', ['R$ 200,99']],
    ['de R$ 1.234,56 para R$ 999,00', ['R$ 1.234,56', 'R$ 999,00']],
    ['entrada de R$ 50 e o resto depois', ['R$ 50']],
    ['-R$ 12,00 e -8,50', ['-R$ 12,00', '-8,50']],
    ['1.234,56', ['1.234,56']],
    ['(1.143,91)', ['1.143,91']],
  ])('are all of “%s”', (text, amounts) => {
    expect(found(text)).toEqual(amounts);
  });

  it.each([
    '2,00% ao mês',
    '12,68 % ao ano',
    '20/11/2026 às 10:30',
    '3/6',
    '(88) 99988-7766',
    '529.982.247-25',
    'R$',
  ])('are not in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are found whatever their size, alone and within a sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
        for (const amount of [formatMoney(cents), formatAmount(cents)]) {
          expect(found(amount)).toEqual([amount]);
          expect(found(`Pagou ${amount}, faltam 2 dias.`)).toEqual([amount]);
        }
      }),
    );
  });
});
