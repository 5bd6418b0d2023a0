import { XlsxWriter } from '@renderer/data/tables/xlsx-writer';
import { findSheets } from '@renderer/import/tables/find-sheets';
import { kindOf } from '@shared/tables/column';
import { CSV_MARK, csvLine } from '@shared/tables/csv';
import { withOverflow } from '@shared/tables/overflow';
import { readSheet, recognise } from '@shared/tables/read-sheet';
import {
  type AnyRecord,
  headersOf,
  type RecordTable,
  recordTableNames,
  recordTables,
  rowOf,
} from '@shared/tables/record-tables';
import { anyRecord } from '@test/support/any-record';
import { expectOk } from '@test/support/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const names = { customer: () => 'Zé "Tião" =1' };

const asCsv = (table: RecordTable, records: readonly AnyRecord[]): Uint8Array<ArrayBuffer> => {
  const kinds = recordTables[table].columns.map(kindOf);
  const headers = headersOf(table);
  const rows = records.map((record) => csvLine(withOverflow(headers, rowOf(table, record, names)), kinds));
  return new TextEncoder().encode(CSV_MARK + csvLine(headers, []) + rows.join(''));
};

const asXlsx = (table: RecordTable, records: readonly AnyRecord[]): Uint8Array<ArrayBuffer> => {
  const writer = new XlsxWriter();
  const headers = headersOf(table);
  writer.sheet({ title: recordTables[table].title, headers, kinds: recordTables[table].columns.map(kindOf) });
  for (const record of records) writer.add(withOverflow(headers, rowOf(table, record, names)));
  return writer.end();
};

const readBack = async (bytes: Uint8Array<ArrayBuffer>) => {
  const [sheet] = expectOk(await findSheets('arquivo', bytes));
  const recognised = sheet && recognise(sheet);
  if (!sheet || !recognised) throw new Error('not recognised');
  return readSheet(sheet, recognised);
};

describe.each(recordTableNames)('any record of %s', (table) => {
  const records = fc.array(anyRecord(recordTables[table].schema) as fc.Arbitrary<AnyRecord>, {
    minLength: 1,
    maxLength: 6,
  });
  const withoutDerived = (record: AnyRecord) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !recordTables[table].derived.includes(key)));

  it.each([
    ['CSV', asCsv],
    ['XLSX', asXlsx],
  ])('comes back from a %s as it was', async (_format, write) => {
    await fc.assert(
      fc.asyncProperty(records, async (some) => {
        const read = await readBack(write(table, some));
        expect(read.refused).toEqual([]);
        expect(read.table).toBe(table);
        expect(read.missing).toEqual([]);
        expect(read.records.map(({ record }) => withoutDerived(record))).toEqual(some.map(withoutDerived));
      }),
      { numRuns: 40 },
    );
  });
});
