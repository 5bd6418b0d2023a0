import type { LetterData } from '@renderer/documents/definitions/letter-data';
import { paperGapsText } from '@renderer/documents/paper-gaps';
import { paperName } from '@renderer/documents/paper-name';
import { formatDay } from '@shared/calendar/format';
import { letterData, letterRows, noticeData } from '@test/support/letters';
import { definitionOf, customer as known, LONG_NAME, pdfOf, pixFor, shop } from '@test/support/papers';
import { crop, pdfPages, pdfPictures, pdfText, pdfWords, readQr } from '@test/support/pdf';
import { typeSizes } from '@test/support/type-sizes';
import type { Content } from 'pdfmake/interfaces';
import { describe, expect, it } from 'vitest';

const MM = 72 / 25.4;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const pdf = (data: LetterData) => pdfOf({ kind: 'letter', data });
const textOf = async (data: LetterData) => plain(pdfText(await pdf(data)));

const long = {
  name: LONG_NAME.slice(0, 200),
  line: LONG_NAME,
  district: LONG_NAME.slice(0, 120),
  city: LONG_NAME.slice(0, 120),
  state: 'CE',
  zip: '63034010',
};

describe('a letter', () => {
  it('says who writes, to whom, where and when', async () => {
    const text = await textOf(letterData(3));
    for (const part of [
      'Casa Nova Móveis',
      'Rua São Pedro, 482, Centro, Juazeiro do Norte/CE',
      'CNPJ 12.345.678/0001-95 · (88) 99988-7766',
      'Francisca Lima Teixeira',
      'Rua das Flores, 12, apto 3',
      'Pirajá',
      '63034-010 Juazeiro do Norte/CE',
      'Juazeiro do Norte/CE, 20 de novembro de 2026.',
      'Suas parcelas na Casa Nova Móveis',
      'Olá, Francisca,',
      'Ainda não localizamos o pagamento das parcelas abaixo.',
      'Na loja, de segunda a sexta',
      'Atenciosamente,',
      'Antônia Pereira',
      'Gerente, Casa Nova Móveis',
      'Se já pagou, desconsidere esta carta e nos avise.',
    ])
      expect(text, part).toContain(part);
    expect(text).not.toMatch(/Notificação|Recebido em|página|Pix de|undefined/);
  });

  it('shows each installment with each added item apart, and their sums', async () => {
    const text = await textOf(letterData(3));
    for (const part of [
      'Parcela Vencimento Valor Multa Juros Total',
      '1 de 3 03/09/2026 150,00 3,00 3,85 156,85',
      '2 de 3 03/10/2026 150,00 3,00 2,35 155,35',
      '3 de 3 03/11/2026 150,00 3,00 0,85 153,85',
      'Total de 3 parcelas 450,00 9,00 7,05 466,05',
      'Valores em reais, contados até 20/11/2026. Pagando até 05/12/2026, eles não mudam.',
      'multa de 2% e juros de 1% ao mês',
    ])
      expect(text, part).toContain(part);
    expect(text).not.toContain('Já pago');
  });

  it('takes off what was paid already', async () => {
    const [row] = letterRows(1);
    const text = await textOf(letterData(1, { rows: row ? [{ ...row, paidCents: 4_000 }] : [] }));
    expect(text).toContain('Parcela Vencimento Valor Já pago Multa Juros Total');
    expect(text).toContain('1 de 1 03/11/2026 150,00 - 40,00 3,00 0,85 113,85');
    expect(text).toContain('Total 150,00 - 40,00 3,00 0,85 113,85');
  });

  it('never shows the document of the customer, even when it is handed one', async () => {
    const customer = { ...letterData(1).customer, document: known.document, phone: known.phone };
    const text = await textOf(letterData(1, { customer }));
    expect(text).not.toMatch(/CPF|529\.982|52998224725|98877/);
  });

  it('holds with next to nothing known', async () => {
    const pages = pdfPages(
      await pdf(
        letterData(0, {
          shop: { name: 'Loja' },
          customer: { name: 'Zé 😀' },
          validUntil: undefined,
          ways: [],
          responsible: undefined,
        }),
      ),
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Zé Em mãos');
    expect(pages[0]).not.toMatch(/undefined|Parcela |Como pagar/);
  });
});

describe('a notice', () => {
  it('has its number, what happens next, and room for who receives it', async () => {
    const text = await textOf(noticeData(4));
    for (const part of [
      'Notificação nº 14',
      'O que acontece agora',
      'Esperamos seu contato até 05/12/2026.',
      'Recebido em ____/____/________',
      'Se já pagou, desconsidere esta carta e nos avise.',
    ])
      expect(text, part).toContain(part);
  });
});

describe('its Pix', () => {
  it('is read by a camera and can be copied', async () => {
    const payload = pixFor(62_440, 1);
    const made = await pdf(noticeData(4));
    const text = plain(pdfText(made));
    expect(text).toContain('Pix de R$ 624,40');
    const [first] = pdfPictures(made, 200);
    if (!first) throw new Error('no page');
    expect(readQr(crop(first, 200, 145, 195, 50, 60))).toBe(payload);
    expect(text).toContain(payload.slice(0, 60));
  });
});

describe('in a window envelope', () => {
  it.each<[string, Partial<LetterData>]>([
    ['a short address', {}],
    ['a long one', { customer: long, shop: { ...shop, name: LONG_NAME.slice(0, 200), address: LONG_NAME } }],
  ])('the addressee stands where it is seen however the sheet lies: %s', async (_, over) => {
    const words = pdfWords(await pdf(noticeData(4, over))).filter(({ page }) => page === 1);
    const inside = words.filter(({ left, top }) => left < 110 * MM && top > 45 * MM && top < 88 * MM);
    expect(inside.length).toBeGreaterThan(4);
    for (const { left, right, top, bottom } of inside) {
      expect(left).toBeGreaterThanOrEqual(20 * MM);
      expect(right).toBeLessThanOrEqual(100 * MM);
      expect(top).toBeGreaterThanOrEqual(50 * MM);
      expect(bottom).toBeLessThanOrEqual(90 * MM);
    }
    const subject = words.find(({ text }) => text === 'Parcelas');
    expect(subject?.top).toBeGreaterThan(95 * MM);
  });

  it('leaves a mark to fold at on the left, at 105 and at 210 mm', async () => {
    const [first] = pdfPictures(await pdf(letterData(1)), 200);
    if (!first) throw new Error('no page');
    const isWhite = (picture: typeof first) => picture.data.every((channel) => channel === 255);
    for (const y of [105, 210]) expect(isWhite(crop(first, 200, 5, y - 1, 4, 2))).toBe(false);
    for (const y of [10, 110, 215]) expect(isWhite(crop(first, 200, 1, y, 20, 80))).toBe(true);
  });
});

describe('the layout', () => {
  it.each<[string, number, LetterData]>([
    ['one installment', 1, letterData(1)],
    ['three installments with a Pix', 1, letterData(3, { pix: noticeData(3).pix })],
    ['a notice of four', 2, noticeData(4)],
    ['a notice of 40', 2, noticeData(40)],
    ['999 installments', 25, noticeData(999)],
    [
      'endless words',
      3,
      noticeData(6, {
        shop: { ...shop, name: LONG_NAME, address: LONG_NAME },
        customer: long,
        number: LONG_NAME,
        subject: LONG_NAME,
        salutation: LONG_NAME,
        paragraphs: ['palavra '.repeat(625), 'W'.repeat(400)],
        responsible: { name: LONG_NAME, role: LONG_NAME },
      }),
    ],
    [
      'endless steps',
      4,
      noticeData(1, { nextSteps: ['palavra '.repeat(625)], ways: ['palavra '.repeat(625)] }),
    ],
    [
      'the largest amounts',
      1,
      letterData(2, {
        rows: letterRows(2).map((row) => ({
          ...row,
          label: 'Caderneta, 123 de 999',
          amountCents: 9_999_999_999,
          paidCents: 9_999_999_998,
          feeCents: 9_999_999_999,
          interestCents: 9_999_999_999,
        })),
      }),
    ],
  ])('holds with %s', async (_, count, data) => {
    const made = await pdf(data);
    const pages = pdfPages(made);
    expect(pages).toHaveLength(count);
    for (const [index, page] of pages.entries()) {
      if (count === 1) expect(page).not.toContain('página');
      else expect(page).toContain(`página ${index + 1} de ${count}`);
    }
    const outside = pdfWords(made).filter(
      ({ left, right, top, bottom }) =>
        left < 25 * MM - 1 || right > 190 * MM + 1 || top < 8 * MM || bottom > 292 * MM,
    );
    expect(outside).toEqual([]);
    // The signature never stands alone.
    expect(pages.at(-1)).toMatch(/\S+ Atenciosamente,/);
    for (const { dueDay } of data.rows) expect(pages.join(' ')).toContain(formatDay(dueDay));
  });

  it('sets what is written in 12 points, and only the code to be copied below 9', () => {
    const { content, defaultStyle } = definitionOf({ kind: 'letter', data: noticeData(3) });
    const [{ section }] = content as unknown as [{ section: Content }];
    const sizes = typeSizes({ content: section, defaultStyle });
    expect([...new Set(sizes)].sort((a, b) => a - b)).toEqual([8, 9, 10, 11, 12, 13, 15]);
    expect(sizes.filter((size) => size === 8)).toHaveLength(1);
  });
});

describe('many letters in one file', () => {
  it('start on a page each, with page numbers of their own', async () => {
    const letters = [letterData(1), noticeData(40), letterData(3, { customer: { name: 'José da Silva' } })];
    const pages = pdfPages(await pdfOf({ kind: 'letters', data: { shop, letters } }));
    expect(pages).toHaveLength(4);
    for (const index of [0, 1, 3]) expect(pages[index]).toContain('CNPJ 12.345.678/0001-95');
    expect(pages[0]).not.toContain('página');
    expect(pages[1]).toContain('página 1 de 2');
    expect(pages[2]).toContain(
      'Casa Nova Móveis · Parcelas em aberto e opções para resolver · Francisca Lima Teixeira',
    );
    expect(pages[2]).toContain('página 2 de 2');
    expect(pages[3]).toContain('José da Silva');
    expect(pages[3]).not.toContain('página');
  });
});

it('is saved under the name of whom it is for, and says what the shop left blank', () => {
  const document = { kind: 'letter', data: noticeData(1, { shop: { name: 'Loja' } }) } as const;
  expect(paperName(document, 'Carta')).toBe('Carta 14 – Francisca Lima Teixeira');
  expect(paperGapsText(document)).toContain('o CPF ou CNPJ, o endereço e a cidade');
});
