import { formatDay } from '@shared/calendar/format';
import { type Agreement, toPayCents } from '@shared/domain/agreement/agreement';
import type { ProposalVersion, SavedProposal } from '@shared/domain/agreement/saved-proposal';
import { offeredText, proposedHowText } from '@shared/rules/negotiation/told-words';
import { joined, type TimelineEntry } from './entry';

/** `Proposta 5`, `Contraproposta do cliente (proposta 5)`, `Nova versão da proposta 5` */
const versionTitle = (number: number, { by, version }: ProposalVersion): string => {
  if (by === 'customer') return `Contraproposta do cliente (proposta ${number})`;
  return version === 1 ? `Proposta ${number}` : `Nova versão da proposta ${number}`;
};

/** What was proposed to a customer, each version by itself, what they answered, and what it became. */
export const proposalEntries = (
  { id, number, versions, closed }: SavedProposal,
  agreements: readonly Agreement[],
): TimelineEntry[] => {
  const accepted = agreements.find(({ proposal, cancelledOn }) => proposal?.id === id && !cancelledOn);
  const entries = versions.map(
    (version): TimelineEntry => ({
      kind: 'proposal',
      key: `${id}-${version.version}`,
      proposalId: id,
      day: version.day,
      at: version.at,
      title: versionTitle(number, version),
      detail: joined([
        offeredText(version),
        proposedHowText[version.how],
        `vale até ${formatDay(version.validUntil)}`,
      ]),
      cents: toPayCents(version),
      note: accepted?.proposal?.version === version.version ? `Virou o acordo ${accepted.number}` : undefined,
    }),
  );
  const last = versions.at(-1);
  if (!closed || !last || accepted) return entries;
  return [
    ...entries,
    {
      kind: 'proposal',
      key: `${id}-closed`,
      proposalId: id,
      day: closed.day,
      // Nothing comes after it on its day: a version more opens it again.
      at: last.at + 1,
      title: `Proposta ${number} ${closed.how === 'declined' ? 'recusada' : 'retirada'}`,
      detail: closed.reason ?? '',
    },
  ];
};
