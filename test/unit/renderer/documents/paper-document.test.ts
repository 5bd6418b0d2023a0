import { type PaperDocument, paperDocumentSchema } from '@renderer/documents/paper-document';
import { agreementData, carneData, receiptData } from '@test/support/papers';
import { describe, expect, it } from 'vitest';

const refusal = (document: PaperDocument): string => {
  const parsed = paperDocumentSchema.safeParse(document);
  return parsed.success ? '' : parsed.error.message;
};

describe('a paper whose figures do not match is refused', () => {
  it.each<[string, PaperDocument, string]>([
    [
      'a receipt over another total',
      { kind: 'receipt', data: receiptData({ totalCents: 20_001 }) },
      'lines do not add up',
    ],
    [
      'means that are not the total',
      { kind: 'receipt-roll', roll: 58, data: receiptData({ means: [{ label: 'Pix', cents: 1 }] }) },
      'means do not add up',
    ],
    [
      'a discount not taken off',
      { kind: 'agreement', data: agreementData(6, { discountCents: 0 }) },
      'not the total',
    ],
    [
      'a plan that misses a cent',
      { kind: 'agreement', data: agreementData(6, { downPaymentCents: 9_999 }) },
      'plan does not add up',
    ],
    ['a booklet without slips', { kind: 'carne', data: carneData(1, 100, { slips: [] }) }, 'slips'],
    [
      'a day that does not exist',
      { kind: 'carne', data: carneData(1, 100, { saleDay: '2026-02-30' }) },
      'not a day',
    ],
  ])('%s', (_, document, why) => {
    expect(refusal(document)).toContain(why);
  });
});

it('accepts each kind of paper', () => {
  const documents: PaperDocument[] = [
    { kind: 'carne', data: carneData(3, 1_000) },
    { kind: 'receipt', data: receiptData() },
    { kind: 'receipt-roll', roll: 80, data: receiptData() },
    { kind: 'agreement', data: agreementData(6) },
  ];
  expect(documents.map(refusal)).toEqual(['', '', '', '']);
});

it('drops what no printer of ours can draw', () => {
  const parsed = paperDocumentSchema.parse({
    kind: 'carne',
    data: carneData(1, 100, {
      customer: { name: '  Zé\n😀 da\tSilva 漢字  ' },
      description: 'Sofá ½ “novo” – nº 2',
    }),
  });
  expect(parsed.kind === 'carne' && parsed.data.customer.name).toBe('Zé da Silva');
  expect(parsed.kind === 'carne' && parsed.data.description).toBe('Sofá ½ “novo” – nº 2');
});
