import { isField } from '@shared/tables/column';
import { recordTableNames, recordTables } from '@shared/tables/record-tables';
import { pathsOf } from '@test/support/any-record';
import { describe, expect, it } from 'vitest';

describe('the columns of the spreadsheets', () => {
  it.each(recordTableNames)('carry every field of %s, or say that it follows from others', (table) => {
    const { columns, derived, schema } = recordTables[table];
    const carried = columns.filter(isField).map(({ path }) => path);
    const has = (path: string) =>
      [...carried, ...derived].some((one) => one === path || path.startsWith(`${one}.`));
    expect(pathsOf(schema).filter((path) => !has(path))).toEqual([]);
  });

  it.each(recordTableNames)('of %s name nothing that its records do not have', (table) => {
    const { columns, derived, schema } = recordTables[table];
    const paths = pathsOf(schema);
    const known = (path: string) => paths.some((one) => one === path || one.startsWith(`${path}.`));
    const carried = columns.filter(isField).map(({ path }) => path);
    expect([...carried, ...derived].filter((path) => !known(path))).toEqual([]);
  });

  it.each(recordTableNames)('of %s have a title each', (table) => {
    const headers = recordTables[table].columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  });

  it.each(recordTableNames)('of %s come for people first, then what the app needs', (table) => {
    const isKept = recordTables[table].columns.map(({ header }) => header.endsWith('(não altere)'));
    expect(isKept.lastIndexOf(false)).toBeLessThan(isKept.indexOf(true));
  });
});
