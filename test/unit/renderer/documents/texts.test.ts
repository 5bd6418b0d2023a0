import { lateTermsText } from '@renderer/documents/parts/late-terms-text';
import { addressText, documentText, shopDetailsWithin } from '@renderer/documents/parts/party-text';
import { estimateWidth, fitText } from '@renderer/documents/parts/text-fit';
import { planText } from '@shared/wording/plan-text';
import { customer, shop } from '@test/support/papers';
import { describe, expect, it } from 'vitest';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('planText', () => {
  it.each([
    [[5_000], '1 parcela de R$ 50,00'],
    [[5_000, 5_000], '2 parcelas de R$ 50,00'],
    [[3_333, 3_333, 3_334], '2 parcelas de R$ 33,33 e 1 parcela de R$ 33,34'],
    [[3_334, 3_333, 3_333], '1 parcela de R$ 33,34 e 2 parcelas de R$ 33,33'],
    [[1, 2, 3], '1 parcela de R$ 0,01, 1 parcela de R$ 0,02 e 1 parcela de R$ 0,03'],
    [[100, 200, 300, 400], '4 parcelas, no total de R$ 10,00'],
  ])('%j', (amounts, text) => {
    expect(plain(planText(amounts))).toBe(text);
  });
});

describe('lateTermsText', () => {
  it.each([
    [200, 100, 0, 'Depois do vencimento: multa de 2% e juros de 1% ao mês, contados por dia de atraso.'],
    [0, 50, 0, 'Depois do vencimento: juros de 0,5% ao mês, contados por dia de atraso.'],
    [200, 0, 1, 'Depois do vencimento: multa de 2%. Até 1 dia depois do vencimento, nada é acrescentado.'],
    [200, 0, 3, 'Depois do vencimento: multa de 2%. Até 3 dias depois do vencimento, nada é acrescentado.'],
    [0, 0, 3, 'Sem multa e sem juros por atraso.'],
  ])('%i, %i, %i days', (lateFeeBp, lateInterestBp, graceDays, text) => {
    expect(lateTermsText({ lateFeeBp, lateInterestBp, graceDays })).toBe(text);
  });
});

describe('who is who', () => {
  it('writes documents with their name, the alphanumeric CNPJ too', () => {
    expect(documentText(customer)).toBe('CPF 529.982.247-25');
    expect(documentText({ name: 'x', document: '12ABC34501DE35' })).toBe('CNPJ 12.ABC.345/01DE-35');
    expect(documentText({ name: 'x' })).toBeUndefined();
  });

  it('writes the address with what is known of it', () => {
    expect(addressText(shop)).toBe('Rua São Pedro, 482, Centro, Juazeiro do Norte/CE');
    expect(addressText({ name: 'x', city: 'Crato' })).toBe('Crato');
    expect(addressText({ name: 'x' })).toBe('');
  });

  it('never cuts the document, however long the address', () => {
    const [line = '', ...more] = shopDetailsWithin({ ...shop, address: 'Rua '.repeat(200) }, 280, 7.5);
    expect(more).toEqual([]);
    expect(line).toContain('CNPJ 12.345.678/0001-95 · (88) 99988-7766');
    expect(line.endsWith('…')).toBe(true);
  });
});

describe('fitText', () => {
  it('leaves alone what fits and cuts the rest to the width', () => {
    expect(fitText('Ana', 100, 10)).toBe('Ana');
    const cut = fitText('Ana Maria da Conceição', 60, 10);
    expect(cut).toMatch(/^Ana.*…$/);
    expect(estimateWidth(cut, 10)).toBeLessThanOrEqual(60);
  });

  it('gives more room with more lines', () => {
    const name = 'Maria Aparecida da Conceição Albuquerque';
    expect(fitText(name, 110, 10, 2).length).toBeGreaterThan(fitText(name, 110, 10, 1).length);
    expect(fitText(name, 110, 10, 3)).toBe(name);
  });
});
