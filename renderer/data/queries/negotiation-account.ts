import type { Database } from '@renderer/data/database';
import { readWithin } from '@renderer/data/within';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isUnpaid } from '@shared/domain/cheque/cheque-moves';
import { type Installment, isDue } from '@shared/domain/installment';
import type { TabEntry } from '@shared/domain/tab';
import { type OpenAccount, openAccount } from './open-account';
import { openTabOf } from './tab';

/** All that can come to the table with a customer. */
export interface NegotiationAccount extends OpenAccount {
  /** What is on the open tab, in the order of its days. */
  readonly tab: readonly TabEntry[];
  /** The cheques that came back or were stopped and not made good. */
  readonly failed: readonly Cheque[];
  readonly agreements: readonly Agreement[];
  readonly proposals: readonly SavedProposal[];
  /** What proposals name and can enter no more: paid, in an agreement, waiting for a cheque, cancelled. */
  readonly gone: readonly Installment[];
}

const goneOf = async (db: Database, proposals: readonly SavedProposal[]): Promise<Installment[]> => {
  const named = proposals.flatMap(({ versions }) => versions.flatMap(({ installmentIds }) => installmentIds));
  const found = await db.installments.bulkGet([...new Set(named)]);
  return found.flatMap((installment) => (installment && !isDue(installment) ? installment : []));
};

/** Null when there is no such customer; of a merged record, what is open of the one that was kept. */
export const negotiationAccount = (db: Database, customerId: string): Promise<NegotiationAccount | null> =>
  readWithin(
    db,
    [db.customers, db.summaries, db.installments, db.cheques, db.tabs, db.agreements, db.proposals],
    async (db) => {
      const account = await openAccount(db, customerId);
      if (!account) return null;
      const { id } = account.customer;
      const [tab, cheques, agreements, proposals] = await Promise.all([
        openTabOf(db, id),
        db.cheques.where('customerId').equals(id).toArray(),
        db.agreements.where('customerId').equals(id).toArray(),
        db.proposals.where('customerId').equals(id).toArray(),
      ]);
      const failed = cheques.filter(({ status }) => isUnpaid(status));
      const gone = await goneOf(db, proposals);
      return { ...account, tab, failed, agreements, proposals, gone };
    },
  );
