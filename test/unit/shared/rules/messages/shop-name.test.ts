import { ofShop } from '@shared/rules/messages/shop-name';
import { describe, expect, it } from 'vitest';

describe('of which shop a message is', () => {
  it.each([
    ['Casa Nova Móveis', 'da Casa Nova Móveis'],
    ['Mercado Silva', 'do Mercado Silva'],
    ['ARMAZÉM DO ZÉ', 'do ARMAZÉM DO ZÉ'],
    ['Lojas Silva', 'das Lojas Silva'],
    ['O Baratão', 'do Baratão'],
    ['A Sapataria', 'da Sapataria'],
    ['As Meninas', 'das Meninas'],
    ['Móveis Silva', 'da Móveis Silva'],
    ['O', 'da O'],
  ])('%s', (name, expected) => {
    expect(ofShop(name)).toBe(expected);
  });
});
