import { z } from 'zod';
import type { SheetColumns } from './columns';
import { type Conventions, detectConventions } from './detect';
import { headerFingerprint } from './header';
import { type ColumnMapping, MEANINGS } from './meanings';
import { meaningLabel, meaningsOf, SHEET_KINDS } from './sheet-kind';

/** What is kept of an import so that the next sheet with the same headers is understood the same way. */
export const rememberedSheetSchema = z.object({
  fingerprint: z.string(),
  /** Absent in what was kept before there was more than one kind. */
  kind: z.enum(SHEET_KINDS).default('notebook'),
  mapping: z.partialRecord(z.enum(MEANINGS), z.number().int().min(0).max(500)),
  dayOrder: z.enum(['dmy', 'mdy']),
  decimalMark: z.enum([',', '.']),
});
export type RememberedSheet = z.infer<typeof rememberedSheetSchema>;

const isOf = ({ kind, fingerprint }: SheetColumns, remembered: RememberedSheet): boolean =>
  remembered.kind === kind && remembered.fingerprint === fingerprint;

/** The remembered mapping, unless the sheet became narrower than it. */
export const mappingOf = (columns: SheetColumns, remembered: RememberedSheet | undefined): ColumnMapping => {
  if (!remembered || !isOf(columns, remembered)) return columns.mapping;
  const fits = Object.values(remembered.mapping).every((column) => column < columns.headers.length);
  return fits ? remembered.mapping : columns.mapping;
};

/** A few mended rows may prove no date order: then the order of the sheet they came from holds. */
export const conventionsOf = (
  rows: readonly (readonly string[])[],
  columns: SheetColumns,
  mapping: ColumnMapping,
  remembered: RememberedSheet | undefined,
): Conventions => {
  const data = columns.headerRow === null ? rows : rows.slice(columns.headerRow + 1);
  const found = detectConventions(data, mapping);
  if (!remembered || !isOf(columns, remembered)) return found;
  return {
    dayOrder: found.dayOrderProven ? found.dayOrder : remembered.dayOrder,
    dayOrderProven: true,
    decimalMark: found.decimalMarkProven ? found.decimalMark : remembered.decimalMark,
    decimalMarkProven: true,
  };
};

/** The headers that exported rows carry; a sheet without any gets the names of what its columns mean. */
export const exportHeaders = (columns: SheetColumns, mapping: ColumnMapping): string[] => {
  if (columns.headerRow !== null) return [...columns.headers];
  const names = [...columns.headers];
  for (const meaning of meaningsOf(columns.kind)) {
    const column = mapping[meaning];
    if (column !== undefined) names[column] = meaningLabel(columns.kind, meaning);
  }
  return names;
};

/** What to remember after an import: under the sheet's own headers, and under those its exported rows carry. */
export const rememberSheets = (
  columns: SheetColumns,
  mapping: ColumnMapping,
  conventions: Conventions,
): RememberedSheet[] => {
  const { dayOrder, decimalMark } = conventions;
  const prints = new Set([columns.fingerprint, headerFingerprint(exportHeaders(columns, mapping))]);
  return [...prints].map((fingerprint) => ({
    fingerprint,
    kind: columns.kind,
    mapping,
    dayOrder,
    decimalMark,
  }));
};
