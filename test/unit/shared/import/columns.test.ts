import { understandColumns } from '@shared/import/columns';
import { detectConventions } from '@shared/import/detect';
import { headerFingerprint, normaliseHeader } from '@shared/import/header';
import { conventionsOf, mappingOf, rememberSheets } from '@shared/import/remembered';
import { missingMeanings } from '@shared/import/sheet-kind';
import { describe, expect, it } from 'vitest';

const ROW = [
  'Ana Lima',
  '529.982.247-25',
  '(11) 98765-4321',
  '15/01/2026',
  'Fogão',
  '2/3',
  '25/02/2026',
  '1.234,56',
  '',
  '',
];

describe('normaliseHeader', () => {
  it.each([
    ['Data da Compra', 'data compra'],
    ['DATA_COMPRA', 'data compra'],
    ['dataCompra', 'data compra'],
    ['Nº Parcelas', 'numero parcelas'],
    ['Vlr. Parcela (R$)', 'valor parcela'],
  ])('reads %s as %s', (header, normal) => {
    expect(normaliseHeader(header)).toBe(normal);
  });

  it('gives the same fingerprint with the column of reasons behind', () => {
    expect(headerFingerprint(['Nome', 'Vence', 'Motivo'])).toBe(headerFingerprint(['NOME', 'vence']));
  });
});

describe('understandColumns', () => {
  it('finds the header under a title and an empty line', () => {
    const columns = understandColumns([
      ['Caderno da loja 2026'],
      [],
      ['Freguês', 'Venc.', 'Valor', 'Whats'],
      ['Ana', '25/02/2026', '10,00', '11987654321'],
    ]);
    expect(columns).toMatchObject({
      headerRow: 2,
      guessed: false,
      mapping: { customer: 0, dueDay: 1, amount: 2, phone: 3 },
    });
    expect(columns.samples[1]).toEqual(['25/02/2026']);
  });

  it('understands a sheet without header by what its columns hold, and says so', () => {
    const columns = understandColumns([ROW, ROW, [...ROW.slice(0, 8), '28/02/2026', '1.234,56']]);
    expect(columns).toMatchObject({
      headerRow: null,
      guessed: true,
      headers: expect.arrayContaining(['Coluna 1']),
      mapping: {
        customer: 0,
        document: 1,
        phone: 2,
        saleDay: 3,
        description: 4,
        installment: 5,
        dueDay: 6,
        amount: 7,
        paidDay: 8,
        paidAmount: 9,
      },
    });
  });

  it('tells the day paid from the amount paid by what is in the column', () => {
    const header = ['Cliente', 'Vencimento', 'Valor', 'Pago'];
    const asDay = understandColumns([header, ['Ana', '25/02/2026', '10,00', '26/02/2026']]);
    const asAmount = understandColumns([header, ['Ana', '25/02/2026', '10,00', '5,00']]);
    expect(asDay.mapping.paidDay).toBe(3);
    expect(asAmount.mapping.paidAmount).toBe(3);
  });

  it('tells "Parcelas" as 2/3 from "Parcelas" as a count', () => {
    const header = ['Cliente', 'Vencimento', 'Valor', 'Parcelas'];
    expect(understandColumns([header, ['Ana', '25/02/2026', '10,00', '2/3']]).mapping.installment).toBe(3);
    const both = understandColumns([
      [...header, 'Parcela'],
      ['Ana', '25/02/2026', '10,00', '3', '2'],
    ]);
    expect(both.mapping).toMatchObject({ installment: 4, installmentCount: 3 });
  });

  it('says what it could not find', () => {
    expect(
      missingMeanings(
        'notebook',
        understandColumns([
          ['Nome', 'Telefone'],
          ['Ana', ''],
        ]).mapping,
      ),
    ).toEqual(['dueDay', 'amount']);
  });
});

describe('detectConventions', () => {
  const mapping = { dueDay: 0, amount: 1 };

  it('goes by the majority of what proves anything, not by one slip', () => {
    const rows = [
      ['13/02/2026', '1.000,00'],
      ['25/02/2026', '2.000,50'],
      ['02/25/2026', '3,000.00'],
    ];
    expect(detectConventions(rows, mapping)).toEqual({
      dayOrder: 'dmy',
      dayOrderProven: true,
      decimalMark: ',',
      decimalMarkProven: true,
    });
  });

  it('takes the Brazilian way where nothing is proven, and says so', () => {
    expect(detectConventions([['02/03/2026', '1.000']], mapping)).toEqual({
      dayOrder: 'dmy',
      dayOrderProven: false,
      decimalMark: ',',
      decimalMarkProven: false,
    });
  });

  it('has nothing to prove in ISO days and whole numbers', () => {
    expect(detectConventions([['2026-03-02', '1000']], mapping)).toMatchObject({
      dayOrderProven: true,
      decimalMarkProven: true,
    });
  });
});

describe('what is remembered', () => {
  const header = ['Quem', 'Quando', 'Quanto', 'Cliente'];
  const columns = understandColumns([header, ['Ana', '02/13/2026', '10.50', 'x']]);
  const chosen = { customer: 0, dueDay: 1, amount: 2 };
  const [remembered] = rememberSheets(columns, chosen, {
    dayOrder: 'mdy',
    dayOrderProven: true,
    decimalMark: '.',
    decimalMarkProven: true,
  });

  it('gives a mended sheet the mapping and the conventions of the first', () => {
    const rows = [
      [...header, 'Motivo'],
      ['Ana', '02/03/2026', '1.000', 'x', 'Falta'],
    ];
    const again = understandColumns(rows);
    expect(mappingOf(again, remembered)).toEqual(chosen);
    expect(conventionsOf(rows, again, chosen, remembered)).toMatchObject({
      dayOrder: 'mdy',
      decimalMark: '.',
    });
  });

  it('is not used for another sheet', () => {
    const other = understandColumns([
      ['Nome', 'Vence', 'Valor'],
      ['Ana', '02/03/2026', '1,00'],
    ]);
    expect(mappingOf(other, remembered)).toEqual({ customer: 0, dueDay: 1, amount: 2 });
    expect(conventionsOf([['', '02/03/2026', '1,50']], other, chosen, remembered).dayOrder).toBe('dmy');
  });
});
