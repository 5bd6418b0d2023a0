import { MAX_CENTS } from '@shared/money/cents';
import { moneyInWords } from '@shared/money/words';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const WORTH: Record<string, number> = {};
const count = (words: string, from: number, step: number) => {
  for (const [index, word] of words.split(' ').entries()) WORTH[word] = from + index * step;
};
count('um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze', 1, 1);
count('dezesseis dezessete dezoito dezenove', 16, 1);
count('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20, 10);
count(
  'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
  100,
  100,
);
WORTH.cem = 100;

/** Reads the words back, independently of how they were written. */
const centsFromWords = (text: string): number => {
  let total = 0;
  let group = 0;
  for (const word of text.replaceAll(',', '').split(' ')) {
    if (word === 'e' || word === 'de') continue;
    if (word === 'mil') {
      total += (group || 1) * 1_000;
      group = 0;
    } else if (/^milh(ão|ões)$/.test(word)) {
      total += group * 1_000_000;
      group = 0;
    } else if (/^rea(l|is)$/.test(word)) {
      total = (total + group) * 100;
      group = 0;
    } else if (/^centavos?$/.test(word)) {
      total += group;
      group = 0;
    } else {
      const worth = WORTH[word];
      if (worth === undefined) throw new Error(`unknown word "${word}" in "${text}"`);
      group += worth;
    }
  }
  return total;
};

it('words read back to the same cents', () => {
  const anyAmount = fc.oneof(
    fc.integer({ min: 1, max: MAX_CENTS }),
    fc.integer({ min: 1, max: 500_000 }),
    fc.integer({ min: 1, max: 99 }).map((thousands) => thousands * 100_000),
  );
  fc.assert(
    fc.property(anyAmount, (cents) => {
      expect(centsFromWords(moneyInWords(cents))).toBe(cents);
    }),
    { numRuns: 5_000 },
  );
});
