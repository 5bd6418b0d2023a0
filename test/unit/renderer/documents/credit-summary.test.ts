import { formatDay } from '@shared/calendar/format';
import { creditSummaryData, customer, definitionOf, LONG_NAME, pdfOf } from '@test/support/papers';
import { pdfPages, pdfText, pdfWords } from '@test/support/pdf';
import { typeSizes } from '@test/support/type-sizes';
import { describe, expect, it } from 'vitest';

type Data = ReturnType<typeof creditSummaryData>;

const pagesOf = async (data: Data) =>
  pdfPages(await pdfOf({ kind: 'credit-summary', data })).map((page) => page.replaceAll('\u00a0', ' '));
const textOf = async (data: Data) =>
  pdfText(await pdfOf({ kind: 'credit-summary', data })).replaceAll('\u00a0', ' ');

/** R$ 1.000,00 without interest. */
const free: Partial<Data> = {
  interestCents: 0,
  monthlyRate: 0,
  yearlyRate: 0,
  cetYearly: 0,
  plan: creditSummaryData(4).plan.map((one) => ({ ...one, amountCents: 25_000 })),
};
const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    description: `Cadeira estofada modelo ${index + 1}`,
    quantity: 2,
    totalCents: 12_345,
  }));
const endless = { name: LONG_NAME.slice(0, 200), address: LONG_NAME, document: '12ABC34501DE35' };

describe('the summary of a sale on credit', () => {
  it('tells what the law asks for, in both copies', async () => {
    const pages = await pagesOf(creditSummaryData(10));
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      for (const part of [
        'Venda nº 1042',
        'CNPJ 12.345.678/0001-95 · (88) 99988-7766',
        'Rua São Pedro, 482, Centro, Juazeiro do Norte/CE',
        customer.name,
        'CPF 529.982.247-25',
        'Preço à vista R$ 1.150,00',
        'Entrada R$ 150,00',
        'Valor a prazo R$ 1.000,00',
        'Juros R$ 55,82',
        'Soma das parcelas R$ 1.055,82',
        'Total a prazo R$ 1.205,82',
        'Juros efetivos ao mês 1%',
        'Juros efetivos ao ano 12,68%',
        'CET ao ano 12,74%',
        '9 parcelas de R$ 105,58 e 1 parcela de R$ 105,60, mensais.',
        'multa de 2% e juros de 1% ao mês',
        'uma parcela de R$ 105,58 paga com 10 dias de atraso sai por R$ 108,04 (multa de R$ 2,11 e juros de R$ 0,35)',
        'Você pode pagar antes, tudo ou em parte, a qualquer momento e sem custo',
        'Estas condições valem até 22/11/2026.',
        'Juazeiro do Norte/CE, 20 de novembro de 2026.',
      ]) {
        expect(page).toContain(part);
      }
      for (const { dueDay } of creditSummaryData(10).plan) expect(page).toContain(formatDay(dueDay));
    }
    expect(pages.map((page) => /Via d[oa] \S+/.exec(page)?.[0])).toEqual(['Via do cliente', 'Via da loja']);
  });

  it('says so when there is no interest', async () => {
    const text = await textOf(creditSummaryData(4, free));
    for (const part of ['Juros sem juros', 'ao mês 0%', 'ao ano 0%', 'CET ao ano 0%', 'Não há juros'])
      expect(text).toContain(part);
  });

  it('tells of seven days only for what was sold away from the shop', async () => {
    expect(await textOf(creditSummaryData(3))).not.toContain('desistir');
    expect(await textOf(creditSummaryData(3, { offPremises: true }))).toContain('desistir em até 7 dias');
  });

  it('is a proposal before the sale, and marked when printed again', async () => {
    const proposal = await textOf(creditSummaryData(3, { number: undefined }));
    expect(proposal).toContain('Proposta');
    expect(proposal).not.toContain('nº');
    expect(await textOf(creditSummaryData(3, { isSecondCopy: true }))).toContain('2ª via');
  });

  it('sets nothing smaller than 12 points', () => {
    const sizes = typeSizes(
      definitionOf({ kind: 'credit-summary', data: creditSummaryData(48, { items: items(9) }) }),
    );
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});

describe('the layout', () => {
  it.each<[string, number, Partial<Data>]>([
    ['one installment', 1, {}],
    ['48 installments', 48, {}],
    ['300 items', 12, { items: items(300) }],
    ['endless names', 48, { shop: endless, customer: endless, items: items(300), offPremises: true }],
    [
      'the largest amounts',
      48,
      {
        cashPriceCents: 9_999_999_999,
        downPaymentCents: 0,
        financedCents: 9_999_999_999,
        interestCents: 0,
        plan: Array.from({ length: 48 }, (_, index) => ({
          dueDay: '2026-12-20',
          amountCents: index === 0 ? 9_999_999_999 - 47 : 1,
        })),
      },
    ],
  ])('holds with %s', async (_, count, over) => {
    const pdf = await pdfOf({ kind: 'credit-summary', data: creditSummaryData(count, over) });
    const pages = pdfPages(pdf);
    expect(pages.length % 2).toBe(0);
    expect(pages.at(-1)).toContain(`página ${pages.length / 2} de ${pages.length / 2}`);
    const margin = (17 / 25.4) * 72;
    const outside = pdfWords(pdf).filter(
      ({ left, right }) => left < margin - 1 || right > 595.28 - margin + 1,
    );
    expect(outside).toEqual([]);
    expect(pages.join(' ')).not.toContain('undefined');
  });

  it.each([1, 6, 12])('keeps each copy of %i installments on one page', async (count) => {
    expect(await pagesOf(creditSummaryData(count))).toHaveLength(2);
  });

  it('holds with next to nothing known', async () => {
    const pages = await pagesOf(
      creditSummaryData(3, {
        shop: { name: 'Loja' },
        customer: { name: 'Zé' },
        items: [],
        lateExample: undefined,
        terms: { lateFeeBp: 0, lateInterestBp: 0, graceDays: 0 },
      }),
    );
    expect(pages).toHaveLength(2);
    expect(pages[0]).not.toContain('undefined');
    expect(pages[0]).toContain('Sem multa e sem juros por atraso.');
  });
});
