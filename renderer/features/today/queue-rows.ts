import type { ChequeTask } from '@shared/rules/cheques/cheque-tasks';
import type { CameBack } from '@shared/rules/cheques/returned-cheque';
import type { AgreementTask } from '@shared/rules/negotiation/agreement-tasks';
import { type Queue, type QueueEntry, type Section, type SilentEntry, sections } from '@shared/rules/queue';
import { sectionNote, sectionTitle } from './day-words';

/** What a day has to do with cheques. */
export interface DayCheques {
  readonly tasks: readonly ChequeTask[];
  /** Those that came back, by the customer who handed them over; the last one first. */
  readonly cameBack: ReadonlyMap<string, readonly CameBack[]>;
}

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
  /** The cheques the conversation is about, where they came back and were not talked about yet. */
  readonly cameBack?: readonly CameBack[];
}

/** Cheques to take care of together. */
export interface TaskRow {
  readonly kind: 'task';
  readonly key: string;
  readonly task: ChequeTask;
}

/** An agreement or a proposal to take care of. */
export interface AgreementRow {
  readonly kind: 'agreement';
  readonly key: string;
  readonly task: AgreementTask;
}

export type Row = HeadingRow | EntryRow | TaskRow | AgreementRow;

/** What a day has to do beside its conversations. */
export interface DayTasks {
  readonly cheques: DayCheques;
  readonly agreements: readonly AgreementTask[];
}

const entryRow = (entry: QueueEntry | SilentEntry): EntryRow => ({
  kind: 'entry',
  key: entry.customerId,
  entry,
});

const taskRow = (task: ChequeTask): TaskRow => ({ kind: 'task', key: `${task.kind} ${task.day}`, task });

const keyOf = (task: AgreementTask): string => {
  if ('agreements' in task) return task.kind;
  return `${task.kind} ${'proposal' in task ? task.proposal.id : task.agreement.id}`;
};

/** What waits for the owner about agreements and proposals. */
const agreementRows = (tasks: readonly AgreementTask[]): Row[] => {
  if (tasks.length === 0) return [];
  const [key, title] = ['agreements', sectionTitle.agreements];
  return [
    { kind: 'heading', key, title, count: tasks.length, folds: false },
    ...tasks.map((task): Row => ({ kind: 'agreement', key: keyOf(task), task })),
  ];
};

const sectionRows = (section: Section, entries: readonly QueueEntry[]): Row[] => {
  if (entries.length === 0) return [];
  const [title, note] = [sectionTitle[section], sectionNote[section]];
  return [
    { kind: 'heading', key: section, title, note, count: entries.length, folds: false },
    ...entries.map(entryRow),
  ];
};

const isAboutCheque = ({ flags }: QueueEntry): boolean =>
  flags.some(({ kind }) => kind === 'cheque-returned');

/** What is to be done with cheques, then whom to talk to about one that came back. */
const chequeRows = (queue: Queue, { tasks, cameBack }: DayCheques): Row[] => {
  const talks = sections
    .flatMap((section) => queue.sections[section].filter(isAboutCheque))
    .map((entry) => ({ ...entryRow(entry), cameBack: cameBack.get(entry.customerId) }));
  const rows: Row[] = [...tasks.map(taskRow), ...talks];
  if (rows.length === 0) return [];
  const count = rows.length;
  return [{ kind: 'heading', key: 'cheques', title: sectionTitle.cheques, count, folds: false }, ...rows];
};

/**
 * The day as one list: cheques, whom to talk to, agreements, then the other sections of the queue, each under its
 * heading, the silent ones last.
 */
export const queueRows = (queue: Queue, { cheques, agreements }: DayTasks, showSilent: boolean): Row[] => {
  const rows = chequeRows(queue, cheques);
  for (const section of sections) {
    const entries = queue.sections[section].filter((entry) => !isAboutCheque(entry));
    rows.push(...sectionRows(section, entries));
    if (section === 'talk') rows.push(...agreementRows(agreements));
  }
  if (queue.silent.length > 0) {
    const title = sectionTitle.silent;
    rows.push({ kind: 'heading', key: 'silent', title, count: queue.silent.length, folds: true });
    if (showSilent) for (const entry of queue.silent) rows.push(entryRow(entry));
  }
  return rows;
};

const canBeChosen = (row: Row | undefined): boolean => row !== undefined && row.kind !== 'heading';

/** The index of the row `step` rows away from the one at `index`, passing over headings. */
export const entryAt = (rows: readonly Row[], index: number, step: number): number => {
  const direction = step < 0 ? -1 : 1;
  let [found, left] = [index, Math.abs(step)];
  for (let next = index + direction; next >= 0 && next < rows.length && left > 0; next += direction) {
    if (!canBeChosen(rows[next])) continue;
    found = next;
    left -= 1;
  }
  return found;
};

/** The first conversation: what the day begins with, though cheques stand above it. */
const firstRow = (rows: readonly Row[]): number => {
  const talk = rows.findIndex(({ kind }) => kind === 'entry');
  return talk >= 0 ? talk : rows.findIndex(canBeChosen);
};

/** The row with a key; where it is gone, the one now in its place. -1 in an empty list. */
export const rowOf = (rows: readonly Row[], chosen: string | null, lastIndex: number): number => {
  if (chosen === null) return firstRow(rows);
  const known = rows.findIndex((row) => row.key === chosen);
  if (known >= 0) return known;
  const place = Math.min(Math.max(lastIndex, 0), rows.length - 1);
  if (canBeChosen(rows[place])) return place;
  const after = entryAt(rows, place, 1);
  return canBeChosen(rows[after]) ? after : rows.findLastIndex(canBeChosen);
};
