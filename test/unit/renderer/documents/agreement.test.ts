import { addDays, addMonths } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { splitEvenly } from '@shared/money/split';
import { agreementData, customer, definitionOf, LONG_NAME, pdfOf, shop } from '@test/support/papers';
import { pdfPages, pdfText } from '@test/support/pdf';
import { typeSizes } from '@test/support/type-sizes';
import { describe, expect, it } from 'vitest';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const times = (text: string, part: string) => plain(text).split(plain(part)).length - 1;

const INTEREST = { cents: 902, monthly: 0.01, yearly: 0.126825, cetYearly: 0.1275 };

/** Six installments of the rest and of what waiting adds, 1% a month. */
const withInterest = () => {
  const { totalCents, downPaymentCents, plan } = agreementData(6);
  const amounts = splitEvenly(totalCents - downPaymentCents + INTEREST.cents, 6);
  return agreementData(6, {
    interest: INTEREST,
    plan: plan.map((line, index) => ({ ...line, amountCents: amounts[index] ?? 0 })),
  });
};

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
      'Chegando a 3 parcelas sem pagamento, seguidas ou não, ou 30 dias de atraso',
      'Voltam a valer as parcelas de origem',
      'na presença de duas testemunhas',
    ]) {
      expect(times(text, part), part).toBe(2);
    }
    expect(times(text, 'CPF: ____')).toBe(4);
    expect(text).not.toMatch(/devedor|inadimpl|dívida/i);
  });

  it('leaves out what this agreement does not have', async () => {
    const { covered, plan } = agreementData(1);
    const data = agreementData(
      1,
      {
        covered: covered.slice(0, 1),
        discountCents: 0,
        totalCents: 16_000,
        downPaymentCents: 16_000,
        plan: plan.slice(0, 0),
        origins: [],
        witnesses: [{ name: 'João Batista', document: '111.444.777-35' }],
      },
      { pixKey: undefined, terms: { lateFeeBp: 0, lateInterestBp: 0, graceDays: 0 } },
    );
    const text = plain(pdfText(await pdfOf({ kind: 'agreement', data })));
    expect(text).not.toContain('Pix');
    expect(text).not.toContain('Vencimento antecipado');
    expect(text).not.toContain('O desconto de');
    expect(text).not.toContain('Origem:');
    expect(text).not.toContain('Entrada');
    expect(text).toContain('Parcela paga depois do vencimento: sem multa e sem juros.');
    expect(text).toContain('pago de uma vez, na assinatura: R$ 160,00 (cento e sessenta reais)');
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

  it('names where it comes from', async () => {
    const origins = ['venda nº 1042, de 03/05/2026', 'fechamento da caderneta nº 3, de 30/09/2026'];
    const text = plain(pdfText(await pdfOf({ kind: 'agreement', data: agreementData(6, { origins }) })));
    expect(times(text, `Origem: ${origins.join('; ')}.`)).toBe(2);
  });

  it('tells the interest of the plan a month and a year, in all, and with it the total', async () => {
    const text = plain(pdfText(await pdfOf({ kind: 'agreement', data: withInterest() })));
    for (const part of [
      'O valor combinado, com juros de 1% ao mês (taxa efetiva de 12,68% ao ano, CET de 12,75% ao ano), será pago assim',
      'Total combinado, sem juros R$ 461,00',
      'Juros de 1% ao mês (12,68% ao ano, CET 12,75%) R$ 9,02',
      'Total a pagar R$ 470,02',
      '(quatrocentos e setenta reais e dois centavos)',
    ])
      expect(times(text, part), part).toBe(2);
    const without = plain(pdfText(await pdfOf({ kind: 'agreement', data: agreementData(6) })));
    expect(without).not.toMatch(/taxa efetiva|Total a pagar/);
  });

  it('is printed without room for witnesses when it is asked to', async () => {
    const data = agreementData(6, { withoutWitnesses: true });
    const text = plain(pdfText(await pdfOf({ kind: 'agreement', data })));
    expect(text).not.toMatch(/testemunha/i);
    expect(times(text, 'duas vias iguais, uma para cada parte.')).toBe(2);
  });

  it.each([
    ['40 covered installments', 40, 12],
    ['48 installments of the plan', 3, 48],
  ])('holds %s, each once in each copy', async (_, coveredCount, count) => {
    const [one] = agreementData(1).covered;
    if (!one) throw new Error('expected a covered installment');
    const covered = Array.from({ length: coveredCount }, (_, index) => ({
      ...one,
      description: `Compra ${index + 1}`,
      number: undefined,
      dueDay: addDays('2026-01-05', index),
    }));
    const totalCents = coveredCount * 16_000;
    const plan = splitEvenly(totalCents, count).map((amountCents, index) => ({
      dueDay: addMonths('2026-12-31', index),
      amountCents,
    }));
    const data = agreementData(count, { covered, totalCents, discountCents: 0, downPaymentCents: 0, plan });
    const text = plain(pdfText(await pdfOf({ kind: 'agreement', data })));
    for (const { description, dueDay } of covered)
      expect(times(text, `${description} ${formatDay(dueDay)}`), description).toBe(2);
    for (const { dueDay } of plan) expect(times(text, formatDay(dueDay)), dueDay).toBe(2);
  });

  it('sets nothing smaller than 12 points', () => {
    const sizes = typeSizes(definitionOf({ kind: 'agreement', data: agreementData(30) }));
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});
