import type { PaperDocument } from '@renderer/documents/make-pdf';
import { customer, LONG_NAME, pdfOf, receiptData } from '@test/support/papers';
import { pdfPages, pdfSizes, pdfText, pdfWords } from '@test/support/pdf';
import { describe, expect, it } from 'vitest';

const textOf = async (document: PaperDocument) => pdfText(await pdfOf(document)).replaceAll('\u00a0', ' ');
const times = (text: string, part: string) => text.split(part).length - 1;

describe.each([
  ['A4', (data: ReturnType<typeof receiptData>): PaperDocument => ({ kind: 'receipt', data }), 2],
  [
    '80 mm',
    (data: ReturnType<typeof receiptData>): PaperDocument => ({ kind: 'receipt-roll', roll: 80, data }),
    1,
  ],
  [
    '58 mm',
    (data: ReturnType<typeof receiptData>): PaperDocument => ({ kind: 'receipt-roll', roll: 58, data }),
    1,
  ],
] as const)('a receipt on %s', (_, document, copies) => {
  it('names who paid what, for what, how and when', async () => {
    const text = await textOf(document(receiptData()));
    for (const part of [
      customer.name,
      'CPF 529.982.247-25',
      'CNPJ 12.345.678/0001-95',
      'Parcela 3 de 5 · Guarda-roupa 6 portas',
      'Parcela 4 de 5 · Guarda-roupa 6 portas',
      '03/11/2026',
      '153,85',
      '(duzentos reais)',
      'R$ 120,00',
      'R$ 80,00',
      'R$ 253,85',
      'Recebido por Ana',
    ]) {
      expect(times(text, part), part).toBeGreaterThanOrEqual(copies);
    }
    expect(text).toMatch(/restam R\$ 103,85 desta parcela/);
  });

  it('says it settles nothing earlier only when something earlier is open', async () => {
    expect(await textOf(document(receiptData({ earlierOpen: true })))).toContain(
      'Este recibo não quita parcelas anteriores',
    );
    expect(await textOf(document(receiptData({ earlierOpen: false })))).not.toContain('parcelas anteriores');
  });

  it('is plainly cancelled once the payment was taken back', async () => {
    const reversal = { day: '2026-11-21', reason: 'valor errado' };
    const text = await textOf(document(receiptData({ reversal })));
    expect(times(text, 'ESTORNADO')).toBe(copies);
    expect(text).toContain('Estornado em 21/11/2026');
    expect(text).toContain('não vale como comprovante');
    expect(text).not.toContain('Damos quitação');
  });

  it('tells change, what was taken off and why, store credit left, and that it is a second copy', async () => {
    const [line] = receiptData().lines;
    if (!line) throw new Error('no line');
    const text = await textOf(
      document(
        receiptData({
          lines: [{ ...line, principalCents: 15_615, waivedCents: 385, earlyCents: 615 }],
          totalCents: 15_000,
          means: [{ label: 'Dinheiro', cents: 15_000 }],
          change: { handedCents: 20_000, backCents: 5_000 },
          creditLeftCents: 4_200,
          isSecondCopy: true,
        }),
      ),
    );
    for (const part of ['2ª via', '10,00', 'R$ 42,00', 'R$ 200,00', 'Troco'])
      expect(times(text, part), part).toBeGreaterThanOrEqual(copies);
    expect(text).toMatch(/R\$ 6,15 a menos por pagar antes da\s+data/);
    expect(text).toContain('R$ 3,85 de multa e juros');
  });

  it('holds with next to nothing known', async () => {
    const bare = { shop: { name: 'Loja' }, customer: { name: 'Zé' }, operator: undefined };
    const text = await textOf(document(receiptData(bare)));
    expect(text).not.toContain('undefined');
    expect(text).toContain('Zé');
  });

  it('shows what went into the customer’s favour, discounts and a third payer', async () => {
    const [line] = receiptData().lines;
    if (!line) throw new Error('no line');
    const text = await textOf(
      document(
        receiptData({
          lines: [{ ...line, waivedCents: 385 }],
          creditCents: 5_000,
          paidBy: 'Joaquim Teixeira',
          balanceCents: 0,
          next: undefined,
        }),
      ),
    );
    expect(text).toContain('Joaquim Teixeira');
    expect(text).toContain('3,85');
    expect(text).toMatch(/saldo\s+a favor.*50,00/i);
    expect(text).toContain('nada em aberto');
  });
});

describe('on A4', () => {
  it('prints both copies on one sheet, each in its half', async () => {
    const pdf = await pdfOf({ kind: 'receipt', data: receiptData() });
    const labels = pdfWords(pdf).filter(({ text }) => text === 'Via');
    expect(labels).toHaveLength(2);
    expect(labels.map(({ page }) => page)).toEqual([1, 1]);
    expect(labels[0]?.bottom).toBeLessThan(841.89 / 2);
    expect(pdfWords(pdf).filter(({ text, top }) => text === 'Recibo' && top > 841.89 / 2)).toHaveLength(1);
  });

  it('takes whole pages when the lines do not fit half of one', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => ({
      description: LONG_NAME,
      number: index + 1,
      count: 60,
      dueDay: '2026-11-03',
      principalCents: 10_000,
      feeCents: 200,
      interestCents: 0,
      waivedCents: 200,
      remainingCents: 0,
    }));
    const data = receiptData({ lines, totalCents: 600_000, means: [{ label: 'Pix', cents: 600_000 }] });
    const pages = pdfPages(await pdfOf({ kind: 'receipt', data }));
    expect(pages.length % 2).toBe(0);
    expect(pages.at(0)).toContain(`página 1 de ${pages.length / 2}`);
    expect(pages.at(-1)).toContain(`página ${pages.length / 2} de ${pages.length / 2}`);
    expect(times(pages.join(' '), '6.000,00')).toBeGreaterThanOrEqual(4);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'never runs one half into the other, with %i lines of any length',
    async (count) => {
      const [, line] = receiptData().lines;
      if (!line) throw new Error('no line');
      const lines = Array.from({ length: count }, () => ({
        ...line,
        description: LONG_NAME.slice(0, count * 30),
      }));
      const totalCents = count * line.principalCents;
      const data = receiptData({
        lines,
        totalCents,
        means: [{ label: 'Pix', cents: totalCents }],
        paidBy: LONG_NAME,
      });
      const pdf = await pdfOf({ kind: 'receipt', data });
      const pages = pdfPages(pdf);
      const labels = pdfWords(pdf).filter(({ text }) => text === 'Via');
      if (pages.length > 1) expect(pages.length % 2).toBe(0);
      else expect(labels.map(({ bottom }) => bottom > 841.89 / 2)).toEqual([false, true]);
    },
  );
});

describe('on a roll', () => {
  it.each([80, 58] as const)(
    'is one strip of %i mm with nothing outside what the printer reaches',
    async (roll) => {
      const data = receiptData({ shop: { name: LONG_NAME }, customer: { name: 'W'.repeat(300) } });
      const pdf = await pdfOf({ kind: 'receipt-roll', roll, data });
      const [size, ...more] = pdfSizes(pdf);
      expect(more).toEqual([]);
      expect(size?.width).toBeCloseTo(roll, 1);
      const margin = ((roll - { 80: 72, 58: 48 }[roll]) / 2 / 25.4) * 72;
      const right = (roll / 25.4) * 72 - margin;
      expect(pdfWords(pdf).filter((word) => word.left < margin - 1 || word.right > right + 1)).toEqual([]);
    },
  );
});
