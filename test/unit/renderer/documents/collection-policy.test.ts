import type { CollectionPolicyData } from '@renderer/documents/definitions/collection-policy-data';
import { CUSTOMER_RIGHTS, NEVER_DONE } from '@renderer/documents/definitions/collection-policy-text';
import { paperGapsText } from '@renderer/documents/paper-gaps';
import { sizesOf } from '@renderer/documents/paper-size';
import { collectionPolicy } from '@test/support/collection-policy';
import { definitionOf, LONG_NAME, pdfOf, shop } from '@test/support/papers';
import { pdfPages, pdfText, pdfWords } from '@test/support/pdf';
import { typeSizes } from '@test/support/type-sizes';
import { describe, expect, it } from 'vitest';

const MM = 72 / 25.4;
const pdf = (data: CollectionPolicyData) => pdfOf({ kind: 'collection-policy', data });
/** Every word in the order of the paper's own text, whatever column it stands in. */
const wordsOf = (text: string): string[] => text.split(/\s+/);

describe('the policy', () => {
  it('says every rule it is handed', async () => {
    const data = collectionPolicy();
    const text = pdfText(await pdf(data)).replaceAll('\u00a0', ' ');
    for (const part of [
      'Casa Nova Móveis',
      'CNPJ 12.345.678/0001-95 · (88) 99988-7766',
      'vale desde 20/11/2026',
      'Como vendemos a prazo e como lembramos',
      'Quem pode comprar a prazo',
      'Quando falamos com você',
      'Segunda a sexta das 9h às 18h',
      'Se a parcela atrasar',
      'Multa 2% da parcela, uma vez só',
      'Juros 1% ao mês, por dia de atraso',
      'Promessas e tolerância',
      'Descontos e acordos',
      'Depois de 60 dias',
      'Quando lembramos Quando Como O que fazemos 3 dias antes WhatsApp Lembramos do vencimento',
      '7 dias depois Telefone Ligamos para ouvir o motivo e combinar uma data.',
      '60 dias depois Carta Escrevemos uma carta com os valores, um por um.',
      'Paramos quando há promessa',
      'O que nunca fazemos',
      'Seus direitos',
    ])
      expect(text, part).toContain(part);
    const words = new Set(wordsOf(text));
    const all = [
      ...(data.credit ?? []),
      ...(data.promises ?? []),
      ...(data.agreements ?? []),
      ...(data.afterSixtyDays ?? []),
      ...NEVER_DONE,
      ...CUSTOMER_RIGHTS,
      'como garante a LGPD: Antônia, (88) 99988-7766',
    ];
    for (const word of all.flatMap(wordsOf)) expect(words, word).toContain(word);
    expect(text).not.toMatch(/devedor|inadimpl|dívida|cobran|undefined|página/i);
  });

  it('promises what the law asks for unless the shop says it in its own words', async () => {
    const text = pdfText(await pdf({ shop, day: '2026-11-20', never: ['Nunca gritamos.'], rights: [] }));
    expect(text).toContain('Nunca gritamos.');
    expect(text).not.toContain('Ameaçar');
    expect(text).not.toContain('Seus direitos');
  });

  it('is only made on sheets, and tells what the shop left blank', () => {
    const document = {
      kind: 'collection-policy',
      data: collectionPolicy(1, { shop: { name: 'Loja' } }),
    } as const;
    expect(sizesOf(document)).toEqual(['a4']);
    expect(paperGapsText(document)).toContain('o CPF ou CNPJ');
  });
});

describe('the layout', () => {
  const sizeOf = (data: CollectionPolicyData) =>
    definitionOf({ kind: 'collection-policy', data }).defaultStyle?.fontSize;

  it.each([
    [0, 12],
    [3, 11],
    [9, 9.75],
    [14, 9.25],
  ])('is one page with a ladder of %i steps, in type of %d points', async (steps, size) => {
    const data = collectionPolicy(steps);
    expect(sizeOf(data)).toBe(size);
    expect(pdfPages(await pdf(data))).toHaveLength(1);
  });

  it('goes on to numbered pages where type would get too small to read', async () => {
    const pages = pdfPages(await pdf(collectionPolicy(60)));
    expect(pages).toHaveLength(3);
    for (const [index, page] of pages.entries()) expect(page).toContain(`página ${index + 1} de 3`);
    expect(pages[1]).toContain('Quando Como O que fazemos');
    expect(pages[2]).toContain('O que nunca fazemos');
  });

  it('is in large type with next to nothing known', async () => {
    const data = { shop: { name: 'Loja' }, day: '2026-11-20' };
    const pages = pdfPages(await pdf(data));
    expect(sizeOf(data)).toBe(13);
    expect(pages).toHaveLength(1);
    expect(pages[0]).not.toMatch(/undefined|Quando lembramos|Se a parcela/);
  });

  it('keeps endless words inside the margins', async () => {
    const made = await pdf(
      collectionPolicy(9, {
        shop: { ...shop, name: LONG_NAME, address: LONG_NAME },
        title: LONG_NAME,
        introduction: LONG_NAME,
        credit: [LONG_NAME, 'W'.repeat(300)],
        hours: [{ label: 'W'.repeat(60), value: LONG_NAME }],
        ladder: [{ days: LONG_NAME, channel: 'W'.repeat(60), action: LONG_NAME }],
        privacyContact: LONG_NAME,
      }),
    );
    const outside = pdfWords(made).filter(
      ({ left, right, bottom }) => left < 18 * MM - 1 || right > 192 * MM + 1 || bottom > 292 * MM,
    );
    expect(outside).toEqual([]);
  });

  it('sets nothing too small to read', () => {
    const sizes = typeSizes(definitionOf({ kind: 'collection-policy', data: collectionPolicy(14) }));
    expect(sizes.length).toBeGreaterThan(60);
    expect(Math.min(...sizes)).toBe(8.5);
  });
});
