import { chequeSheetRules } from './cheques/cheque-sheet-rules';
import type { ColumnMapping, Meaning } from './meanings';
import { notebookRules } from './notebook-rules';
import type { ColumnProfile } from './profile';
import type { Synonyms } from './synonyms';

export const SHEET_KINDS = ['notebook', 'cheques'] as const;
/** What a sheet is a list of: installments, or cheques. */
export type SheetKind = (typeof SHEET_KINDS)[number];

/** What one kind of sheet has of its own; all else is the same for every kind. */
export interface SheetRules {
  /** What its columns may mean, by the name the owner knows, in the order they are offered. */
  readonly labels: Readonly<Partial<Record<Meaning, string>>>;
  readonly synonyms: Synonyms;
  /** What it cannot do without. One of each group is enough; the first is the one asked for. */
  readonly needs: readonly (readonly Meaning[])[];
  /** What columns mean by what they hold, for want of headers that tell. */
  readonly guess: (profiles: readonly ColumnProfile[]) => ColumnMapping;
}

const RULES: Readonly<Record<SheetKind, SheetRules>> = { notebook: notebookRules, cheques: chequeSheetRules };

export const sheetRules = (kind: SheetKind): SheetRules => RULES[kind];

export const meaningsOf = (kind: SheetKind): Meaning[] => Object.keys(RULES[kind].labels) as Meaning[];

export const meaningLabel = (kind: SheetKind, meaning: Meaning): string =>
  RULES[kind].labels[meaning] ?? meaning;

/** Meanings a sheet of this kind cannot do without, and no column has. */
export const missingMeanings = (kind: SheetKind, mapping: ColumnMapping): Meaning[] =>
  RULES[kind].needs.flatMap((group) =>
    group[0] !== undefined && group.every((meaning) => mapping[meaning] === undefined) ? [group[0]] : [],
  );
