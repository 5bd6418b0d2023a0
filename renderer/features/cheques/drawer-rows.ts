import type { Cheque } from '@shared/domain/cheque/cheque';
import { type Cents, sumCents } from '@shared/money/cents';

/** Cheques that belong together, as the list heads them. */
export interface ChequeGroup {
  readonly key: string;
  readonly title: string;
  /** Beside the title: `em 3 dias`. */
  readonly note?: string;
  /** Their day went by. */
  readonly isLate?: boolean;
  readonly cheques: readonly Cheque[];
}

/** Groups under one more head: the days of a month. */
export interface ChequeChapter {
  readonly key: string;
  /** Absent where the groups need no head above theirs. */
  readonly title?: string;
  readonly groups: readonly ChequeGroup[];
}

export interface HeadRow {
  readonly kind: 'chapter' | 'group';
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  readonly isLate?: boolean;
  readonly count: number;
  readonly cents: Cents;
  /** To mark them all at once. */
  readonly ids: readonly string[];
}

export interface ChequeRow {
  readonly kind: 'cheque';
  readonly key: string;
  readonly cheque: Cheque;
}

export type DrawerRow = HeadRow | ChequeRow;

const headOf = (
  kind: HeadRow['kind'],
  { key, title = '', note, isLate }: Omit<ChequeGroup, 'cheques' | 'title'> & { readonly title?: string },
  cheques: readonly Cheque[],
): HeadRow => ({
  kind,
  key: `${kind} ${key}`,
  title,
  note,
  isLate,
  count: cheques.length,
  cents: sumCents(cheques.map(({ cents }) => cents)),
  ids: cheques.map(({ id }) => id),
});

const groupRows = (group: ChequeGroup): DrawerRow[] => [
  headOf('group', group, group.cheques),
  ...group.cheques.map((cheque): ChequeRow => ({ kind: 'cheque', key: cheque.id, cheque })),
];

/** The list as it is drawn: heads with what is under them, and the cheques. */
export const drawerRows = (chapters: readonly ChequeChapter[]): DrawerRow[] =>
  chapters.flatMap((chapter) => {
    const rows = chapter.groups.flatMap(groupRows);
    if (chapter.title === undefined) return rows;
    const cheques = chapter.groups.flatMap((group) => group.cheques);
    return [headOf('chapter', chapter, cheques), ...rows];
  });
