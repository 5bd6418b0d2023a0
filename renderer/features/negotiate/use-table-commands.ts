import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import { notify } from '@renderer/ui/notify';
import type { MadeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import type { SavedVersion } from '@renderer/use-cases/agreements/save-proposal';
import type { ProposedBy, ProposedHow } from '@shared/domain/agreement/saved-proposal';
import { useState } from 'react';
import type { Confirmed } from './ConfirmAgreement';
import { entering } from './on-table';
import { isAboutCovered, type Refused, refusedText } from './refusal-words';
import { acceptedBy } from './talked-about';
import type { NegotiationTableState } from './use-negotiation-table';
import { useSaveAgreement } from './use-save-agreement';
import { useSaveProposal } from './use-save-proposal';

/** How a proposal leaves the shop. */
type Leaving = Exclude<ProposedHow, 'spoken'>;

/** What stands over the table. */
export type TableDialog =
  | { readonly kind: 'confirm' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'reason'; readonly how: Leaving }
  | { readonly kind: 'message'; readonly reason?: string }
  | { readonly kind: 'paper'; readonly printed: Pick<SavedVersion, 'proposal' | 'version'> };

/** What is done with what lies on the table: proposed, noted as what the customer asked, agreed. */
export const useTableCommands = (
  account: NegotiationAccount,
  { view, draft, proposal }: NegotiationTableState,
  onMade: (made: MadeAgreement) => void,
) => {
  const { customer } = account;
  const [dialog, setDialog] = useState<TableDialog | null>(null);
  /** Why the last try was refused, with the draft it was tried with: anything that is changed may put it right. */
  const [refused, setRefused] = useState<{ readonly text: string; readonly draft: typeof draft } | null>(
    null,
  );
  const saveAgreement = useSaveAgreement();
  const saveProposal = useSaveProposal();

  const say = (error: Refused) => {
    setDialog(null);
    if (isAboutCovered(error)) setRefused({ text: refusedText(error), draft });
    notify.failed(refusedText(error));
  };
  /** What is on the table, as the use cases take it; null while something is missing. */
  const request = view.asked &&
    view.proposal.ok && {
      ...view.asked,
      ...entering(view.chosen),
      customerId: customer.id,
      updatedCents: view.updated.totalCents,
    };

  const keep = async (by: ProposedBy, how: ProposedHow, reason?: string): Promise<SavedVersion | null> => {
    if (!request) return null;
    const saved = await saveProposal({
      ...request,
      by,
      how,
      proposalId: proposal?.id,
      validUntil: view.validUntil,
      monthlyCents: draft.monthlyCents || undefined,
      reason,
    });
    if (saved.ok) return saved.value;
    say(saved.error);
    return null;
  };

  /** What was proposed in these very words and still holds is not kept twice. */
  const held =
    view.onTable?.by === 'shop' && view.onTable.validUntil === view.validUntil ? view.onTable : null;
  const leave = async (how: Leaving, reason?: string) => {
    if (how === 'whatsapp') return setDialog({ kind: 'message', reason });
    const printed = held && proposal ? { proposal, version: held } : await keep('shop', how, reason);
    if (printed) setDialog({ kind: 'paper', printed });
  };

  return {
    dialog,
    refused: refused?.draft === draft ? refused.text : undefined,
    close: () => setDialog(null),
    compare: () => setDialog({ kind: 'compare' }),
    confirm: () => request && setDialog({ kind: 'confirm' }),
    propose: (how: Leaving) => {
      if (!request) return;
      if (view.beyond.length > 0) setDialog({ kind: 'reason', how });
      else void leave(how);
    },
    leave,
    /** It was sent: now it is kept. */
    sent: (reason?: string) => {
      if (!held) void keep('shop', 'whatsapp', reason);
    },
    counter: () => {
      const { onTable } = view;
      if (onTable && onTable.version === proposal?.versions.at(-1)?.version)
        notify.done(`Estas condições já estão anotadas: são as da versão ${onTable.version}.`);
      else void keep('customer', 'spoken');
    },
    agree: async (confirmed: Confirmed) => {
      if (!request) return;
      const made = await saveAgreement({
        ...request,
        ...confirmed,
        proposal: acceptedBy(proposal, view.onTable),
      });
      if (made.ok) onMade(made.value);
      else say(made.error);
    },
  };
};

export type TableCommands = ReturnType<typeof useTableCommands>;
