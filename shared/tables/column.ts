import type { z } from 'zod';
import { err, ok, type Result } from '../result';
import type { CellKind, Codec } from './codec';
import { escapeText } from './escape';

/** Names that a row is easier to read with, and that its record does not hold. */
export interface Names {
  customer(id: string): string;
}

/** A column that carries one field of the record, by its path: `address.city`. */
export interface FieldColumn {
  readonly header: string;
  readonly path: string;
  readonly keys: readonly string[];
  readonly codec: Codec<unknown>;
}

/** A column for people only. It is not read back. */
export interface ShownColumn {
  readonly header: string;
  readonly kind: CellKind;
  // biome-ignore lint/suspicious/noExplicitAny: each table shows its own records
  show(record: any, names: Names): string;
}

export type Column = FieldColumn | ShownColumn;

export const isField = (column: Column): column is FieldColumn => 'path' in column;
export const kindOf = (column: Column): CellKind => (isField(column) ? column.codec.kind : column.kind);

export const field = <T>(header: string, path: string, codec: Codec<T>): FieldColumn => ({
  header,
  path,
  keys: path.split('.'),
  codec: codec as Codec<unknown>,
});

/** Behind everything a person reads: what the app needs to put the row back where it was. */
export const KEEP = '(não altere)';
export const kept = <T>(header: string, path: string, codec: Codec<T>): FieldColumn =>
  field(`${header} ${KEEP}`, path, codec);

export const shown = <R>(
  header: string,
  kind: CellKind,
  show: (record: R, names: Names) => string,
): ShownColumn => ({ header, kind, show });

type Bag = Record<string, unknown>;

const valueAt = (record: unknown, keys: readonly string[]): unknown => {
  let value = record;
  for (const key of keys) value = (value as Bag | undefined)?.[key];
  return value;
};

const putAt = (record: Bag, keys: readonly string[], value: unknown): void => {
  let bag = record;
  for (const key of keys.slice(0, -1)) {
    bag[key] ??= {};
    bag = bag[key] as Bag;
  }
  bag[keys.at(-1) as string] = value;
};

/** Why a row is not a record: the column it fails at, and why, in words. */
export interface RowProblem {
  readonly header?: string;
  readonly reason: string;
}

const shownText = ({ kind }: ShownColumn, value: string): string =>
  kind === 'text' && value !== '' ? escapeText(value) : value;

/** The text of every cell of a record, in the order of the columns. */
export const cellsOf = (columns: readonly Column[], record: unknown, names: Names): string[] =>
  columns.map((column) => {
    if (!isField(column)) return shownText(column, column.show(record, names));
    const value = valueAt(record, column.keys);
    return value === undefined ? '' : column.codec.write(value);
  });

const SHOWN_LETTERS = 40;
const shortened = (cell: string): string =>
  cell.length > SHOWN_LETTERS ? `${cell.slice(0, SHOWN_LETTERS)}…` : cell;

const notUnderstood = ({ header, codec }: FieldColumn, cell: string): RowProblem => ({
  header,
  reason: `não entendemos “${shortened(cell)}”; esperamos ${codec.expects}`,
});

/** The column of a field that the schema refused, or of what stands nearest to it. */
const columnOf = (columns: readonly Column[], path: readonly PropertyKey[]): number => {
  const wanted = path.map(String);
  const fields = columns.map((column) => (isField(column) ? column.keys : undefined));
  const isWithin = (keys: readonly string[] | undefined) =>
    keys?.every((key, index) => index >= wanted.length || key === wanted[index]) ?? false;
  return fields.findIndex(isWithin);
};

const refusal = (columns: readonly Column[], cells: readonly string[], error: z.ZodError): RowProblem => {
  const at = columnOf(columns, error.issues[0]?.path ?? []);
  const column = columns[at];
  if (!column || !isField(column)) return { reason: 'os valores desta linha não combinam entre si' };
  const cell = cells[at] ?? '';
  if (cell === '') return { header: column.header, reason: 'está vazia, e esta coluna precisa de um valor' };
  return notUnderstood(column, cell);
};

/** The record of a row, or what is wrong with it. `cells` are in the order of the columns. */
export const recordOf = <R>(
  columns: readonly Column[],
  schema: z.ZodType<R>,
  derive: (record: Bag) => Bag,
  cells: readonly string[],
): Result<R, RowProblem> => {
  const record: Bag = {};
  for (const [index, column] of columns.entries()) {
    if (!isField(column)) continue;
    const cell = cells[index] ?? '';
    const { codec, keys } = column;
    const isBlank = cell === '' || (codec.kind !== 'text' && cell.trim() === '');
    const value = isBlank ? codec.blank : codec.read(cell);
    if (!isBlank && value === undefined) return err(notUnderstood(column, cell));
    if (value !== undefined) putAt(record, keys, value);
  }
  const parsed = schema.safeParse(derive(record));
  return parsed.success ? ok(parsed.data) : err(refusal(columns, cells, parsed.error));
};
