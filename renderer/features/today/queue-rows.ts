import { type Queue, type QueueEntry, type SilentEntry, sections } from '@shared/rules/queue';
import { sectionNote, sectionTitle } from './day-words';

export interface HeadingRow {
  readonly kind: 'heading';
  readonly key: string;
  readonly title: string;
  /** A line of explanation under the title. */
  readonly note?: string;
  readonly count: number;
  /** The silent ones are folded away until asked for. */
  readonly folds: boolean;
}

export interface EntryRow {
  readonly kind: 'entry';
  readonly key: string;
  readonly entry: QueueEntry | SilentEntry;
}

export type Row = HeadingRow | EntryRow;

const entryRow = (entry: QueueEntry | SilentEntry): EntryRow => ({
  kind: 'entry',
  key: entry.customerId,
  entry,
});

/** The queue as one list: each section under its heading, the silent ones last. */
export const queueRows = (queue: Queue, showSilent: boolean): Row[] => {
  const rows: Row[] = [];
  for (const section of sections) {
    const entries = queue.sections[section];
    if (entries.length === 0) continue;
    const title = sectionTitle[section];
    const note = sectionNote[section];
    rows.push({ kind: 'heading', key: section, title, note, count: entries.length, folds: false });
    for (const entry of entries) rows.push(entryRow(entry));
  }
  if (queue.silent.length > 0) {
    const title = sectionTitle.silent;
    rows.push({ kind: 'heading', key: 'silent', title, count: queue.silent.length, folds: true });
    if (showSilent) for (const entry of queue.silent) rows.push(entryRow(entry));
  }
  return rows;
};

/** The index of the entry `step` entries away from the one at `index`, passing over headings. */
export const entryAt = (rows: readonly Row[], index: number, step: number): number => {
  const direction = step < 0 ? -1 : 1;
  let [found, left] = [index, Math.abs(step)];
  for (let next = index + direction; next >= 0 && next < rows.length && left > 0; next += direction) {
    if (rows[next]?.kind !== 'entry') continue;
    found = next;
    left -= 1;
  }
  return found;
};

/** The row of a customer; where it is gone, the one now in its place. -1 in an empty list. */
export const rowOf = (rows: readonly Row[], customerId: string | null, lastIndex: number): number => {
  const known = customerId === null ? -1 : rows.findIndex((row) => row.key === customerId);
  if (known >= 0) return known;
  const place = Math.min(Math.max(lastIndex, 0), rows.length - 1);
  if (rows[place]?.kind === 'entry') return place;
  const after = entryAt(rows, place, 1);
  return rows[after]?.kind === 'entry' ? after : lastEntry(rows);
};

const lastEntry = (rows: readonly Row[]): number => rows.findLastIndex((row) => row.kind === 'entry');
