import { formatPixKey, parsePixKey, pixKeyErrorText, pixKeyKindName } from '@shared/identity/pix-key';
import { describe, expect, it } from 'vitest';

const EVP = '123e4567-e12b-12d1-a456-426655440000';

describe('parsePixKey', () => {
  it.each([
    ['529.982.247-25', 'cpf', '52998224725', '529.982.247-25'],
    ['12.abc.345/01de-35', 'cnpj', '12ABC34501DE35', '12.ABC.345/01DE-35'],
    ['(11) 98765-4321', 'phone', '+5511987654321', '(11) 98765-4321'],
    ['11987654321', 'phone', '+5511987654321', '(11) 98765-4321'],
    ['+55 11 98765-4321', 'phone', '+5511987654321', '(11) 98765-4321'],
    [' Loja@Exemplo.com.br ', 'email', 'loja@exemplo.com.br', 'loja@exemplo.com.br'],
    [EVP.toUpperCase(), 'evp', EVP, EVP],
  ])('reads %s', (text, kind, value, shown) => {
    const key = parsePixKey(text);
    expect(key).toEqual({ ok: true, value: { kind, value } });
    if (key.ok) expect(formatPixKey(key.value)).toBe(shown);
  });

  it.each([
    ['', 'empty'],
    ['loja@', 'email'],
    [`${'a'.repeat(70)}@b.com.br`, 'email'],
    ['529.982.247-26', 'document'],
    ['(20) 98765-4321', 'phone'],
    ['minha chave', 'unknown'],
    ['1234', 'unknown'],
  ])('refuses %j as %s', (text, error) => {
    expect(parsePixKey(text)).toEqual({ ok: false, error });
  });

  it('names kinds and errors for the screen', () => {
    expect(pixKeyKindName('evp')).toBe('chave aleatória');
    expect(pixKeyErrorText('unknown')).toContain('e-mail');
  });
});
