import type { Database } from '@renderer/data/database';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement';
import type { Contact } from '@shared/domain/contact';
import type { JournalEntry, JournalKind } from '@shared/domain/journal';
import { type Means, meansSchema, type Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { Cents } from '@shared/money/cents';

/** A line of the day's tape with the record it tells of, where there is one. */
export interface TapeLine {
  readonly entry: JournalEntry;
  /** A later line took it back, today or on another day. */
  readonly isUndone: boolean;
  readonly payment?: Payment;
  readonly sale?: Sale;
  readonly agreement?: Agreement;
  readonly contact?: Contact;
}

export interface ReceivedBy {
  readonly means: Means;
  readonly cents: Cents;
}

export interface Tape {
  /** Newest first. */
  readonly lines: readonly TapeLine[];
  /** Money handed over on the day that no reversal took back; means without any are left out. */
  readonly received: readonly ReceivedBy[];
}

const undoneAmong = async (db: Database, entries: readonly JournalEntry[]): Promise<ReadonlySet<number>> => {
  const seqs = entries.flatMap(({ seq }) => seq ?? []);
  const undoing = await db.journal.where('undoes').anyOf(seqs).toArray();
  return new Set(undoing.flatMap(({ undoes }) => undoes ?? []));
};

const receivedBy = (payments: readonly Payment[]): ReceivedBy[] => {
  const reversed = new Set(payments.flatMap(({ reversesId }) => reversesId ?? []));
  const parts = payments
    .filter(({ id, kind }) => kind !== 'reversal' && !reversed.has(id))
    .flatMap(({ means }) => means);
  return meansSchema.options.flatMap((means) => {
    const own = parts.filter((part) => part.means === means);
    return own.length > 0 ? [{ means, cents: own.reduce((sum, { cents }) => sum + cents, 0) }] : [];
  });
};

const refsOf = (entries: readonly JournalEntry[], ...kinds: JournalKind[]): string[] =>
  entries.flatMap(({ kind, refId }) => (kinds.includes(kind) && refId ? [refId] : []));

const byId = <T extends { readonly id: string }>(rows: readonly (T | undefined)[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));

/** "Fita do dia": what was written down on a day, and what came in. */
export const readTape = (db: Database, day: CivilDay): Promise<Tape> =>
  db.transaction('r', [db.journal, db.payments, db.sales, db.agreements, db.contacts], async () => {
    const entries = await db.journal.where('day').equals(day).toArray();
    const undone = await undoneAmong(db, entries);
    const [payments, sales, agreements, contacts] = await Promise.all([
      db.payments.bulkGet(refsOf(entries, 'payment', 'payment-reversed')).then(byId),
      db.sales.bulkGet(refsOf(entries, 'sale', 'sale-cancelled')).then(byId),
      db.agreements.bulkGet(refsOf(entries, 'agreement', 'agreement-undone')).then(byId),
      db.contacts.bulkGet(refsOf(entries, 'contact', 'contact-undone')).then(byId),
    ]);
    const lines = entries.map((entry): TapeLine => {
      const refId = entry.refId ?? '';
      return {
        entry,
        isUndone: entry.seq !== undefined && undone.has(entry.seq),
        payment: payments.get(refId),
        sale: sales.get(refId),
        agreement: agreements.get(refId),
        contact: contacts.get(refId),
      };
    });
    const received = receivedBy(await db.payments.where('day').equals(day).toArray());
    return { lines: lines.sort((a, b) => (b.entry.seq ?? 0) - (a.entry.seq ?? 0)), received };
  });

const COUNTED: readonly [JournalKind, one: string, many: string][] = [
  ['payment', 'recebimento', 'recebimentos'],
  ['sale', 'venda', 'vendas'],
  ['agreement', 'acordo', 'acordos'],
  ['contact', 'conversa', 'conversas'],
];

/** For the foot of the window: `4 recebimentos, 2 vendas`. What was taken back counts for nothing. */
export const tapeSummary = (db: Database, day: CivilDay): Promise<string> =>
  db.transaction('r', [db.journal], async () => {
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
