import { useOwnerApproval } from '@renderer/data/owner-approval';
import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import { notify } from '@renderer/ui/notify';
import { useAlone } from '@renderer/ui/use-alone';
import type { MadeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import type { SavedVersion } from '@renderer/use-cases/agreements/save-proposal';
import type { ProposedBy, ProposedHow } from '@shared/domain/agreement/saved-proposal';
import type { Proposal } from '@shared/rules/negotiation/proposal';
import { useState } from 'react';
import type { Confirmed } from './ConfirmAgreement';
import type { NegotiationView } from './negotiation-view';
import { entering } from './on-table';
import { isAboutCovered, type Refused, refusedText } from './refusal-words';
import { acceptedBy } from './talked-about';
import type { NegotiationTableState } from './use-negotiation-table';
import { useSaveAgreement } from './use-save-agreement';
import { useSaveProposal } from './use-save-proposal';

/** How a proposal leaves the shop. */
type Leaving = Exclude<ProposedHow, 'spoken'>;

/** The table as it was when a dialog opened on it: what is confirmed is what was read there. */
interface Shown {
  readonly view: NegotiationView;
  readonly proposal: Proposal;
}

/** Why terms beyond the policy are proposed, and the owner who stands by whoever proposes them. */
interface Decided {
  readonly reason?: string;
  readonly approvedBy?: string;
}

/** What stands over the table. */
export type TableDialog =
  | { readonly kind: 'compare' }
  | ({ readonly kind: 'confirm' } & Shown)
  | ({ readonly kind: 'reason'; readonly how: Leaving } & Shown)
  | ({ readonly kind: 'message' } & Decided & Shown)
  | { readonly kind: 'paper'; readonly printed: Pick<SavedVersion, 'proposal' | 'version'> };

/** What was proposed in these very words and still holds is not kept twice. */
const heldOf = ({ onTable, validUntil }: NegotiationView) =>
  onTable?.by === 'shop' && onTable.validUntil === validUntil ? onTable : null;

/** What is done with what lies on the table: proposed, noted as what the customer asked, agreed. */
export const useTableCommands = (
  account: NegotiationAccount,
  { view: current, draft, proposal: talkedOf }: NegotiationTableState,
  onMade: (made: MadeAgreement) => void,
) => {
  const { customer } = account;
  const [dialog, setDialog] = useState<TableDialog | null>(null);
  /** Why the last try was refused, with the draft it was tried with: anything that is changed may put it right. */
  const [refused, setRefused] = useState<{ readonly text: string; readonly draft: typeof draft } | null>(
    null,
  );
  const { withOwner } = useOwnerApproval();
  const saveAgreement = useSaveAgreement();
  const saveProposal = useSaveProposal();
  const alone = useAlone('Não foi possível gravar agora. O que está na mesa continua aqui. Tente de novo.');
  const shown: Shown | null = current.proposal.ok
    ? { view: current, proposal: current.proposal.value }
    : null;

  const say = (error: Refused) => {
    setDialog(null);
    if (isAboutCovered(error)) setRefused({ text: refusedText(error), draft });
    notify.failed(refusedText(error));
  };
  /** What is on the table, as the use cases take it; null while something is missing. */
  const requestOf = ({ asked, chosen, updated }: NegotiationView) =>
    asked && {
      ...asked,
      ...entering(chosen),
      customerId: customer.id,
      updatedCents: updated.totalCents,
    };

  const keep = async (
    { view }: Shown,
    by: ProposedBy,
    how: ProposedHow,
    { reason, approvedBy }: Decided = {},
  ): Promise<SavedVersion | null> => {
    const request = requestOf(view);
    if (!request) return null;
    const saved = await alone(() =>
      saveProposal(approvedBy, {
        ...request,
        by,
        how,
        proposalId: talkedOf?.id,
        validUntil: view.validUntil,
        monthlyCents: draft.monthlyCents || undefined,
        reason,
      }),
    );
    if (saved?.ok) return saved.value;
    if (saved) say(saved.error);
    return null;
  };

  const leave = async (from: Shown, how: Leaving, reason?: string) => {
    const held = heldOf(from.view);
    if (how === 'whatsapp') {
      // The owner's word comes before the message leaves.
      const action = held || reason === undefined ? null : 'beyond-policy';
      const decided = await withOwner(action, ({ approvedBy }) => ({ reason, approvedBy }));
      if (decided) setDialog({ kind: 'message', ...decided, ...from });
      return;
    }
    const printed =
      held && talkedOf ? { proposal: talkedOf, version: held } : await keep(from, 'shop', how, { reason });
    if (printed) setDialog({ kind: 'paper', printed });
  };

  return {
    dialog,
    refused: refused?.draft === draft ? refused.text : undefined,
    close: () => setDialog(null),
    compare: () => setDialog({ kind: 'compare' }),
    confirm: () => shown && setDialog({ kind: 'confirm', ...shown }),
    propose: (how: Leaving) => {
      if (!shown) return;
      if (current.beyond.length > 0) setDialog({ kind: 'reason', how, ...shown });
      else void leave(shown, how);
    },
    leave,
    /** It was sent: now it is kept. */
    sent: (from: Shown & Decided) => {
      if (!heldOf(from.view)) void keep(from, 'shop', 'whatsapp', from);
    },
    counter: () => {
      const { onTable } = current;
      if (onTable && onTable.version === talkedOf?.versions.at(-1)?.version)
        notify.done(`Estas condições já estão anotadas: são as da versão ${onTable.version}.`);
      else if (shown) void keep(shown, 'customer', 'spoken');
    },
    agree: async ({ view }: Shown, confirmed: Confirmed) => {
      const request = requestOf(view);
      if (!request) return;
      const made = await alone(() =>
        saveAgreement({
          ...request,
          ...confirmed,
          proposal: acceptedBy(talkedOf, view.onTable),
        }),
      );
      if (made?.ok) onMade(made.value);
      else if (made) say(made.error);
    },
  };
};

export type TableCommands = ReturnType<typeof useTableCommands>;
