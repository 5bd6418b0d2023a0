import { MAX_CENTS } from '@shared/money/cents';
import { moneyInWords } from '@shared/money/words';
import { describe, expect, it } from 'vitest';

describe('moneyInWords', () => {
  it.each([
    [0, 'zero reais'],
    [1, 'um centavo'],
    [2, 'dois centavos'],
    [10, 'dez centavos'],
    [99, 'noventa e nove centavos'],
    [100, 'um real'],
    [101, 'um real e um centavo'],
    [200, 'dois reais'],
    [1_400, 'quatorze reais'],
    [1_600, 'dezesseis reais'],
    [2_100, 'vinte e um reais'],
    [5_000, 'cinquenta reais'],
    [10_000, 'cem reais'],
    [10_100, 'cento e um reais'],
    [99_999, 'novecentos e noventa e nove reais e noventa e nove centavos'],
    [100_000, 'mil reais'],
    [100_100, 'mil e um reais'],
    [105_582, 'mil e cinquenta e cinco reais e oitenta e dois centavos'],
    [110_000, 'mil e cem reais'],
    [110_100, 'mil cento e um reais'],
    [120_000, 'mil e duzentos reais'],
    [123_400, 'mil duzentos e trinta e quatro reais'],
    [200_000, 'dois mil reais'],
    [2_100_021, 'vinte e um mil reais e vinte e um centavos'],
    [10_000_100, 'cem mil e um reais'],
    [100_000_000, 'um milhão de reais'],
    [100_000_001, 'um milhão de reais e um centavo'],
    [100_000_100, 'um milhão e um reais'],
    [110_000_000, 'um milhão e cem mil reais'],
    [200_000_050, 'dois milhões de reais e cinquenta centavos'],
  ])('%i cents are %s', (cents, words) => {
    expect(moneyInWords(cents)).toBe(words);
  });

  it('reaches the largest amount of the app', () => {
    expect(moneyInWords(MAX_CENTS)).toBe(
      'noventa e nove milhões, novecentos e noventa e nove mil novecentos e noventa e nove reais e noventa e nove centavos',
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %d', (cents) => {
    expect(() => moneyInWords(cents)).toThrow(RangeError);
  });
});
