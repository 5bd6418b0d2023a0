import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { agreementData, customer, definitionOf, LONG_NAME, pdfOf, shop } from '@test/support/papers';
import { pdfPages, pdfText } from '@test/support/pdf';
import { typeSizes } from '@test/support/type-sizes';
import { describe, expect, it } from 'vitest';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const times = (text: string, part: string) => plain(text).split(plain(part)).length - 1;

describe('the agreement', () => {
  it('qualifies the parties and shows where the value comes from, item by item', async () => {
    const text = plain(pdfText(await pdfOf({ kind: 'agreement', data: agreementData(6) })));
    for (const part of [
      shop.name,
      'CNPJ 12.345.678/0001-95',
      customer.name,
      'CPF 529.982.247-25',
      'Rua das Flores, 12, Pirajá',
      '03/07/2026 150,00 3,00 7,00 160,00',
      '03/08/2026 150,00 3,00 5,50 158,50',
      '03/09/2026 150,00 3,00 4,00 157,00',
      'Valor original R$ 450,00',
      'Multa R$ 9,00',
      'Juros de mora R$ 16,50',
      'Desconto - R$ 14,50',
      'Total combinado R$ 461,00',
      '(quatrocentos e sessenta e um reais)',
      'entrada de R$ 100,00 (cem reais)',
      '5 parcelas de R$ 60,16 e 1 parcela de R$ 60,20',
    ]) {
      expect(times(text, part), part).toBeGreaterThanOrEqual(2);
    }
  });

  it.each([1, 6, 12, 100])('lists each of %i installments with its date, in both copies', async (count) => {
    const data = agreementData(count);
    const text = pdfText(await pdfOf({ kind: 'agreement', data }));
    for (const { dueDay } of data.plan) expect(times(text, formatDay(dueDay)), dueDay).toBe(2);
    for (const { amountCents } of data.plan)
      expect(text.replaceAll('\u00a0', ' ')).toContain(plain(formatMoney(amountCents)));
    expect(times(text, `${count}ª parcela`)).toBe(2);
    expect(times(text, 'Entrada')).toBe(2);
  });

  it('has the clauses that protect both sides', async () => {
    const text = plain(pdfText(await pdfOf({ kind: 'agreement', data: agreementData(6) })));
    for (const part of [
      'chave (88) 99988-7766',
      'multa de 2% e juros de 1% ao mês',
      'avisa o cliente por escrito e dá 15 dias',
      'quatorze reais e cinquenta centavos',
      'redução proporcional dos juros',
      'sem ânimo de novar',
      'quitação plena',
      '5 dias úteis',
      'LGPD',
      'foro do domicílio do consumidor',
      'Juazeiro do Norte/CE, 20 de novembro de 2026.',
      'Testemunha 1',
      'Testemunha 2',
    ]) {
      expect(times(text, part), part).toBe(2);
    }
    expect(times(text, 'CPF: ____')).toBe(4);
    expect(text).not.toMatch(/devedor|inadimpl|dívida/i);
  });

  it('leaves out what this agreement does not have', async () => {
    const { covered, plan } = agreementData(1);
    const data = agreementData(1, {
      covered: covered.slice(0, 1),
      discountCents: 0,
      totalCents: 16_000,
      downPaymentCents: 16_000,
      plan: plan.slice(0, 0),
      pixKey: undefined,
      terms: { lateFeeBp: 0, lateInterestBp: 0, graceDays: 0 },
      witnesses: [{ name: 'João Batista', document: '111.444.777-35' }],
    });
    const text = plain(pdfText(await pdfOf({ kind: 'agreement', data })));
    expect(text).not.toContain('Pix');
    expect(text).not.toContain('Vencimento antecipado');
    expect(text).not.toContain('O desconto de');
    expect(text).toContain('Sem multa e sem juros por atraso.');
    expect(times(text, 'Nome: João Batista')).toBe(2);
    expect(times(text, 'CPF: 111.444.777-35')).toBe(2);
  });

  it.each([
    [6, {}],
    [100, { shop: { name: LONG_NAME }, customer: { name: LONG_NAME, address: LONG_NAME } }],
  ])('is two equal copies with their own page numbers (%i installments)', async (count, over) => {
    const pages = pdfPages(await pdfOf({ kind: 'agreement', data: agreementData(count, over) }));
    const perCopy = pages.length / 2;
    expect(Number.isInteger(perCopy)).toBe(true);
    for (const [index, page] of pages.entries()) {
      const second = index >= perCopy;
      expect(page).toContain(second ? '2ª via – cliente' : '1ª via – loja');
      expect(page).toContain(`página ${(index % perCopy) + 1} de ${perCopy}`);
    }
    const body = (page: string | undefined) => page?.replace(/[12]ª via – \p{L}+/u, '');
    for (let index = 0; index < perCopy; index++)
      expect(body(pages[index])).toBe(body(pages[index + perCopy]));
  });

  it('sets nothing smaller than 12 points', () => {
    const sizes = typeSizes(definitionOf({ kind: 'agreement', data: agreementData(30) }));
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});
