import { MAX_CELL, withOverflow } from '@shared/tables/overflow';
import { type FoundSheet, readSheet, recognise } from '@shared/tables/read-sheet';
import { headersOf, rowOf } from '@shared/tables/record-tables';
import type { FoundCell } from '@shared/tables/typed-cell';
import { describe, expect, it } from 'vitest';

const closing = {
  id: 'caixa-1',
  day: '2026-11-20',
  createdAt: 1_795_000_000_000,
  floatCents: 5_000,
  cashCents: -1_250,
  countedCents: 3_750,
};
const names = { customer: () => '' };
const headers = headersOf('drawerClosings');
const cells = rowOf('drawerClosings', closing, names);

const read = (rows: readonly (readonly FoundCell[])[], format: FoundSheet['format'] = 'csv') => {
  const sheet: FoundSheet = { file: 'caixa.csv', format, rows };
  const recognised = recognise(sheet);
  if (!recognised) throw new Error('not recognised');
  return readSheet(sheet, recognised);
};

describe('a sheet of Em Dia', () => {
  it('is read whatever order its columns are in, and with others between', () => {
    const reversed = <T>(row: readonly T[], extra: T): T[] => [extra, ...[...row].reverse()];
    const { records, refused } = read([reversed(headers, 'Meu cálculo'), reversed(cells, '99')]);
    expect(refused).toEqual([]);
    expect(records).toEqual([{ record: closing, line: 2 }]);
  });

  it('is read as a spreadsheet wrote it again: other ways to say the same', () => {
    const at = (header: string) => headers.indexOf(header);
    const row: FoundCell[] = [...cells];
    row[at('Data')] = new Date('2026-11-20T00:00:00Z');
    row[at('Troco do começo (R$)')] = { number: '50' };
    row[at('Entrou em dinheiro (R$)')] = { number: '-12.5' };
    row[at('Contado (R$)')] = 'R$ 37,50';
    const { records } = read([headers.map((header) => header.toUpperCase()), row], 'xlsx');
    expect(records[0]?.record).toEqual(closing);
  });

  it('tells a column that is gone, and refuses rows that need it', () => {
    const without = (row: readonly string[]) => row.filter((_, index) => index !== 0);
    const { missing, refused } = read([without(headers), without(cells)]);
    expect(missing).toEqual(['Data']);
    expect(refused).toMatchObject([
      { line: 2, header: 'Data', reason: 'está vazia, e esta coluna precisa de um valor' },
    ]);
  });

  it('counts lines as the spreadsheet does, blank ones too', () => {
    const { records } = read([headers, headers.map(() => ''), cells]);
    expect(records[0]?.line).toBe(3);
  });

  it('is told from a notebook, whose headers are others', () => {
    const notebook = {
      file: 'x',
      format: 'csv',
      rows: [['Cliente', 'Data', 'Valor', 'Vencimento']],
    } as const;
    expect(recognise(notebook)).toBeNull();
  });

  it('goes on behind its last column where a cell is longer than Excel takes', () => {
    const notes = `${'é😀'.repeat(40_000)}fim`;
    const long = cells.map((cell, index) => (headers[index] === 'Observações' ? notes : cell));
    const row = withOverflow(headers, long);
    expect(Math.max(...row.map(({ length }) => length))).toBeLessThanOrEqual(MAX_CELL);
    const { refused } = read([headers, row]);
    // It came back whole: too long for this field, and shown as it begins.
    expect(refused[0]?.header).toBe('Observações');
    expect(read([headers, withOverflow(headers, cells)]).records).toHaveLength(1);
  });
});
