import type { SheetColumns } from '@shared/import/columns';
import { type ColumnMapping, MEANINGS, type Meaning } from '@shared/import/meanings';
import { meaningLabel, meaningsOf, type SheetKind } from '@shared/import/sheet-kind';

export const UNUSED = 'unused';

/** What the list of choices shows, "Não usar" first. */
export const choices = (kind: SheetKind): { readonly value: string; readonly label: string }[] => [
  { value: UNUSED, label: 'Não usar' },
  ...meaningsOf(kind).map((meaning) => ({ value: meaning, label: meaningLabel(kind, meaning) })),
];

const meaningOf = (mapping: ColumnMapping, column: number): Meaning | undefined =>
  MEANINGS.find((meaning) => mapping[meaning] === column);

export interface ColumnView {
  readonly id: string;
  readonly column: number;
  readonly header: string;
  /** Some of what is in the column. */
  readonly samples: readonly string[];
  readonly meaning: Meaning | undefined;
}

export const columnViews = ({ headers, samples }: SheetColumns, mapping: ColumnMapping): ColumnView[] =>
  headers.map((header, column) => ({
    id: `column-${column}`,
    column,
    header,
    samples: samples[column] ?? [],
    meaning: meaningOf(mapping, column),
  }));

const isMeaning = (value: string): value is Meaning => (MEANINGS as readonly string[]).includes(value);

/** The mapping with this column meaning something else: a meaning leaves the column it had before. */
export const withChoice = (mapping: ColumnMapping, column: number, value: string): ColumnMapping => {
  const kept = MEANINGS.flatMap((meaning) => {
    const at = mapping[meaning];
    return at === undefined || at === column ? [] : [[meaning, at] as const];
  });
  return Object.fromEntries(isMeaning(value) ? [...kept, [value, column]] : kept);
};
