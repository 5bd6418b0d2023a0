import { type ShopEntry, shopEntryOf, shopEntrySchema } from '@shared/domain/shop-entry';
import { sampleShop } from '@shared/sample-shop/shop';
import { describe, expect, it } from 'vitest';

const problems = (typed: Partial<ShopEntry>): Record<string, string> => {
  const parsed = shopEntrySchema.safeParse({ ...shopEntryOf(), name: 'Casa Nova', ...typed });
  return Object.fromEntries(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []);
};

describe('the shop as typed', () => {
  it('needs only a name', () => {
    expect(shopEntrySchema.parse({ ...shopEntryOf(), name: '  Casa   Nova ' })).toEqual({
      name: 'Casa Nova',
    });
  });

  it('is stored without punctuation', () => {
    const typed = {
      name: 'Casa Nova',
      document: '529.982.247-25',
      address: 'Rua do Comércio, 120',
      city: 'Montes Claros',
      state: 'mg',
      phone: '(38) 99912-3456',
      pixKey: 'CASA@exemplo.com.br',
    };
    expect(shopEntrySchema.parse(typed)).toEqual({
      ...typed,
      document: '52998224725',
      state: 'MG',
      phone: '5538999123456',
      pixKey: 'casa@exemplo.com.br',
    });
  });

  it('reads back a stored shop as it is', () => {
    for (const pixKey of ['52998224725', '+5538999123456', 'casa@exemplo.com.br'])
      expect(shopEntrySchema.parse(shopEntryOf({ ...sampleShop, pixKey }))).toEqual({
        ...sampleShop,
        pixKey,
      });
  });

  it.each<[string, Partial<ShopEntry>, string]>([
    ['name', { name: ' ' }, 'Escreva o nome da loja.'],
    ['name', { name: 'x'.repeat(201) }, 'O nome da loja cabe em 200 letras. Encurte e tente de novo.'],
    [
      'document',
      { document: '529.982.247-26' },
      'Os dígitos não conferem. Compare com o documento e digite de novo.',
    ],
    ['state', { state: 'XX' }, 'Use a sigla do estado, como CE ou SP.'],
    ['phone', { phone: '99912-3456' }, 'Falta o DDD. Exemplo: (11) 98765-4321.'],
    ['pixKey', { pixKey: 'casa@' }, 'Esse e-mail não parece completo. Exemplo: loja@exemplo.com.br.'],
  ])('says what to correct at %s', (field, typed, message) => {
    expect(problems(typed)).toEqual({ [field]: message });
  });
});
