import type { Progress } from '@renderer/data/backup/dump-store';
import type { Database } from '@renderer/data/database';
import {
  groupByCustomer,
  type RecordsOfMany,
  recordsByCustomer,
} from '@renderer/data/queries/records-by-customer';
import { type Counters, settingSchemas } from '@renderer/data/settings';
import { readWithin } from '@renderer/data/within';
import { backupTables } from '@shared/backup/tables';
import { checkCustomer } from '@shared/domain/integrity/check-customer';
import { checkDrawer, checkMergedChains, checkOperators } from '@shared/domain/integrity/check-shop';
import { checkTold } from '@shared/domain/integrity/check-told';
import type { Finding } from '@shared/domain/integrity/finding';
import { JournalIndex } from '@shared/domain/integrity/journal-index';
import { NumbersGiven } from '@shared/domain/integrity/numbers-given';
import { ownedTables } from '@shared/domain/integrity/records';
import { journalEntrySchema } from '@shared/domain/journal';
import { defaultOperators, operatorsSchema } from '@shared/domain/operator';
import type { Cents } from '@shared/money/cents';

/** What was looked at. */
export interface InspectedFigures {
  /** Without the records that were merged into others. */
  readonly customers: number;
  readonly sales: number;
  readonly installments: number;
  readonly payments: number;
  /** Lines of the journal. */
  readonly lines: number;
  /** Open by the balances, in cents. */
  readonly openCents: Cents;
}

export interface Inspection {
  readonly findings: readonly Finding[];
  readonly figures: InspectedFigures;
}

/** Journal lines read at once. */
const LINES = 5_000;

type Step = (rows: number) => void;

/** Reads the whole journal, some lines at a time. */
const readJournal = async (db: Database, step: Step, findings: Finding[]): Promise<JournalIndex> => {
  const journal = new JournalIndex();
  let last = Number.NEGATIVE_INFINITY;
  for (;;) {
    const lines = await db.journal.where('seq').above(last).limit(LINES).toArray();
    for (const line of lines) {
      if (journalEntrySchema.safeParse(line).success) journal.add(line);
      else findings.push({ kind: 'line-unreadable', seq: line.seq ?? 0 });
    }
    step(lines.length);
    if (lines.length < LINES) return journal;
    last = lines.at(-1)?.seq ?? last;
  }
};

const countRows = async (db: Database): Promise<number> => {
  const counts = await Promise.all(backupTables.map((table) => db.table(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

/** Settings that cannot be read, and the counters and operators as far as they can. */
const checkSettings = async (
  db: Database,
  journal: JournalIndex,
  numbers: NumbersGiven,
): Promise<Finding[]> => {
  const rows = await db.settings.toArray();
  const schemas: Readonly<Record<string, (typeof settingSchemas)[keyof typeof settingSchemas]>> =
    settingSchemas;
  const unreadable = rows.filter(({ key, value }) => schemas[key]?.safeParse(value).success === false);
  const settingOf = (key: string): unknown => rows.find((row) => row.key === key)?.value;
  const counters = settingSchemas.counters.safeParse(settingOf('counters'));
  const kept: Partial<Counters> = counters.success ? counters.data : {};
  const operators = operatorsSchema.safeParse(settingOf('operators') ?? defaultOperators);
  return [
    ...unreadable.map(({ key }): Finding => ({ kind: 'setting', key })),
    ...numbers.findings(kept),
    ...(operators.success ? checkOperators(operators.data, journal.operators) : []),
  ];
};

/** Records the journal tells of that are gone, and may not be. */
const checkLost = async (
  db: Database,
  journal: JournalIndex,
  isKnown: (customerId: string) => boolean,
): Promise<Finding[]> => {
  const lost = journal.lost();
  const lines = await db.journal
    .where('refId')
    .anyOf([...lost.keys()])
    .toArray();
  const seen = new Set<string>();
  return lines.flatMap((line): Finding[] => {
    const { refId: id = '', customerId } = line;
    const table = lost.get(id);
    if (!table || seen.has(id) || !journal.misses(line)) return [];
    // Of a customer who is gone it is said once.
    if (customerId !== undefined && !isKnown(customerId)) return [];
    seen.add(id);
    return customerId === undefined
      ? [{ kind: 'shop-lost', table, id }]
      : [{ kind: 'lost', customerId, table, id }];
  });
};

/** Lines that take back one that is not there. */
const checkUndoes = async (db: Database, journal: JournalIndex): Promise<Finding[]> => {
  const there = new Set(
    await db.journal
      .where('seq')
      .anyOf([...journal.undoes.keys()])
      .primaryKeys(),
  );
  const missing = [...journal.undoes].filter(([undoes]) => !there.has(undoes));
  return [...journal.undoneTwice, ...missing.map(([undoes, seq]) => ({ seq, undoes }))].map((line) => ({
    kind: 'line-undoes',
    ...line,
  }));
};

type Seen = Partial<Record<keyof RecordsOfMany, number>>;

/** Rows without the key by which a customer's records are found. */
const checkUnseen = async (db: Database, seen: Seen): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for (const table of [...ownedTables, 'summaries'] as const) {
    const count = (await db.table(table).count()) - (seen[table] ?? 0);
    if (count > 0) findings.push({ kind: 'unseen', table, count });
  }
  return findings;
};

/** Looks at everything once. */
const lookAtAll = async (db: Database, progress: Progress): Promise<Inspection> => {
  const total = await countRows(db);
  let done = 0;
  const step: Step = (rows) => {
    done += rows;
    progress(Math.min(1, done / Math.max(1, total)));
  };
  const findings: Finding[] = [];
  const journal = await readJournal(db, step, findings);
  const numbers = new NumbersGiven();
  const known = new Set<string>();
  const merged: { readonly id: string; readonly mergedIntoId?: string }[] = [];
  const figures = { customers: 0, lines: done, openCents: 0 };
  const seen: Seen = {};
  await recordsByCustomer(db, (batch) => {
    numbers.add(batch);
    for (const { id, mergedIntoId } of batch.customers) {
      known.add(id);
      if (mergedIntoId === undefined) figures.customers += 1;
      else merged.push({ id, mergedIntoId });
    }
    for (const table of [...ownedTables, 'summaries'] as const)
      seen[table] = (seen[table] ?? 0) + batch[table].length;
    for (const { openCents } of batch.summaries)
      if (Number.isSafeInteger(openCents)) figures.openCents += openCents;
    for (const records of groupByCustomer(batch)) {
      findings.push(...checkCustomer(records), ...checkTold(records, journal));
    }
    step(Object.values(batch).reduce((sum, rows) => sum + rows.length, 0));
  });
  const isKnown = (customerId: string) => known.has(customerId);
  findings.push(
    ...checkMergedChains(merged, isKnown),
    ...checkDrawer(await db.drawerClosings.toArray(), journal),
    ...(await checkLost(db, journal, isKnown)),
    ...journal.lostCustomers(isKnown).map((customerId): Finding => ({ kind: 'customer-lost', customerId })),
    ...(await checkUndoes(db, journal)),
    ...(await checkUnseen(db, seen)),
    ...(await checkSettings(db, journal, numbers)),
  );
  progress(1);
  const { sales = 0, installments = 0, payments = 0 } = seen;
  return { findings, figures: { ...figures, sales, installments, payments } };
};

const lastSeq = async (db: Database): Promise<number> => (await db.journal.orderBy('seq').last())?.seq ?? 0;

/**
 * Recomputes every balance from the payments and checks every link, sum, state, number and line of the journal, customer
 * by customer. Reads only. It holds no transaction over the whole shop, in which nobody could write meanwhile; where
 * somebody wrote and something was found, it looks once more, at one moment.
 */
export const inspectShop = async (
  db: Database,
  progress: Progress = () => undefined,
): Promise<Inspection> => {
  const before = await lastSeq(db);
  const first = await lookAtAll(db, progress);
  if (first.findings.length === 0 || (await lastSeq(db)) === before) return first;
  return readWithin(
    db,
    backupTables.map((name) => db.table(name)),
    (db) => lookAtAll(db, progress),
  );
};
