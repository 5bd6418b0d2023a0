import type { ChequeReceiptData } from '@renderer/documents/definitions/cheque-receipt-data';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { paperName } from '@renderer/documents/paper-name';
import { inSize, type PaperSize, sizesOf } from '@renderer/documents/paper-size';
import { customer, LONG_NAME, pdfOf, printedCheque, shop } from '@test/support/papers';
import { pdfPages, pdfText, pdfWords } from '@test/support/pdf';
import { describe, expect, it } from 'vitest';

const COVERS = ['Parcela 1 de 5 · Guarda-roupa 6 portas, vence em 21/12/2026'];

const taken = (count: number, over: Partial<ChequeReceiptData> = {}): ChequeReceiptData => ({
  shop,
  customer,
  number: '12',
  day: '2026-11-20',
  cheques: Array.from({ length: count }, (_, index) => ({ ...printedCheque(index), covers: COVERS })),
  ...over,
});

const paper = (data: ChequeReceiptData, size: PaperSize): PaperDocument =>
  inSize({ kind: 'cheque-receipt', data }, size);
const textOf = async (data: ChequeReceiptData, size: PaperSize) =>
  pdfText(await pdfOf(paper(data, size))).replaceAll('\u00a0', ' ');

describe.each<PaperSize>(['a4', 80, 58])('on %s', (size) => {
  it('names the customer, each cheque, what it covers, its good day, and the sum in words', async () => {
    const text = await textOf(taken(2), size);
    for (const part of [
      'Casa Nova Móveis',
      'Recibo de cheques nº 12',
      'Francisca Lima Teixeira',
      'CPF 529.982.247-25',
      '000123',
      '000124',
      'Bradesco',
      'agência 1234 · conta 567890',
      'Parcela 1 de 5',
      '21/12/2026',
      '22/12/2026',
      'R$ 300,01',
    ])
      expect(text, part).toContain(part);
    expect(text.replace(/\s+/g, ' ')).toMatch(/trezentos reais e um/);
    expect(text).not.toContain('Assinado por');
  });

  it('says that a cheque pays when it clears, and promises not to deposit it before its day', async () => {
    const text = await textOf(taken(1), size);
    expect(text).toContain('Súmula 370');
    expect(text).toContain('art. 62');
    expect(await textOf(taken(1, { day: '2026-12-21' }), size)).not.toContain('Súmula 370');
  });

  it('names who signed it, where that is somebody else', async () => {
    const other = { ...printedCheque(0, { drawer: 'José Ribamar' }), covers: COVERS };
    expect(await textOf(taken(1, { cheques: [other] }), size)).toContain('Assinado por José Ribamar');
  });

  it('leaves out of the sum a cheque whose taking was taken back', async () => {
    const [first, second] = taken(2).cheques;
    if (!first || !second) throw new Error('expected two cheques');
    const cheques = [first, { ...second, undoneOn: '2026-11-21' }];
    const text = await textOf(taken(2, { cheques }), size);
    expect(text).toContain('desfeito em 21/11/2026');
    expect(text).toContain('R$ 150,00');
    expect(text).not.toContain('R$ 300,01');
  });

  it('is marked when all of it was taken back, and when it is printed again', async () => {
    const text = await textOf(taken(1, { reversal: { day: '2026-11-21' }, isSecondCopy: true }), size);
    expect(text).toContain('ESTORNADO');
    expect(text).toContain('2ª via');
    expect(text).not.toContain('Súmula 370');
  });
});

it.each([1, 3, 12, 200])('keeps its layout with %i cheques', async (count) => {
  const pdf = await pdfOf(paper(taken(count), 'a4'));
  const pages = pdfPages(pdf);
  const labels = pdfWords(pdf).filter(({ text }) => text === 'Via');
  if (pages.length > 1) expect(pages.length % 2).toBe(0);
  else expect(labels.map(({ bottom }) => bottom > 841.89 / 2)).toEqual([false, true]);
});

it.each([1, 12])('gives way to names no shop has seen, with %i cheques', async (count) => {
  const cheques = taken(count).cheques.map((cheque) => ({
    ...cheque,
    drawer: LONG_NAME,
    covers: [LONG_NAME],
    account: '12345678901234567890',
  }));
  const long = taken(count, { shop: { name: LONG_NAME }, customer: { name: LONG_NAME }, cheques });
  const pages = pdfPages(await pdfOf(paper(long, 'a4')));
  expect(pages.length % 2).toBe(0);
  expect(pages.join(' ')).not.toContain('undefined');
});

it('is made in every size, and its file bears its number', () => {
  const document = paper(taken(1), 58);
  expect(sizesOf(document)).toEqual(['a4', 80, 58]);
  expect(paperName(document, '')).toBe('Recibo de cheques 12 – Francisca Lima Teixeira');
});
