import type { Shop } from '../domain/shop';
import { defaultTerms } from '../domain/terms';
import { cnpjCheckDigits } from '../identity/cnpj';
import type { Counters } from './counters';
import type { SampleRows } from './rows';

export const sampleCity = { city: 'Montes Claros', state: 'MG' } as const;

const firstTwelve = '12ABC3450001';

export const sampleShop: Shop = {
  name: 'Casa Nova Móveis',
  document: firstTwelve + cnpjCheckDigits(firstTwelve),
  address: 'Rua do Comércio, 120 – Centro',
  ...sampleCity,
  phone: '553830000120',
  pixKey: 'casanova@exemplo.com.br',
};

export const sampleSettings = (counters: Counters, shop = sampleShop): SampleRows['settings'] => [
  { key: 'shop', value: shop },
  { key: 'terms', value: defaultTerms },
  { key: 'counters', value: counters.asSetting() },
];
