import { useShop } from '@renderer/data/shop-context';
import { proposalPaper } from '@renderer/documents/from-records/proposal';
import { PaperPreview } from '@renderer/features/paper-preview';
import { useMemo } from 'react';
import { CloseProposal } from './CloseProposal';
import { MessageAbout } from './MessageAbout';
import type { ProposalActionKind } from './proposal-actions';
import type { ProposalView } from './proposal-view';
import { UndoProposalDialog } from './UndoProposalDialog';

/** What can stand over a proposal's page. */
export type ProposalDialog = Extract<
  ProposalActionKind,
  'ask' | 'send' | 'paper' | 'decline' | 'withdraw' | 'undo'
>;

interface ProposalDialogsProps {
  readonly dialog: ProposalDialog;
  readonly view: ProposalView;
  readonly onClose: () => void;
}

/** What opens for each thing that can be done with a proposal. */
export const ProposalDialogs = ({ dialog, view, onClose }: ProposalDialogsProps) => {
  const { proposal, lastSeq } = view;
  switch (dialog) {
    case 'ask':
    case 'send':
      return <MessageAbout what={dialog} view={view} onClose={onClose} />;
    case 'paper':
      return <ProposalOnPaper view={view} onClose={onClose} />;
    case 'decline':
      return <CloseProposal proposal={proposal} how="declined" onClose={onClose} />;
    case 'withdraw':
      return <CloseProposal proposal={proposal} how="withdrawn" onClose={onClose} />;
    case 'undo':
      return lastSeq === undefined ? null : (
        <UndoProposalDialog proposal={proposal} seq={lastSeq} onClose={onClose} />
      );
  }
};

const ProposalOnPaper = ({ view, onClose }: Omit<ProposalDialogsProps, 'dialog'>) => {
  const { shop, terms, platform } = useShop();
  const { proposal, last, account } = view;
  const paper = useMemo(
    () => proposalPaper({ ...account, proposal, version: last, shop, terms }),
    [account, proposal, last, shop, terms],
  );
  return (
    <PaperPreview
      document={paper}
      title={`Proposta ${proposal.number} de ${account.customer.name}`}
      platform={platform}
      onClose={onClose}
    />
  );
};
