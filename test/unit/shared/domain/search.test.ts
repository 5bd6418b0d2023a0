import { matchesWords, searchTerms } from '@shared/domain/search-query';
import { nameToken, searchTokens } from '@shared/domain/search-tokens';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const tokens = searchTokens({
  name: "Açucena D'Ávila",
  nickname: 'Dona Çuca',
  document: '12ABC34501DE35',
  phones: [{ digits: '5511987654321', whatsapp: true }],
});

const finds = (typed: string) =>
  matchesWords(
    tokens,
    searchTerms(typed).map(({ joined }) => joined),
  );

describe('the words a customer is found by', () => {
  it.each([
    'acucena',
    'AÇUCENA',
    'avila acu',
    "d'av",
    'cuca',
    '(11) 98765',
    '11 98765-4321',
    '+55 11 98765-4321',
    '98765 4321',
    '4321',
    'acucena 4321',
    '12.ABC.345',
    '12.abc.345/01de-35',
  ])('%s finds her', (typed) => expect(finds(typed)).toBe(true));

  it.each(['avila maria', 'cena', '(21) 98765', '12.abd'])('%s does not', (typed) =>
    expect(finds(typed)).toBe(false),
  );

  it('keep the whole name as one word, in the order of a list', () => {
    expect(tokens).toContain('^acucena d avila');
    const names = ['Érica Souza', 'eduardo lima', 'ERICA'];
    expect([...names].sort((a, b) => (nameToken(a) < nameToken(b) ? -1 : 1))).toEqual([
      'eduardo lima',
      'ERICA',
      'Érica Souza',
    ]);
  });

  it('find every customer by each beginning of each word of the name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), fc.nat(8), (name, length) => {
        const own = searchTokens({ name, phones: [] });
        for (const { joined, parts } of searchTerms(name)) {
          const typed = parts.length === 1 ? [joined.slice(0, length + 1)] : parts;
          expect(matchesWords(own, typed)).toBe(true);
        }
      }),
    );
  });
});
