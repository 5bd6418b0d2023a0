import { bankCode, bankName, isKnownBank } from '@shared/identity/banks';
import { describe, expect, it } from 'vitest';

describe('the banks', () => {
  it.each([
    ['001', 'Banco do Brasil'],
    ['033', 'Santander'],
    ['041', 'Banrisul'],
    ['104', 'Caixa'],
    ['237', 'Bradesco'],
    ['341', 'Itaú'],
    ['422', 'Safra'],
    ['748', 'Sicredi'],
    ['756', 'Sicoob'],
  ])('has %s as %s', (code, name) => {
    expect(isKnownBank(code)).toBe(true);
    expect(bankName(code)).toBe(name);
  });

  it('calls one nobody knows by its number', () => {
    expect(isKnownBank('999')).toBe(false);
    expect(bankName('999')).toBe('Banco 999');
  });

  it.each([
    ['237', '237'],
    ['33', '033'],
    ['1', '001'],
    [' 104 - Caixa', '104'],
    ['nº 41', '041'],
    ['BRADESCO', '237'],
    ['itau', '341'],
    ['banco do brasil', '001'],
    ['999', '999'],
    ['1234', undefined],
    ['Banco da esquina', undefined],
  ])('reads %j as the bank %s', (text, code) => {
    expect(bankCode(text)).toBe(code);
  });
});
