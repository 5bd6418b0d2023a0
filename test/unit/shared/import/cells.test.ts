import { cellText, cellValue } from '@shared/import/cell';
import { type DayOrder, parseDayCell } from '@shared/import/day-cell';
import { parseCountCell, parseInstallmentCell } from '@shared/import/installment-cell';
import { type DecimalMark, parseMoneyCell } from '@shared/import/money-cell';
import { paidWord, parseMeans } from '@shared/import/payment-cell';
import { describe, expect, it } from 'vitest';

describe('parseDayCell', () => {
  it.each<[string, DayOrder, string]>([
    ['25/12/2024', 'dmy', '2024-12-25'],
    ['5/2/24', 'dmy', '2024-02-05'],
    ['5/2/24', 'mdy', '2024-05-02'],
    ['5/2/88', 'dmy', '1988-02-05'],
    ['25.12.2024', 'dmy', '2024-12-25'],
    ['2024-12-25', 'mdy', '2024-12-25'],
    ['2024-12-25T10:00:00', 'dmy', '2024-12-25'],
    ['25/12/2024 14:30', 'dmy', '2024-12-25'],
    ['25122024', 'dmy', '2024-12-25'],
    ['20241225', 'dmy', '2024-12-25'],
    ['45651', 'dmy', '2024-12-25'],
    ['45651,5', 'dmy', '2024-12-25'],
    ['25 dez 2024', 'dmy', '2024-12-25'],
    ['25-Dec-24', 'mdy', '2024-12-25'],
    ['25 de dezembro de 2024', 'dmy', '2024-12-25'],
    ['qua, 25 dez. 2024', 'dmy', '2024-12-25'],
    ['December 25, 2024', 'mdy', '2024-12-25'],
  ])('reads %s as %s', (text, order, day) => {
    expect(parseDayCell(text, order)).toEqual({ ok: true, value: day });
  });

  it.each<[string, DayOrder, string]>([
    ['31/02/2026', 'dmy', 'impossible'],
    ['12/25/2024', 'dmy', 'impossible'],
    ['29/02/2023', 'dmy', 'impossible'],
    ['25/12/0206', 'dmy', 'impossible'],
    ['amanhã', 'dmy', 'malformed'],
    ['25/12', 'dmy', 'malformed'],
    ['25 xyz 2024', 'dmy', 'malformed'],
    ['99999', 'dmy', 'malformed'],
    ['123/12/2024', 'dmy', 'malformed'],
  ])('refuses %s', (text, order, error) => {
    expect(parseDayCell(text, order)).toEqual({ ok: false, error });
  });
});

describe('parseMoneyCell', () => {
  it.each<[string, DecimalMark, number]>([
    ['1.902,40', ',', 190_240],
    ['R$ 315,91', ',', 31_591],
    ['R$\u00a01.234.567,89', ',', 123_456_789],
    ['1,234.56', '.', 123_456],
    ['1,234.56', ',', 123_456],
    ['1.234,56', '.', 123_456],
    ['1.234', ',', 123_400],
    ['1,234', '.', 123_400],
    ['12.5', ',', 1_250],
    ['94', '.', 9_400],
    ['-50,00', ',', -5_000],
    ['(50,00)', ',', -5_000],
    ['50,00-', ',', -5_000],
    ['− 50', ',', -5_000],
    ['1 234,56', ',', 123_456],
    ['50 reais', ',', 5_000],
    ['0,00', ',', 0],
  ])('reads %s with %s as %i', (text, mark, cents) => {
    expect(parseMoneyCell(text, mark)).toEqual({ ok: true, value: { cents, rounded: false } });
  });

  it('rounds fractions of a cent half up, and says so', () => {
    expect(parseMoneyCell('33,3333', ',')).toEqual({ ok: true, value: { cents: 3_333, rounded: true } });
    expect(parseMoneyCell('0,005', ',')).toEqual({ ok: true, value: { cents: 1, rounded: true } });
  });

  it.each<[string, DecimalMark, string]>([
    ['cem reais', ',', 'malformed'],
    ['1.00,5.3', ',', 'malformed'],
    ['12,345', ',', 'malformed'],
    ['1.2345,00', ',', 'malformed'],
    ['12,34,56', ',', 'malformed'],
    ['', ',', 'malformed'],
    ['999999999999', ',', 'too-large'],
    ['100.000.000,00', ',', 'too-large'],
  ])('refuses %s', (text, mark, error) => {
    expect(parseMoneyCell(text, mark)).toEqual({ ok: false, error });
  });
});

describe('parseInstallmentCell', () => {
  it.each([
    ['2/3', 2, 3],
    ['02/12', 2, 12],
    ['2 de 3', 2, 3],
    ['2-3', 2, 3],
    ['Parcela 2/3', 2, 3],
    ['2ª de 3', 2, 3],
    ['9/3', 9, 3],
    ['única', 1, 1],
    ['À vista', 1, 1],
    ['2026-03-02', 2, 3],
    ['02/mar', 2, 3],
    ['2-Mar', 2, 3],
  ])('reads %s', (text, number, count) => {
    expect(parseInstallmentCell(text)).toEqual({ ok: true, value: { number, count } });
  });

  it('reads a number alone', () => {
    expect(parseInstallmentCell('2')).toEqual({ ok: true, value: { number: 2 } });
    expect(parseInstallmentCell('2ª')).toEqual({ ok: true, value: { number: 2 } });
  });

  it('refuses the rest', () => {
    expect(parseInstallmentCell('a combinar')).toEqual({ ok: false, error: 'malformed' });
    expect(parseCountCell('muitas')).toEqual({ ok: false, error: 'malformed' });
  });

  it('reads counts', () => {
    expect(['3', '3x', '3 vezes', 'em 3 parcelas'].map(parseCountCell)).toEqual(
      Array.from({ length: 4 }, () => ({ ok: true, value: 3 })),
    );
  });
});

describe('payment cells', () => {
  it('knows the means of payment', () => {
    expect(['Pix', 'Cartão', 'CHEQUE', 'dinheiro', '', 'boleto', 'Saldo'].map(parseMeans)).toEqual([
      'pix',
      'card',
      'cheque',
      'cash',
      'cash',
      'other',
      'credit',
    ]);
  });

  it('knows yes and no', () => {
    expect(['Sim', 'PAGO', 'x', 'não', 'em aberto', '10/10/2025'].map(paidWord)).toEqual([
      'paid',
      'paid',
      'paid',
      'not-paid',
      'not-paid',
      undefined,
    ]);
  });
});

describe('cells', () => {
  it('drops the apostrophe that guards exported cells, and nothing else', () => {
    expect(cellText(["'+55 41"], 0)).toBe('+55 41');
    expect(cellText(["'t Hooft"], 0)).toBe("'t Hooft");
    expect(cellText([' a '], 0)).toBe('a');
    expect(cellText([], 3)).toBe('');
    expect(cellValue(['--'], 0)).toBe('');
  });
});
