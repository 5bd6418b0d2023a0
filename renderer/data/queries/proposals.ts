import type { Database } from '@renderer/data/database';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import type { JournalEntry } from '@shared/domain/journal';
import { type CustomerFile, customerFile } from './customer-file';

export interface ProposalFile {
  readonly proposal: SavedProposal;
  /** All that is known of its customer. */
  readonly account: CustomerFile;
  /** The journal line of its last version or answer, which can be taken back; absent where none is left. */
  readonly lastSeq?: number;
}

/** The owner's word for terms beyond the policy stands beside a version, and is no step of its own. */
const isStep = ({ kind }: JournalEntry): boolean => kind === 'proposal' || kind === 'proposal-closed';

/** The journal line of a proposal's last version or answer that was not taken back. */
export const lastProposalStep = async (db: Database, proposalId: string): Promise<number | undefined> => {
  const lines = await db.journal.where('refId').equals(proposalId).toArray();
  const undone = new Set(lines.flatMap(({ undoes }) => undoes ?? []));
  return lines.findLast((line) => isStep(line) && !undone.has(line.seq ?? -1))?.seq;
};

/** A proposal with all that its page shows; null when there is none. */
export const proposalFile = async (db: Database, id: string): Promise<ProposalFile | null> => {
  const proposal = await db.proposals.get(id);
  const account = proposal && (await customerFile(db, proposal.customerId));
  if (!proposal || !account) return null;
  return { proposal, account, lastSeq: await lastProposalStep(db, id) };
};
