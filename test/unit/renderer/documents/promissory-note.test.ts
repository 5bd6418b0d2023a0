import { paperDocumentSchema } from '@renderer/documents/paper-document';
import { customer, LONG_NAME, pdfOf, promissoryNoteData, shop } from '@test/support/papers';
import { pdfPages, pdfText, pdfWords } from '@test/support/pdf';
import { describe, expect, it } from 'vitest';

type Data = ReturnType<typeof promissoryNoteData>;

const textOf = async (data: Data) =>
  pdfText(await pdfOf({ kind: 'promissory-note', data })).replaceAll('\u00a0', ' ');
const times = (text: string, part: string) => text.split(part).length - 1;

describe('a promissory note', () => {
  it('has everything a note needs (LUG art. 75)', async () => {
    const text = await textOf(promissoryNoteData(10));
    for (const part of [
      // The words in the text itself, and the promise, without a condition.
      'pagarei, por esta única via de NOTA PROMISSÓRIA, a Casa Nova Móveis, CNPJ 12.345.678/0001-95, ou à sua ordem,',
      'a quantia de R$ 1.055,82 (mil e cinquenta e cinco reais e oitenta e dois centavos)',
      'No dia 20 de setembro de 2027',
      'pagável em Juazeiro do Norte/CE.',
      'Juazeiro do Norte/CE, 20 de novembro de 2026.',
      customer.name,
      'CPF 529.982.247-25',
      'Endereço: Rua das Flores, 12, Pirajá, Juazeiro do Norte/CE',
      'Referente à venda nº 1042',
    ]) {
      expect(text).toContain(part);
    }
    expect(times(text, 'NOTA PROMISSÓRIA')).toBe(1);
  });

  it.each([
    [1, 1],
    [3, 1],
    [4, 2],
    [48, 16],
  ])('one for each of %i installments takes %i sheets', async (count, sheets) => {
    const data = promissoryNoteData(count, { per: 'installment' });
    const pages = pdfPages(await pdfOf({ kind: 'promissory-note', data }));
    expect(pages).toHaveLength(sheets);
    expect(times(pages.join(' '), 'NOTA PROMISSÓRIA')).toBe(count);
    if (count > 1)
      for (let one = 1; one <= count; one++) expect(pages.join(' ')).toContain(`1042-${one}/${count}`);
  });

  it('leaves room to fill in by hand what is not known of who signs', async () => {
    const text = await textOf(promissoryNoteData(1, { customer: { name: 'Zé' } }));
    expect(text).toMatch(/CPF _{20,}/);
    expect(text).toMatch(/Endereço: _{20,}/);
    expect(text).not.toContain('undefined');
  });

  it('keeps the longest names whole and each note in its third', async () => {
    const name = LONG_NAME.slice(0, 200).trim();
    const endless = { ...shop, name: `${'W'.repeat(199)}Z`, address: 'Rua '.repeat(70) };
    const data = promissoryNoteData(6, {
      per: 'installment',
      shop: endless,
      customer: { ...endless, name },
    });
    const pdf = await pdfOf({ kind: 'promissory-note', data });
    expect(pdfPages(pdf)).toHaveLength(2);
    expect(times(pdfText(pdf), name)).toBe(6);
    expect(times(pdfText(pdf).replaceAll(' ', ''), endless.name)).toBe(6);
    const third = 841.89 / 3;
    const crossing = pdfWords(pdf).filter(
      ({ top, bottom }) => Math.floor((top + 1) / third) !== Math.floor((bottom - 1) / third),
    );
    expect(crossing).toEqual([]);
    expect(pdfWords(pdf).filter(({ right }) => right > 595.28 - 40)).toEqual([]);
  });

  it.each<[string, Partial<Data>]>([
    ['the name of the shop', { shop: { ...shop, name: ' ' } }],
    ['the city', { shop: { ...shop, city: '' } }],
    ['the name of the customer', { customer: { name: '😀' } }],
    ['an amount', { installments: [] }],
  ])('is not made without %s', (_, over) => {
    const document = { kind: 'promissory-note', data: promissoryNoteData(1, over) };
    expect(paperDocumentSchema.safeParse(document).success).toBe(false);
  });
});
