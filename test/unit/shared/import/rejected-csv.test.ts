import { rejectedRowsCsv } from '@shared/import/rejected-csv';
import { fixtureBytes, planBytes, utf8 } from '@test/support/import';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

const rejected = (cells: string[]) => [
  { row: 2, cells, reason: 'no-customer', meaning: 'customer', text: 'Falta o nome do cliente.' } as const,
];

describe('rejectedRowsCsv', () => {
  it('keeps header and cells and adds the reason', () => {
    expect(rejectedRowsCsv(['Cliente', 'Valor'], rejected(['', '1.234,00']))).toBe(
      '\ufeffCliente;Valor;Motivo\r\n;1.234,00;Falta o nome do cliente.\r\n',
    );
  });

  it('replaces the reason of an earlier round', () => {
    expect(rejectedRowsCsv(['Cliente', 'Motivo'], rejected(['', 'outro']))).toBe(
      '\ufeffCliente;Motivo\r\n;Falta o nome do cliente.\r\n',
    );
  });

  it('lets no cell start a formula, and numbers stay numbers', () => {
    const csv = rejectedRowsCsv(['A', 'B', 'C', 'D'], rejected(['=1+1', '+55 41', '-50,00', '@SUM(A1)']));
    expect(csv).toContain("'=1+1;'+55 41;-50,00;'@SUM(A1);");
  });

  it('comes back cell by cell', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
        const csv = rejectedRowsCsv(
          cells.map((_, index) => `C${index}`),
          rejected(cells),
        );
        const [, row = []] = Papa.parse<string[]>(csv.slice(1), { delimiter: ';', newline: '\r\n' }).data;
        const unguarded = row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''));
        expect(unguarded.slice(0, -1).map((cell) => cell.trim())).toEqual(
          cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim()),
        );
      }),
    );
  });

  it('gives the same seven rows with the same reasons when imported unmended', async () => {
    const first = await planBytes(fixtureBytes('caderno-da-loja.csv'));
    const csv = rejectedRowsCsv(first.columns.headers, first.plan.rejected);
    const again = await planBytes(utf8(csv));
    expect(again.columns.mapping).toEqual(first.columns.mapping);
    expect(again.plan.rejected.map(({ reason }) => reason)).toEqual(
      first.plan.rejected.map(({ reason }) => reason),
    );
    expect(again.plan.installments).toEqual([]);
  });
});
