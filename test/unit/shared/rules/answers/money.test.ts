import { readMoney } from '@shared/rules/answers/money';
import { readText } from '@shared/rules/answers/text/read-text';
import { describe, expect, it } from 'vitest';

const cents = (text: string, open?: number) =>
  readMoney(readText(text).text, open).map((found) => found.cents);

describe('amounts', () => {
  it.each([
    ['R$ 150', [15_000]],
    ['r$150,00', [15_000]],
    ['R$ 1.200,50', [120_050]],
    ['150 reais', [15_000]],
    ['150reais', [15_000]],
    ['150,00', [15_000]],
    ['50 conto', [5_000]],
    ['duzentos reais', [20_000]],
    ['cento e vinte e cinco reais', [12_500]],
    ['mil e quinhentos reais', [150_000]],
    ['2 mil reais', [200_000]],
    ['pago 100 dia 5', [10_000]],
    ['mando duzentos amanhã', [20_000]],
    ['R$ 100 sexta e 50 reais depois', [10_000, 5_000]],
  ])('%j names %j', (text, expected) => {
    expect(cents(text)).toEqual(expected);
  });

  it.each(['dia 5', '05/12', 'em 3 vezes', 'pago em 15 dias', 'tudo bem', 'segunda-feira 10h', 'R$ 0'])(
    '%j names none',
    (text) => {
      expect(cents(text, 20_000)).toEqual([]);
    },
  );

  it('takes "metade" and "tudo" of what is open', () => {
    expect(cents('pago metade', 15_001)).toEqual([7_501]);
    expect(cents('quito tudo', 15_000)).toEqual([15_000]);
    expect(cents('pago metade')).toEqual([]);
  });
});
