import type { GiveBackData } from '@renderer/documents/definitions/give-back-data';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { inSize, type PaperSize } from '@renderer/documents/paper-size';
import { customer, LONG_NAME, pdfOf, shop } from '@test/support/papers';
import { pdfPages, pdfText, pdfWords } from '@test/support/pdf';
import { describe, expect, it } from 'vitest';

const returned: GiveBackData = {
  shop,
  customer,
  number: '320',
  day: '2026-11-20',
  means: [{ label: 'Dinheiro', cents: 2_000 }],
  creditLeftCents: 3_000,
  balanceCents: 5_000,
  what: 'return',
  sale: { number: '1042', description: 'Cadeiras' },
  items: [{ description: 'Cadeira estofada', quantity: 2 }],
  fellCents: 10_000,
  creditCents: 0,
  paidBackCents: 2_000,
};
const refunded: GiveBackData = {
  ...returned,
  what: 'refund',
  sale: undefined,
  items: [],
  fellCents: 0,
};

const paper = (data: GiveBackData, size: PaperSize): PaperDocument =>
  inSize({ kind: 'give-back', data }, size);
const textOf = async (data: GiveBackData, size: PaperSize) =>
  pdfText(await pdfOf(paper(data, size))).replaceAll('\u00a0', ' ');

describe.each<PaperSize>(['a4', 80, 58])('on %s', (size) => {
  it('goods that came back: which, their worth in words, and where it went', async () => {
    const text = await textOf(returned, size);
    for (const part of [
      'Comprovante de devolução',
      customer.name,
      '2 × Cadeira estofada',
      '(cento e vinte reais)',
      'Abatido das parcelas R$ 100,00',
      'Devolvido em dinheiro R$ 20,00',
      'R$ 50,00',
      'R$ 30,00',
      '1042',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('store credit paid out', async () => {
    const text = await textOf(refunded, size);
    expect(text).toContain('Devolução de saldo a favor');
    expect(text).toContain('(vinte reais)');
    expect(text).toContain('Devolvido em dinheiro R$ 20,00');
  });

  it('store credit paid out by two means, each with what went by it', async () => {
    const means = [
      { label: 'Dinheiro', cents: 1_500 },
      { label: 'Pix', cents: 500 },
    ];
    const text = await textOf({ ...refunded, means }, size);
    expect(text).toMatch(/Devolvido em dinheiro R\$ .*15,00 e Pix/);
    expect(text).not.toContain('r$');
  });

  it('is marked when it was taken back, and when it is printed again', async () => {
    const text = await textOf({ ...refunded, reversal: { day: '2026-11-21' }, isSecondCopy: true }, size);
    expect(text).toContain('ESTORNADO');
    expect(text).toContain('Estornado em 21/11/2026');
    expect(text).toContain('2ª via');
    expect(await textOf(refunded, size)).not.toContain('ESTORNADO');
  });
});

it.each([1, 4, 12, 300])('keeps its layout with %i things that came back', async (count) => {
  const items = Array.from({ length: count }, () => ({ description: LONG_NAME, quantity: 3 }));
  const pdf = await pdfOf(paper({ ...returned, items, shop: { name: LONG_NAME } }, 'a4'));
  const pages = pdfPages(pdf);
  const labels = pdfWords(pdf).filter(({ text }) => text === 'Via');
  if (pages.length > 1) expect(pages.length % 2).toBe(0);
  else expect(labels.map(({ bottom }) => bottom > 841.89 / 2)).toEqual([false, true]);
  expect(pages.join(' ')).not.toContain('undefined');
});
