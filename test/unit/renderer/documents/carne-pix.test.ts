import { carnePaper } from '@renderer/documents/from-records/carne';
import { addMonths } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import { type Installment, untouched } from '@shared/domain/installment';
import type { Sale } from '@shared/domain/sale';
import { defaultTerms } from '@shared/domain/terms';
import { cnpjCheckDigits } from '@shared/identity/cnpj';
import { splitEvenly } from '@shared/money/split';
import { readBrCode } from '@test/support/br-code';
import { pdfOf } from '@test/support/papers';
import { crop, pdfPictures, pdfWords, readQr } from '@test/support/pdf';
import { describe, expect, it } from 'vitest';

const lettered = '12ABC34501DE';
/** Every kind of key, as the owner types it and as the bank must read it. */
const KEYS = [
  ['CPF', '529.982.247-25', '52998224725'],
  ['CNPJ', '12.345.678/0001-95', '12345678000195'],
  ['CNPJ with letters', `${lettered}${cnpjCheckDigits(lettered)}`, '12ABC34501DE35'],
  ['phone', '(88) 99988-7766', '+5588999887766'],
  ['e-mail', 'Caixa@CasaNova.com.br', 'caixa@casanova.com.br'],
  ['e-mail of 77', `${'a'.repeat(60)}@${'b'.repeat(9)}.com.br`, `${'a'.repeat(60)}@${'b'.repeat(9)}.com.br`],
  ['random key', '123E4567-E12B-12D1-A456-426655440000', '123e4567-e12b-12d1-a456-426655440000'],
] as const;

const customer: Customer = { id: 'c', name: 'Ana Lima', phones: [], createdAt: 0, tokens: [] };

const paper = (pixKey: string, amounts: readonly number[], slipsPerPage: 3 | 4, number = 1042) => {
  const sale: Sale = {
    id: 's',
    number,
    customerId: 'c',
    day: '2026-11-20',
    description: 'Guarda-roupa 6 portas',
    items: [],
    totalCents: amounts.reduce((sum, cents) => sum + cents, 0),
    downPaymentCents: 0,
    installmentCount: amounts.length,
    firstDueDay: '2026-12-20',
    interval: { kind: 'monthly' },
    createdAt: 0,
  };
  const installments = amounts.map(
    (principalCents, index): Installment => ({
      ...untouched,
      id: `i${index}`,
      customerId: 'c',
      originKind: 'sale',
      originId: 's',
      number: index + 1,
      count: amounts.length,
      dueDay: addMonths('2026-12-20', index),
      principalCents,
      description: sale.description,
      open: 1,
    }),
  );
  const shop = { name: 'Confecções São João da Boa Vista', city: 'São José do Rio Preto', pixKey };
  const made = carnePaper({ shop, customer, sale, installments, terms: defaultTerms });
  return { ...made, data: { ...made.data, slipsPerPage } };
};

const GRID = {
  3: { height: 99, x: 172, y: 48.5, side: 28 },
  4: { height: 74.25, x: 175, y: 37.5, side: 25 },
} as const;

/** What a camera reads from each slip of the printed booklet, in order; null where nothing can be read. */
const readSlips = async (document: ReturnType<typeof paper>, dpi: number): Promise<(string | null)[]> => {
  const { slipsPerPage, slips } = document.data;
  const { height, x, y, side } = GRID[slipsPerPage];
  const pages = pdfPictures(await pdfOf(document), dpi);
  return slips.map((_, index) => {
    const block = index + 1;
    const page = pages[Math.floor(block / slipsPerPage)];
    if (!page) throw new Error('no page');
    const top = (block % slipsPerPage) * height + y;
    // The code with its quiet zone: nothing else may be in it.
    return readQr(crop(page, dpi, x - 2, top - 2, side + 4, side + 4));
  });
};

describe.each(KEYS)('with a %s for key', (_, typed, key) => {
  it.each([3, 4] as const)(
    'each slip is read from the page as its own charge, %i to a sheet',
    async (per) => {
      const amounts = [10_558, 1, 9_999_900_000];
      const document = paper(typed, amounts, per);
      const codes = await readSlips(document, 150);
      expect(codes).toEqual(document.data.slips.map(({ pixPayload }) => pixPayload));
      expect(codes.map((code) => readBrCode(code ?? ''))).toEqual(
        ['105.58', '0.01', '99999000.00'].map((amount, index) => ({
          key,
          amount,
          name: 'Confeccoes Sao Joao da Bo',
          city: 'Sao Jose do Rio',
          txid: `V1042P${index + 1}`,
        })),
      );
    },
  );
});

it('keeps the longest code above what a printer cannot reach', async () => {
  const pdf = await pdfOf(paper(KEYS[5][1], [9_999_999, 9_999_999, 9_999_999], 4, 999_999_999));
  const lowest = Math.max(...pdfWords(pdf).map(({ bottom }) => bottom));
  expect(841.89 - lowest).toBeGreaterThan((2 / 25.4) * 72);
});

it('holds for 48 installments, four to a sheet, each with a code of its own', async () => {
  const amounts = splitEvenly(1_234_567, 48);
  const document = paper(KEYS[5][1], amounts, 4, 999_999_999);
  const codes = (await readSlips(document, 150)).map((code) => readBrCode(code ?? ''));
  expect(codes.map(({ txid }) => txid)).toEqual(amounts.map((_, index) => `V999999999P${index + 1}`));
  expect(codes.map(({ amount }) => Math.round(Number(amount) * 100))).toEqual(amounts);
});

describe('the reader itself', () => {
  const good =
    '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D';

  it('knows the code of the BCB manual and refuses one with a letter changed', () => {
    expect(() => readBrCode(good)).toThrow('txid is ***');
    expect(() => readBrCode(good.replace('Fulano', 'Fulana'))).toThrow('the check does not match');
    expect(() => readBrCode(good.slice(0, -1))).toThrow('broken');
  });
});
