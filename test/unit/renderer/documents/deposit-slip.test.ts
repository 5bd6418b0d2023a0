import type { DepositSlipData } from '@renderer/documents/definitions/deposit-slip-data';
import { sizesOf } from '@renderer/documents/paper-size';
import { LONG_NAME, pdfOf, printedCheque, shop } from '@test/support/papers';
import { pdfPages, pdfText } from '@test/support/pdf';
import { expect, it } from 'vitest';

const slip = (count: number, over: Partial<DepositSlipData> = {}): DepositSlipData => ({
  shop,
  day: '2026-12-21',
  what: 'deposit',
  to: 'Bradesco, conta 98765-0',
  cheques: Array.from({ length: count }, (_, index) => printedCheque(index)),
  ...over,
});

const pdf = (data: DepositSlipData) => pdfOf({ kind: 'deposit-slip', data });
const textOf = async (data: DepositSlipData) => pdfText(await pdf(data)).replaceAll('\u00a0', ' ');

it('tells the bank whose the cheques are, into which account they go, each of them, and their sum in words', async () => {
  const text = await textOf(slip(2));
  for (const part of [
    'Casa Nova Móveis',
    'CNPJ 12.345.678/0001-95',
    'Borderô de depósito',
    '2 cheques, no total de R$ 300,01 (trezentos reais e um centavo), para depósito na conta Bradesco, conta 98765-0.',
    '1 237 Bradesco 1234 567890 000123 Francisca Lima Teixeira 21/12/2026 150,00',
    '2 237 Bradesco 1234 567890 000124 Francisca Lima Teixeira 22/12/2026 150,01',
    'CPF 529.982.247-25',
    'Total de 2 cheques 300,01',
    'Juazeiro do Norte/CE, 21 de dezembro de 2026.',
    'Recebido pelo banco',
  ])
    expect(text, part).toContain(part);
  expect(text).not.toContain('2ª via');
});

it('says when the bank only keeps them, and when it is printed again', async () => {
  const text = await textOf(slip(1, { what: 'custody', to: undefined, isSecondCopy: true }));
  expect(text).toContain('Borderô de custódia');
  expect(text).toContain('para guardar até o bom para de cada um.');
  expect(text).toContain('2ª via');
});

it('names a bank that has no name once', async () => {
  const text = await textOf(slip(1, { cheques: [printedCheque(0, { bank: '999', bankName: 'Banco 999' })] }));
  expect(text).toContain('1 Banco 999 1234');
});

it.each([12, 200])('keeps heads and page numbers with %i cheques of long names', async (count) => {
  const cheques = Array.from({ length: count }, (_, index) =>
    printedCheque(index, { drawer: LONG_NAME, account: '12345678901234567890' }),
  );
  const pages = pdfPages(await pdf(slip(count, { cheques, shop: { name: LONG_NAME }, to: LONG_NAME })));
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, page] of pages.entries())
    expect(page).toContain(`página ${index + 1} de ${pages.length}`);
  for (const page of pages.slice(0, -1)) expect(page).toContain('Assinado por');
  expect(pages.join(' ')).not.toContain('undefined');
});

it('is only made on sheets', () => {
  expect(sizesOf({ kind: 'deposit-slip', data: slip(1) })).toEqual(['a4']);
});
