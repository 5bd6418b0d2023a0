import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import { useShop } from '@renderer/data/shop-context';
import { proposalPaper } from '@renderer/documents/from-records/proposal';
import { PaperPreview } from '@renderer/features/paper-preview';
import type { SavedVersion } from '@renderer/use-cases/agreements/save-proposal';
import { useMemo } from 'react';

interface PrintedProposalProps {
  /** Null while closed. */
  readonly printed: Pick<SavedVersion, 'proposal' | 'version'> | null;
  readonly account: NegotiationAccount;
  readonly onClose: () => void;
}

/** A version of a proposal on paper, for the customer to take along. */
export const PrintedProposal = ({ printed, account, onClose }: PrintedProposalProps) => {
  const { shop, terms, platform } = useShop();
  const { customer, open, tab } = account;
  const document = useMemo(
    () => printed && proposalPaper({ ...printed, customer, installments: open, tabs: tab, shop, terms }),
    [printed, customer, open, tab, shop, terms],
  );
  return (
    <PaperPreview
      document={document}
      title={`Proposta ${printed?.proposal.number ?? ''} para ${customer.name}`}
      platform={platform}
      onClose={onClose}
    />
  );
};
