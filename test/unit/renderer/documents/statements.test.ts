import type { CustomerStatementData } from '@renderer/documents/definitions/customer-statement-data';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { customer, LONG_NAME, pdfOf } from '@test/support/papers';
import { type PdfWord, pdfPages, pdfSizes, pdfText, pdfWords } from '@test/support/pdf';
import { closedTab, customerStatement, dayTape, openTab } from '@test/support/statements';
import { describe, expect, it } from 'vitest';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const textOf = async (document: PaperDocument) => plain(pdfText(await pdfOf(document)));

const outside = (words: readonly PdfWord[], left: number, right: number): string[] =>
  words.filter((word) => word.left < left - 1 || word.right > right + 1).map(({ text }) => text);
const MM = 72 / 25.4;

describe('a customer’s statement', () => {
  it.each<[string, PaperDocument]>([
    ['A4', { kind: 'customer-statement', data: customerStatement(14) }],
    ['80 mm', { kind: 'customer-statement-roll', roll: 80, data: customerStatement(14) }],
  ])('on %s names both, tells what moved and what is open today', async (_, document) => {
    const text = await textOf(document);
    for (const part of [
      'Casa Nova Móveis',
      'CNPJ 12.345.678/0001-95',
      'Rua São Pedro, 482',
      customer.name,
      'CPF 529.982.247-25',
      'Compra 1042',
      'Vencimento da parcela 1',
      'Multa e juros por atraso',
      'recibo 2',
      '300,00',
      '17 dias',
      '153,85',
      '149,35',
      'R$ 303,20',
      'R$ 20,00',
      'R$ 84,50',
      'redução proporcional dos juros',
      'multa de 2%',
    ])
      expect(text, part).toContain(part);
  });

  it.each<[string, (data: CustomerStatementData) => PaperDocument]>([
    ['A4', (data) => ({ kind: 'customer-statement', data })],
    ['80 mm', (data) => ({ kind: 'customer-statement-roll', roll: 80, data })],
  ])(
    'on %s names the cheque an installment waits for, and leaves it out of what is paid today',
    async (_, of) => {
      const data = customerStatement(14);
      const [first, ...rest] = data.open;
      if (!first) throw new Error('expected something open');
      const none = { daysLate: 0, feeCents: 0, interestCents: 0, earlyCents: 0 };
      const waits = { ...first, ...none, awaiting: 'aguardando cheque 000123, bom para 10/12' };
      const text = (await textOf(of({ ...data, open: [waits, ...rest] }))).replace(/\s+/g, ' ');
      expect(text.toLowerCase()).toContain('aguardando cheque 000123, bom para 10/12');
      expect(text).toContain('Disso, em cheques a compensar');
      expect(text).toContain('Para quitar o resto');
    },
  );

  it('keeps its layout over 300 lines: each page says what it is of, with the heads of its columns', async () => {
    const pdf = await pdfOf({ kind: 'customer-statement', data: customerStatement(300) });
    const pages = pdfPages(pdf);
    expect(pages.length).toBeGreaterThan(5);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`página ${index + 1} de ${pages.length}`);
      if (index > 0) expect(page).toContain('Casa Nova Móveis · Extrato de Francisca');
      expect(page).toContain('Em aberto');
    }
    expect(outside(pdfWords(pdf), 15 * MM, 195 * MM)).toEqual([]);
  });

  it('of an empty account says so', async () => {
    const data = { ...customerStatement(0), lines: [], open: [], creditCents: 0, tabCents: 0 };
    const text = await textOf({ kind: 'customer-statement', data });
    expect(text).toContain('Nada aconteceu nesta conta ainda.');
    expect(text).toContain('Nada em aberto.');
  });
});

describe('a tab’s statement', () => {
  it.each<[string, (data: ReturnType<typeof openTab>) => PaperDocument]>([
    ['A4', (data) => ({ kind: 'tab-statement', data })],
    ['80 mm', (data) => ({ kind: 'tab-statement-roll', roll: 80, data })],
    ['58 mm', (data) => ({ kind: 'tab-statement-roll', roll: 58, data })],
  ])('on %s lists the purchases by day, the total, the limit, and is signed', async (_, document) => {
    const open = await textOf(document(openTab(7)));
    for (const part of [
      '01/10/2026',
      'Pão e leite',
      '87,50',
      'R$ 500,00',
      'Confiro e autorizo',
      '05/12/2026',
    ])
      expect(open, part).toContain(part);
    const closed = await textOf(document(closedTab(8)));
    for (const part of [
      '12',
      'fechada em 20/11/2026',
      '05/01/2027',
      '50,00',
      'em 2 parcelas nas datas acima',
    ])
      expect(closed, part).toContain(part);
    expect(closed).not.toContain('Limite');
    expect(closed).not.toContain('2ª via');
    expect(await textOf(document({ ...closedTab(8), isSecondCopy: true }))).toContain('2ª via');
  });

  it('keeps its layout over 300 purchases', async () => {
    const pages = pdfPages(await pdfOf({ kind: 'tab-statement', data: closedTab(300) }));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages.slice(1)) expect(page).toContain('Casa Nova Móveis · Caderneta de Francisca');
    expect(pages.at(-1)).toContain('Confiro e autorizo');
  });
});

describe('the day’s tape', () => {
  it.each<[string, PaperDocument]>([
    ['A4', { kind: 'day-tape', data: dayTape(8) }],
    ['80 mm', { kind: 'day-tape-roll', roll: 80, data: dayTape(8) }],
  ])('on %s tells lines, means and the counted drawer, and is signed', async (_, document) => {
    const text = await textOf(document);
    for (const part of [
      'Fita do dia',
      'sexta-feira',
      'recibo 300',
      '08:05',
      'Dinheiro',
      '1.223,85',
      'Deveria haver',
      'R$ 870,00',
      'R$ 868,00',
      'faltam R$ 2,00',
      'R$ 15,00',
      'Troco de R$ 2,00 dado a mais.',
      'Responsável pelo caixa',
    ])
      expect(text, part).toContain(part);
  });

  it('of a day not yet closed says so', async () => {
    const data = { ...dayTape(0), closing: undefined };
    for (const document of [
      { kind: 'day-tape', data },
      { kind: 'day-tape-roll', roll: 80, data },
    ] as const) {
      const text = await textOf(document);
      expect(text).toContain('ainda não foi fechado');
      expect(text).toContain('Nada foi feito neste dia.');
    }
  });
});

it.each([80, 58] as const)('on a roll of %i mm nothing is beyond what the printer reaches', async (roll) => {
  const names = { shop: { name: LONG_NAME }, customer: { name: 'W'.repeat(120) } };
  const documents: PaperDocument[] = [
    { kind: 'customer-statement-roll', roll, data: { ...customerStatement(9), ...names } },
    { kind: 'tab-statement-roll', roll, data: { ...closedTab(8), ...names } },
    { kind: 'day-tape-roll', roll, data: { ...dayTape(8), shop: names.shop } },
  ];
  for (const document of documents) {
    const pdf = await pdfOf(document);
    expect(pdfSizes(pdf)).toHaveLength(1);
    const side = (roll - { 80: 72, 58: 48 }[roll]) / 2;
    expect(outside(pdfWords(pdf), side * MM, (roll - side) * MM)).toEqual([]);
  }
});

it('on A4 a long name pushes nothing off the sheet', async () => {
  const names = { shop: { name: LONG_NAME }, customer: { name: LONG_NAME } };
  for (const document of [
    { kind: 'customer-statement', data: { ...customerStatement(60), ...names } },
    { kind: 'tab-statement', data: { ...closedTab(60), ...names } },
    { kind: 'day-tape', data: { ...dayTape(60), shop: names.shop } },
  ] satisfies PaperDocument[])
    expect(outside(pdfWords(await pdfOf(document)), 15 * MM, 195 * MM)).toEqual([]);
});
