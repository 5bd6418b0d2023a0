import type { Database } from '@renderer/data/database';
import { readWithin } from '@renderer/data/within';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import { type CustomerFile, customerFile } from './customer-file';
import { type Conversation, readConversation } from './today';

/** All that a talk about terms is prepared from. */
export interface NegotiationFacts extends CustomerFile {
  readonly proposals: readonly SavedProposal[];
  /** What decides whether the customer may be sought out today. */
  readonly conversation: Conversation | null;
}

/** Null when there is no such customer; of a merged record, what is known of the one that was kept. */
export const negotiationFacts = (
  db: Database,
  customerId: string,
  today: CivilDay,
): Promise<NegotiationFacts | null> =>
  readWithin(db, db.tables, async (db) => {
    const file = await customerFile(db, customerId);
    if (!file) return null;
    const { id } = file.customer;
    const [proposals, conversation] = await Promise.all([
      db.proposals.where('customerId').equals(id).toArray(),
      readConversation(db, id, today),
    ]);
    return { ...file, proposals, conversation };
  });
