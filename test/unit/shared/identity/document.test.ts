import { documentErrorText, formatDocument, parseDocument } from '@shared/identity/document';
import { describe, expect, it } from 'vitest';

describe('parseDocument', () => {
  it.each([
    ['529.982.247-25', 'cpf', '52998224725'],
    ['11144477735', 'cpf', '11144477735'],
    ['123.456.789-09', 'cpf', '12345678909'],
    [' 529 982 247 25 ', 'cpf', '52998224725'],
    ['11.222.333/0001-81', 'cnpj', '11222333000181'],
    ['12.ABC.345/01DE-35', 'cnpj', '12ABC34501DE35'],
    ['12abc34501de35', 'cnpj', '12ABC34501DE35'],
  ])('accepts %s', (text, kind, value) => {
    expect(parseDocument(text)).toEqual({ ok: true, value: { kind, value } });
  });

  it.each([
    ['', 'empty'],
    [' . - ', 'empty'],
    ['529.982.247', 'length'],
    ['5299822472512', 'length'],
    ['529.982.247-26', 'check-digits'],
    ['5299822472A', 'check-digits'],
    ['111.111.111-11', 'repeated'],
    ['00000000000000', 'repeated'],
    ['12.ABC.345/01DE-36', 'check-digits'],
    ['12.ABC.345/01DE-3A', 'check-digits'],
  ])('refuses %j as %s', (text, error) => {
    expect(parseDocument(text)).toEqual({ ok: false, error });
  });

  it('says in plain words what is wrong', () => {
    expect(documentErrorText('check-digits')).toContain('não conferem');
  });
});

describe('formatDocument', () => {
  it('puts the punctuation back', () => {
    expect(formatDocument('52998224725')).toBe('529.982.247-25');
    expect(formatDocument('12ABC34501DE35')).toBe('12.ABC.345/01DE-35');
    expect(formatDocument('123')).toBe('123');
  });
});
