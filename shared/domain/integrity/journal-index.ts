import type { Cents } from '../../money/cents';
import type { JournalEntry, JournalKind } from '../journal';
import { recordsImported } from '../records-imported';
import type { ToldTable } from './finding';

/** Lines that tell of the making of a record; of cheques, those that name what was done to them together. */
const making: Readonly<Partial<Record<JournalKind, ToldTable>>> = {
  sale: 'sales',
  payment: 'payments',
  return: 'payments',
  refund: 'payments',
  'payment-reversed': 'payments',
  'tab-entry': 'tabs',
  'tab-closed': 'tabClosings',
  'drawer-closed': 'drawerClosings',
  contact: 'contacts',
  agreement: 'agreements',
  proposal: 'proposals',
  'legal-step': 'legalSteps',
  'cheque-taken': 'cheques',
  'cheque-moved': 'cheques',
  'cheque-undone': 'cheques',
};

/** What a line makes is worth what the line says, but for these: goods that came back, many cheques, terms. */
const otherSum: ReadonlySet<JournalKind> = new Set([
  'return',
  'contact',
  'proposal',
  'legal-step',
  'cheque-taken',
  'cheque-moved',
  'cheque-undone',
]);

/** What the journal tells of one record. */
interface Told {
  readonly table: ToldTable;
  readonly cents?: Cents;
  isFound: boolean;
}

/** From when on the records of a customer are what the journal tells: they were brought back, or put back, then. */
interface Since {
  readonly seq: number;
  readonly at: number;
}

const eventOf = (detail: unknown): string | undefined => {
  const id = (detail as { readonly eventId?: unknown } | null | undefined)?.eventId;
  return typeof id === 'string' ? id : undefined;
};

/** All lines of the journal, added in their order, by what they tell of. Keeps ids and amounts only. */
export class JournalIndex {
  private readonly told = new Map<string, Told>();
  private readonly events = new Set<string>();
  /** What happened to each agreement, by its id. */
  private readonly happenings = new Map<string, { readonly eventId: string; readonly seq: number }[]>();
  private readonly since = new Map<string, Since>();
  private readonly lastOf = new Map<string, number>();
  private readonly removed = new Set<string>();
  private readonly proposalsUndone = new Set<string>();
  /** Closings of the drawer that came back from a spreadsheet. */
  private readonly drawersBack = new Set<string>();
  private lastImportUndone = 0;
  readonly operators = new Set<string>();
  /** Which line takes back each that was. */
  readonly undoes = new Map<number, number>();
  /** Lines that take back what was taken back before. */
  readonly undoneTwice: { readonly seq: number; readonly undoes: number }[] = [];

  add(line: JournalEntry): void {
    const { seq = 0, kind, at, customerId, refId, undoes, by, approvedBy } = line;
    if (customerId !== undefined) this.lastOf.set(customerId, seq);
    // Who brought a copy back may have come after it was made.
    if (kind !== 'restore') for (const id of [by, approvedBy]) if (id !== undefined) this.operators.add(id);
    if (undoes !== undefined) {
      if (undoes >= seq || this.undoes.has(undoes)) this.undoneTwice.push({ seq, undoes });
      else this.undoes.set(undoes, seq);
    }
    const event = eventOf(line.detail);
    if (event !== undefined) this.rememberEvent(event, refId, seq);
    this.remember(kind, customerId ?? refId, { seq, at });
    this.rememberBack(line, { seq, at });
    if (kind === 'proposal-undone' && refId !== undefined) this.proposalsUndone.add(refId);
    const table = making[kind];
    if (table === undefined || refId === undefined) return;
    // A proposal has a line for each version, and a purchase that was taken off none of its own.
    if (this.told.has(refId)) return;
    const hasSum = line.cents !== undefined && !otherSum.has(kind);
    this.told.set(refId, { table, isFound: false, ...(hasSum && { cents: line.cents }) });
  }

  private rememberEvent(eventId: string, agreementId: string | undefined, seq: number): void {
    this.events.add(eventId);
    if (agreementId === undefined) return;
    const told = this.happenings.get(agreementId) ?? [];
    told.push({ eventId, seq });
    this.happenings.set(agreementId, told);
  }

  private remember(kind: JournalKind, customerId: string | undefined, since: Since): void {
    if (kind === 'import-undone' || kind === 'records-import-undone') this.lastImportUndone = since.seq;
    if (customerId === undefined) return;
    if (kind === 'customer-restored' || kind === 'customer-restore-undone') this.since.set(customerId, since);
    if (kind === 'customer-removed' || kind === 'customer-restore-undone') this.removed.add(customerId);
  }

  /** Records that came back from spreadsheets were told of in another journal. */
  private rememberBack(line: JournalEntry, since: Since): void {
    const back = recordsImported(line);
    if (!back) return;
    const at = Math.max(since.at, back.writtenUntil);
    for (const id of [...back.customers, ...back.touched]) this.since.set(id, { ...since, at });
    for (const id of back.added.drawerClosings ?? []) this.drawersBack.add(id);
  }

  cameBack(drawerClosingId: string): boolean {
    return this.drawersBack.has(drawerClosingId);
  }

  /** What the journal tells of the making of a record, which is now known to be there. */
  find(table: ToldTable, id: string): { readonly cents?: Cents } | undefined {
    const told = this.told.get(id);
    if (told?.table !== table) return undefined;
    told.isFound = true;
    return told;
  }

  hasEvent(eventId: string): boolean {
    return this.events.has(eventId);
  }

  /** What the journal tells that happened to an agreement since its customer's records were last brought back. */
  eventsOf(agreementId: string, customerId: string): string[] {
    const since = this.since.get(customerId)?.seq ?? 0;
    return (this.happenings.get(agreementId) ?? []).flatMap(({ eventId, seq }) =>
      seq > since ? eventId : [],
    );
  }

  /** Whether the journal has to tell of a record of a customer that was written down then. */
  tellsOf(customerId: string, writtenAt: number): boolean {
    return writtenAt > (this.since.get(customerId)?.at ?? -1);
  }

  /** Records that are told of and were not found, by id. */
  lost(): ReadonlyMap<string, ToldTable> {
    return new Map([...this.told].flatMap(([id, { table, isFound }]) => (isFound ? [] : [[id, table]])));
  }

  /** Whether a line tells of a record that should be there: its import was not taken back, nor it itself for good. */
  misses({ seq = 0, kind, customerId = '', refId = '', undoes }: JournalEntry): boolean {
    if (making[kind] === undefined || this.proposalsUndone.has(refId)) return false;
    if (seq < (this.since.get(customerId)?.seq ?? 0)) return false;
    const isTakenBack = undoes !== undefined || kind === 'cheque-undone' || this.undoes.has(seq);
    return seq >= this.lastImportUndone || !isTakenBack;
  }

  /** Customers of whom the journal tells, who are not among the known ones and were not taken away. */
  lostCustomers(isKnown: (customerId: string) => boolean): string[] {
    return [...this.lastOf].flatMap(([id, lastSeq]) =>
      isKnown(id) || this.removed.has(id) || lastSeq < this.lastImportUndone ? [] : id,
    );
  }
}
