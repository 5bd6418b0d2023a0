import type { Database } from '@renderer/data/database';
import { readWithin } from '@renderer/data/within';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type DayMoney, dayMoney } from '@shared/domain/day-money';
import type { DrawerClosing } from '@shared/domain/drawer-closing';
import type { JournalEntry, JournalKind } from '@shared/domain/journal';
import type { Payment } from '@shared/domain/payment';
import { standingClosing } from './drawer';
import { payingBatches, payingChequeIds } from './line-cheques';
import { readTapeRecords, TAPE_TABLES, type TapeRecords } from './tape-records';

/** A line of the day's tape with the records it tells of, where there are any. */
export interface TapeLine extends TapeRecords {
  readonly entry: JournalEntry;
  /** A later line took it back, today or on another day. */
  readonly isUndone: boolean;
  /** Money of this day written down after its drawer was closed. */
  readonly isAfterClosing: boolean;
}

export interface Tape {
  /** What was written down on the day, newest first. */
  readonly lines: readonly TapeLine[];
  /** Money of the day that was written down on a later day, newest first. */
  readonly later: readonly TapeLine[];
  readonly money: DayMoney;
  /** The closing of the drawer that stands. */
  readonly closing?: DrawerClosing;
}

const undoneAmong = async (db: Database, entries: readonly JournalEntry[]): Promise<ReadonlySet<number>> => {
  const seqs = entries.flatMap(({ seq }) => seq ?? []);
  const undoing = await db.journal.where('undoes').anyOf(seqs).toArray();
  return new Set(undoing.flatMap(({ undoes }) => undoes ?? []));
};

/** What a line about money may name: a payment, the sale or agreement whose down payment it is, what cheques did. */
const moneyRefs = (payments: readonly Payment[], batches: readonly string[]): Set<string> =>
  new Set([...payments.flatMap(({ id, originId }) => (originId ? [id, originId] : [id])), ...batches]);

const MOVES_MONEY: ReadonlySet<JournalKind> = new Set([
  'payment',
  'sale',
  'agreement',
  'return',
  'refund',
  'cheque-moved',
]);

/** Lines of other days that tell of money of this one. */
const laterEntries = async (
  db: Database,
  entries: readonly JournalEntry[],
  refs: ReadonlySet<string>,
): Promise<JournalEntry[]> => {
  const told = new Set(entries.map(({ refId }) => refId));
  return db.journal
    .where('refId')
    .anyOf([...refs].filter((ref) => !told.has(ref)))
    .filter(({ kind }) => MOVES_MONEY.has(kind))
    .toArray();
};

const holdsDecision = ({ agreement, proposal }: TapeRecords): boolean =>
  agreement ? agreement.cancelledOn === undefined : proposal !== undefined;

const newestFirst = (a: TapeLine, b: TapeLine): number => (b.entry.seq ?? 0) - (a.entry.seq ?? 0);

/** "Fita do dia": what was written down on a day, what came in and was given back, and the counted drawer. */
export const readTape = (db: Database, day: CivilDay): Promise<Tape> =>
  readWithin(
    db,
    TAPE_TABLES.map((name) => db.table(name)),
    async (db) => {
      const [entries, payments, closing] = await Promise.all([
        db.journal.where('day').equals(day).toArray(),
        db.payments.where('day').equals(day).toArray(),
        standingClosing(db, day),
      ]);
      const batches = payingBatches(await db.cheques.bulkGet(payingChequeIds(payments)), payments);
      const money = moneyRefs(payments, batches);
      // Imported payments have no line each; what a broken agreement carried over is told by its line alone.
      const written = payments.filter(({ importId, kind }) => !importId && kind !== 'transfer');
      const later = await laterEntries(db, entries, moneyRefs(written, batches));
      const all = [...entries, ...later];
      const [undone, recordsOf] = await Promise.all([undoneAmong(db, all), readTapeRecords(db, all)]);
      const lineOf = (entry: JournalEntry): TapeLine => {
        const records = recordsOf(entry);
        // No line takes a decision back: it falls with its sale, agreement or proposal.
        const fell =
          (entry.kind === 'credit-decision' && records.sale?.cancelledOn !== undefined) ||
          (entry.kind === 'policy-decision' && !holdsDecision(records));
        return {
          ...records,
          entry,
          isUndone: fell || (entry.seq !== undefined && undone.has(entry.seq)),
          isAfterClosing:
            closing !== undefined && entry.at > closing.createdAt && money.has(entry.refId ?? ''),
        };
      };
      return {
        lines: entries.map(lineOf).sort(newestFirst),
        later: later.map(lineOf).sort(newestFirst),
        money: dayMoney(payments),
        ...(closing && { closing }),
      };
    },
  );

const COUNTED: readonly [JournalKind, one: string, many: string][] = [
  ['payment', 'recebimento', 'recebimentos'],
  ['sale', 'venda', 'vendas'],
  ['tab-entry', 'compra na caderneta', 'compras na caderneta'],
  ['proposal', 'proposta', 'propostas'],
  ['agreement', 'acordo', 'acordos'],
  ['agreement-broken', 'acordo rompido', 'acordos rompidos'],
  ['cheque-taken', 'entrada de cheques', 'entradas de cheques'],
  ['cheque-moved', 'movimento de cheques', 'movimentos de cheques'],
  ['contact', 'conversa', 'conversas'],
  ['legal-step', 'decisão', 'decisões'],
];

/** For the foot of the window: `4 recebimentos, 2 vendas`. What was taken back counts for nothing. */
export const tapeSummary = (db: Database, day: CivilDay): Promise<string> =>
  readWithin(db, [db.journal], async (db) => {
    const entries = await db.journal.where('day').equals(day).toArray();
    const undone = await undoneAmong(db, entries);
    const standing = entries.filter(({ seq }) => seq === undefined || !undone.has(seq));
    const parts = COUNTED.flatMap(([kind, one, many]) => {
      const count = standing.filter((entry) => entry.kind === kind).length;
      return count === 0 ? [] : [`${count.toLocaleString('pt-BR')} ${count === 1 ? one : many}`];
    });
    if (parts.length > 0) return parts.join(', ');
    return standing.some(({ undoes }) => undoes === undefined) ? 'só cadastros e ajustes' : 'nada ainda';
  });
