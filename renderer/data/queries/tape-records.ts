import type { Database } from '@renderer/data/database';
import type { BackupTable } from '@shared/backup/tables';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import type { Contact } from '@shared/domain/contact';
import type { DrawerClosing } from '@shared/domain/drawer-closing';
import type { JournalEntry, JournalKind } from '@shared/domain/journal';
import type { Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { TabClosing, TabEntry } from '@shared/domain/tab';
import { chequeIdsOf, type LineCheque, lineCheques, madeBy } from './line-cheques';

/** The records a line of the tape tells of. */
export interface TapeRecords {
  readonly payment?: Payment;
  /** Of a counter-entry, what it took back. */
  readonly reversed?: Payment;
  readonly sale?: Sale;
  readonly agreement?: Agreement;
  readonly proposal?: SavedProposal;
  readonly contact?: Contact;
  readonly tabEntry?: TabEntry;
  readonly tabClosing?: TabClosing;
  readonly cheques?: readonly LineCheque[];
  /** The closing of a drawer the line made or took back; never the day's own as such. */
  readonly drawer?: DrawerClosing;
}

export const TAPE_TABLES: readonly BackupTable[] = [
  'journal',
  'payments',
  'sales',
  'agreements',
  'proposals',
  'contacts',
  'cheques',
  'tabs',
  'tabClosings',
  'drawerClosings',
];

const OF_AGREEMENT: readonly JournalKind[] = [
  'agreement',
  'agreement-undone',
  'agreement-signed',
  'agreement-notified',
  'agreement-kept',
  'agreement-broken',
  'agreement-step-undone',
  'policy-decision',
];
/** The owner's word may be on either. */
const OF_PROPOSAL: readonly JournalKind[] = [
  'proposal',
  'proposal-closed',
  'proposal-undone',
  'policy-decision',
];

const byId = <T extends { readonly id: string }>(rows: readonly (T | undefined)[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));

/** Reads all records of the lines at once, in the caller's transaction over `TAPE_TABLES`. */
export const readTapeRecords = async (
  db: Database,
  entries: readonly JournalEntry[],
): Promise<(entry: JournalEntry) => TapeRecords> => {
  const refs = (...kinds: JournalKind[]): string[] =>
    entries.flatMap(({ kind, refId }) => (kinds.includes(kind) && refId ? [refId] : []));
  // Without a function of its own that awaits: one more in a chain loses the transaction in a browser.
  const cheques = byId(await db.cheques.bulkGet(chequeIdsOf(entries)));
  const payments = byId(
    await db.payments.bulkGet([
      ...refs('payment', 'payment-reversed', 'return', 'refund'),
      ...madeBy(cheques.values(), entries),
    ]),
  );
  const known = [...payments.values()];
  const returnedFrom = known.flatMap(({ kind, originId }) =>
    kind === 'return' && originId ? [originId] : [],
  );
  const [reversed, sales, agreements, proposals, contacts, tabs, tabClosings, drawers] = await Promise.all([
    db.payments.bulkGet(known.flatMap(({ reversesId }) => reversesId ?? [])).then(byId),
    db.sales.bulkGet([...refs('sale', 'sale-cancelled', 'credit-decision'), ...returnedFrom]).then(byId),
    db.agreements.bulkGet(refs(...OF_AGREEMENT)).then(byId),
    db.proposals.bulkGet(refs(...OF_PROPOSAL)).then(byId),
    db.contacts.bulkGet(refs('contact', 'contact-undone')).then(byId),
    db.tabs.bulkGet(refs('tab-entry', 'tab-entry-removed')).then(byId),
    db.tabClosings.bulkGet(refs('tab-closed', 'tab-reopened')).then(byId),
    db.drawerClosings.bulkGet(refs('drawer-closed', 'drawer-reopened')).then(byId),
  ]);
  return (entry) => {
    const { refId = '' } = entry;
    const payment = payments.get(refId);
    const told = lineCheques(entry, cheques, payments);
    return {
      ...(told.length > 0 && { cheques: told }),
      payment,
      reversed: reversed.get(payment?.reversesId ?? ''),
      sale: sales.get(payment?.kind === 'return' ? (payment.originId ?? '') : refId),
      agreement: agreements.get(refId),
      proposal: proposals.get(refId),
      contact: contacts.get(refId),
      tabEntry: tabs.get(refId),
      tabClosing: tabClosings.get(refId),
      drawer: drawers.get(refId),
    };
  };
};
