import { counted, installmentsText } from '@shared/wording/counted';
import { lowerFirst, upperFirst } from '@shared/wording/letter-case';
import { listed } from '@shared/wording/listed';
import { describe, expect, it } from 'vitest';

describe('counted', () => {
  it('puts the word that goes with the number', () => {
    expect(counted(1, 'cliente', 'clientes')).toBe('1 cliente');
    expect(counted(0, 'cliente', 'clientes')).toBe('0 clientes');
    expect(counted(12_345, 'cliente', 'clientes')).toBe('12.345 clientes');
    expect(installmentsText(1)).toBe('1 parcela');
    expect(installmentsText(10)).toBe('10 parcelas');
  });
});

describe('listed', () => {
  it('puts commas and a last "e"', () => {
    expect(listed([])).toBe('');
    expect(listed(['Pix'])).toBe('Pix');
    expect(listed(['dinheiro', 'Pix'])).toBe('dinheiro e Pix');
    expect(listed([5, 12, 24])).toBe('5, 12 e 24');
  });
});

describe('the first letter', () => {
  it('is made large or small, the rest left as it is', () => {
    expect(upperFirst('é bom pagador')).toBe('É bom pagador');
    expect(upperFirst('')).toBe('');
    expect(lowerFirst('Já conversou com a Maria')).toBe('já conversou com a Maria');
  });
});
