import { withKinderWording } from '@shared/rules/tone/kinder-wording';
import { type KnownOfCustomer, toneFindings } from '@shared/rules/tone/tone-findings';
import { describe, expect, it } from 'vitest';

const found = (text: string, known?: KnownOfCustomer) =>
  toneFindings(text, known).map((finding) => finding.found);

describe("the shop's own document", () => {
  it.each([
    ['Confirme: CPF 529.982.247-25', '52998224725'],
    ['Seu recibo sai no CPF 52998224725', '529.982.247-25'],
    ['O cliente paga no CNPJ 11.222.333/0001-81', '11222333000181'],
  ])('may stand anywhere: "%s"', (text, shopDocument) => {
    expect(found(text, { shopDocument })).toEqual([]);
    expect(found(text, { shopDocument, document: '11144477735' })).toEqual([]);
    expect(found(text)).toHaveLength(1);
  });

  it("does not let the customer's pass", () => {
    const known = { shopDocument: '11222333000181', document: '52998224725' };
    expect(found('CNPJ 11.222.333/0001-81, seu CPF 529.982.247-25', known)).toEqual(['529.982.247-25']);
  });
});

describe('a document in clear', () => {
  it.each([
    ['Sua parcela, CPF 529.982.247-25, venceu', 'CPF 529.982.247-25'],
    ['Confirme seu CPF 52998224725', '52998224725'],
    ['o número 52998224725 está certo?', '52998224725'],
    ['o CPF 529 982 247 25', '529 982 247 25'],
    ['CNPJ do cliente: 11.222.333/0001-81', '11.222.333/0001-81'],
    ['Seu CNPJ é 11222333000181', '11222333000181'],
    ['seu RG 12.345.678-9', 'RG 12.345.678-9'],
    ['no cartão 4111 1111 1111 1111', '4111 1111 1111 1111'],
  ])('is found in "%s"', (text, document) => {
    expect(found(text)).toEqual([document]);
  });

  it.each([
    'Preciso do seu CPF para o cadastro.',
    'Nossa chave Pix: 529.982.247-25',
    'Chave Pix (CNPJ): 11.222.333/0001-81',
    'Casa Nova · CNPJ 11.222.333/0001-81 · Rua das Flores, 10, Sorocaba/SP',
    'Casa Nova · CPF 529.982.247-25 · Rua das Flores, 10, Sorocaba/SP',
    'Ligue (11) 98765-4321 ou 11987654321.',
    'Pix copia e cola: 00020126330014BR.GOV.BCB.PIX0111529982247255204000053039865802BR5909CASA NOVA6008SOROCABA62070503***6304ABCD',
    'Código de barras: 23793.38128 60007.827136 95000.063305 9 89290000015000',
    'R$ 1.234,56 em 20/11/2026',
  ])('is not "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it("is the customer's own in any spelling, even as a key", () => {
    const known = { document: '27737715835' };
    expect(found('chave Pix 277.377.158-35', known)).toEqual(['277.377.158-35']);
    expect(found('277 377 158/35', known)).toEqual(['277 377 158/35']);
  });

  it('goes with its label and brackets', () => {
    const text = 'Maria (CPF 529.982.247-25), tudo bem?';
    const [finding] = toneFindings(text);
    expect(finding && withKinderWording(text, finding)).toBe('Maria, tudo bem?');
  });
});

describe('what was bought', () => {
  it('is a suggestion, without accents or case, and only a real description', () => {
    const known = { items: ['Calça jeans', 'compra'] };
    expect(toneFindings('a parcela da CALCA JEANS e da compra', known)).toMatchObject([
      { found: 'CALCA JEANS', kind: 'sensitive-data', severity: 'mild', instead: 'compra' },
    ]);
  });
});
