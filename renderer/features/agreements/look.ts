import type { AgreementsView } from '@renderer/stores/agreements-view';
import { movedBy } from '@renderer/ui/ListSearch';
import type { CivilDay } from '@shared/calendar/civil-day';
import { foundChapters, type ListRow, listRows, viewChapters } from './chapters';
import { firstView, type Listed, viewCounts, viewOf } from './listed';

interface Looked {
  readonly view: AgreementsView | null;
  readonly typed: string;
  readonly at: number;
}

/** What is on the screen: the list, and what of it is chosen. */
export interface Look {
  readonly view: AgreementsView;
  readonly typed: string;
  readonly counts: Readonly<Record<AgreementsView, number>>;
  readonly rows: readonly ListRow[];
  readonly items: readonly Listed[];
  /** Of the chosen one among `items`. */
  readonly at: number;
  /** Undefined in an empty list, and where the address names nothing that exists. */
  readonly chosen: Listed | undefined;
}

/**
 * The list as it was looked at last; where the address names something that is not in it, the list it is in. Without an
 * address, what stands where something was chosen last.
 */
export const lookAt = (
  all: readonly Listed[],
  looked: Looked,
  id: string | undefined,
  today: CivilDay,
): Look => {
  const counts = viewCounts(all);
  const rowsOf = (view: AgreementsView, typed: string): ListRow[] =>
    listRows(typed.trim() === '' ? viewChapters(view, all, today) : foundChapters(typed, all));
  const wanted = all.find((one) => one.id === id);
  const last = { view: looked.view ?? firstView(counts), typed: looked.typed };
  const lastRows = rowsOf(last.view, last.typed);
  const isThere = wanted === undefined || lastRows.some(({ key }) => key === id);
  const { view, typed } = isThere ? last : { view: viewOf(wanted), typed: '' };
  const rows = isThere ? lastRows : rowsOf(view, typed);
  const items = rows.flatMap((row) => (row.kind === 'item' ? row.item : []));
  const at = id === undefined ? movedBy(looked.at, 0, items.length) : items.findIndex((one) => one.id === id);
  return { view, typed, counts, rows, items, at, chosen: items[at] };
};
