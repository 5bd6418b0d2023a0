import { readFileSync } from 'node:fs';
import { fixtureBytes, planBytes } from '@test/support/import';
import { describe, expect, it } from 'vitest';

const expected = JSON.parse(
  readFileSync(new URL('../../../fixtures/caderno-da-loja.expected.json', import.meta.url), 'utf8'),
);

const { sheet, columns, conventions, plan } = await planBytes(
  fixtureBytes('caderno-da-loja.csv'),
  expected.asOf,
);

describe("the shop's notebook", () => {
  it('is read as Windows wrote it', () => {
    expect(sheet).toMatchObject({ encoding: 'windows-1252', separator: ';', format: 'csv' });
    expect(conventions).toEqual({
      dayOrder: 'dmy',
      dayOrderProven: true,
      decimalMark: ',',
      decimalMarkProven: true,
    });
  });

  it('has each of its columns understood', () => {
    expect(columns.mapping).toEqual({
      customer: 0,
      document: 1,
      phone: 2,
      address: 3,
      saleDay: 4,
      description: 5,
      total: 6,
      downPayment: 7,
      installment: 8,
      dueDay: 9,
      amount: 10,
      paidDay: 11,
      paidAmount: 12,
      means: 13,
      notes: 14,
    });
  });

  it('gives the totals to the cent', () => {
    expect(plan.totals).toEqual(expected.totals);
  });

  it('rejects its seven bad rows and no other, each for its own reason', () => {
    expect(plan.rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [67, 'no-customer'],
      [88, 'installment-beyond-plan'],
      [350, 'amount-not-a-number'],
      [1072, 'impossible-due-day'],
      [1236, 'amount-negative'],
      [1303, 'document-check-digits'],
      [1850, 'overpaid'],
    ]);
    expect(plan.rejected).toHaveLength(expected.rejectedRows.length);
    for (const { text } of plan.rejected) expect(text).toMatch(/\.$/);
  });

  it('takes blank lines and the TOTAL line for neither data nor errors', () => {
    expect(plan.blankRows).toEqual([402, 803, 1204, 1605]);
    expect(plan.totalRows).toEqual([1875]);
  });

  it('understands every phone in it', () => {
    expect(plan.warnings.filter(({ kind }) => kind === 'phone')).toEqual([]);
  });

  it('gives each installment a key of its own', () => {
    expect(new Set(plan.installments.map(({ importKey }) => importKey)).size).toBe(plan.installments.length);
  });
});
