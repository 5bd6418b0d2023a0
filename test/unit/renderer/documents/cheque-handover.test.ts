import type { ChequeHandoverData } from '@renderer/documents/definitions/cheque-handover-data';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { paperName } from '@renderer/documents/paper-name';
import { inSize, type PaperSize } from '@renderer/documents/paper-size';
import { customer, LONG_NAME, pdfOf, printedCheque, shop } from '@test/support/papers';
import { pdfPages, pdfText, pdfWords } from '@test/support/pdf';
import { describe, expect, it } from 'vitest';

type Reason = ChequeHandoverData['reason'];

const paid: Reason = { why: 'paid', receipt: '318', cents: 15_000, means: 'dinheiro', leftCents: 0 };
const exchanged: Reason = { why: 'exchanged', receipt: '13', cheques: [printedCheque(1), printedCheque(2)] };

const given = (reason: Reason, over: Partial<ChequeHandoverData> = {}): ChequeHandoverData => ({
  shop,
  customer,
  number: '000123',
  day: '2026-12-23',
  cheque: printedCheque(),
  reason,
  ...over,
});

const paper = (data: ChequeHandoverData, size: PaperSize): PaperDocument =>
  inSize({ kind: 'cheque-handover', data }, size);
const textOf = async (data: ChequeHandoverData, size: PaperSize) =>
  pdfText(await pdfOf(paper(data, size))).replaceAll('\u00a0', ' ');

describe.each<PaperSize>(['a4', 80, 58])('on %s', (size) => {
  it('tells which cheque, by what payment, that nothing is left, and asks the customer to sign', async () => {
    const text = await textOf(given(paid), size);
    for (const part of [
      'Casa Nova Móveis',
      'Entrega de cheque nº 000123',
      'Francisca Lima Teixeira',
      '237 Bradesco',
      '21/12/2026',
      'R$ 150,00',
      'cento e cinquenta reais',
      'R$ 150,00 em dinheiro',
      'nº 318',
      'Nada mais temos a receber por ele.',
      'Recebi o cheque',
    ])
      expect(text, part).toContain(part);
    expect(text).not.toContain('O banco o devolveu');
  });

  it('tells what is still open after it was paid in part', async () => {
    const text = await textOf(given({ ...paid, cents: 10_000, leftCents: 5_000 }), size);
    expect(text).toContain('R$ 50,00 continuam');
    expect(text).not.toContain('Nada mais temos a receber');
  });

  it('says when and why the bank gave it back, for who signed it to show there', async () => {
    const cameBack = { day: '2026-12-22', reason: 'motivo 11 (sem fundos)' };
    expect(await textOf(given(paid, { cameBack }), size)).toContain('O banco o devolveu em 22/12/2026');
  });

  it('lists the cheques that took its place, which pay when they clear', async () => {
    const text = await textOf(given(exchanged), size);
    for (const part of ['2 cheques', 'R$ 300,03', 'nº 13', 'nº 000124', 'nº 000125', 'art. 62'])
      expect(text, part).toContain(part);
    expect(text).not.toContain('Nada mais temos a receber');
  });

  it.each<[string, Reason, string]>([
    ['nothing is owed for it', { why: 'cancelled' }, 'Nada mais temos a receber por ele.'],
    ['nothing was paid', { why: 'unpaid', leftCents: 7_500 }, 'R$ 75,00 continuam'],
    ['what it covered is in an agreement', { why: 'agreed', where: 'no acordo nº 3' }, 'está no acordo nº 3'],
    ['what it covered was paid before', { why: 'unpaid', leftCents: 0 }, 'O que ele cobria já estava pago.'],
  ])('says that %s', async (_, reason, words) => {
    expect(await textOf(given(reason), size)).toContain(words);
  });

  it('is marked when that was taken back, and says no more that nothing is owed', async () => {
    const text = await textOf(given(paid, { reversal: { day: '2026-12-24' }, isSecondCopy: true }), size);
    expect(text).toContain('ESTORNADO');
    expect(text).toContain('2ª via');
    expect(text).not.toContain('Nada mais temos a receber');
  });
});

it.each([1, 4, 12, 60])('keeps its layout with %i cheques in its place', async (count) => {
  const cheques = Array.from({ length: count }, (_, index) => printedCheque(index));
  const pdf = await pdfOf(paper(given({ why: 'exchanged', cheques }), 'a4'));
  const pages = pdfPages(pdf);
  const labels = pdfWords(pdf).filter(({ text }) => text === 'Via');
  if (pages.length > 1) expect(pages.length % 2).toBe(0);
  else expect(labels.map(({ bottom }) => bottom > 841.89 / 2)).toEqual([false, true]);
});

it('gives way to names no shop has seen', async () => {
  const cheque = printedCheque(0, { drawer: LONG_NAME, account: '12345678901234567890' });
  const long = given(paid, { shop: { name: LONG_NAME }, customer: { name: LONG_NAME }, cheque });
  const pages = pdfPages(await pdfOf(paper(long, 'a4')));
  expect([1, 2]).toContain(pages.length);
  expect(pages.join(' ')).not.toContain('undefined');
});

it('its file bears the number of the cheque', () => {
  expect(paperName(paper(given(paid), 80), '')).toBe('Entrega de cheque 000123 – Francisca Lima Teixeira');
});
