import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import {
  type ProposalVersion,
  proposalStatus,
  type SavedProposal,
} from '@shared/domain/agreement/saved-proposal';

type Proposals = Pick<NegotiationAccount, 'proposals' | 'agreements'>;

/** The proposal the talk goes on about: the one asked for, unless it was accepted, or the newest that is open. */
export const talkedAbout = (
  { proposals, agreements }: Proposals,
  askedId: string | undefined,
  today: CivilDay,
): SavedProposal | undefined => {
  const status = (proposal: SavedProposal) => proposalStatus(proposal, agreements, today);
  const asked = proposals.find(({ id }) => id === askedId);
  if (asked && status(asked) !== 'accepted') return asked;
  return proposals
    .filter((proposal) => status(proposal) === 'open')
    .sort((a, b) => a.createdAt - b.createdAt)
    .at(-1);
};

/** The version an agreement is made by: the one on the table, otherwise the last. None of what was said no to. */
export const acceptedBy = (
  proposal: SavedProposal | undefined,
  onTable: ProposalVersion | null,
): Agreement['proposal'] => {
  const version = onTable ?? proposal?.versions.at(-1);
  return proposal && version && !proposal.closed ? { id: proposal.id, version: version.version } : undefined;
};

/** Said where a proposal that became an agreement was asked for; undefined otherwise. */
export const acceptedText = (
  { proposals, agreements }: Proposals,
  askedId: string | undefined,
): string | undefined => {
  const asked = proposals.find(({ id }) => id === askedId);
  const agreement = agreements.find(({ proposal, cancelledOn }) => proposal?.id === askedId && !cancelledOn);
  return asked && agreement
    ? `A proposta nº ${asked.number} já virou o acordo nº ${agreement.number}: aqui começa uma conversa nova.`
    : undefined;
};
