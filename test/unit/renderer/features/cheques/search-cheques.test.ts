import { chequeSearch } from '@renderer/features/cheques/search-cheques';
import { describe, expect, it } from 'vitest';

const cheque = {
  number: '000123',
  drawer: { name: 'Sebastião Carneiro Filho', document: '52998224725' },
  cents: 34_050,
  customerId: 'francisca',
};
const finds = (typed: string, customers: string[] = []) => chequeSearch(typed, new Set(customers))(cheque);

describe('the search for a cheque', () => {
  it.each([
    '123',
    '000123',
    '0123',
    '340,50',
    'R$ 340,50',
    '529.982',
    'sebastiao',
    'filho carn',
    'SEBASTIÃO',
  ])('finds it by %s', (typed) => expect(finds(typed)).toBe(true));

  it.each(['124', '340,5 reais', '123,00', 'sebastiana', '34050,00', 'carneiro lima'])(
    'does not find it by %s',
    (typed) => expect(finds(typed)).toBe(false),
  );

  it('finds it by whose it is, though somebody else signed it', () => {
    expect(finds('lima')).toBe(false);
    expect(finds('lima', ['francisca'])).toBe(true);
  });

  it('finds a round amount without its cents', () => {
    expect(chequeSearch('900', new Set())({ ...cheque, cents: 90_000 })).toBe(true);
    expect(chequeSearch('1.200', new Set())({ ...cheque, cents: 120_000 })).toBe(true);
  });
});
