import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import { useShop } from '@renderer/data/shop-context';
import { SendDialog } from '@renderer/features/talk';
import { proposalMessage } from '@shared/rules/negotiation/proposal-message';
import { CompareDialog } from './CompareDialog';
import { ConfirmAgreement } from './ConfirmAgreement';
import { waysOf } from './compare';
import { enteringFacts } from './entering-facts';
import { takeOffer } from './negotiation-draft';
import { PrintedProposal } from './PrintedProposal';
import { ReasonDialog } from './ReasonDialog';
import type { NegotiationTableState } from './use-negotiation-table';
import type { TableCommands } from './use-table-commands';

interface TableDialogsProps {
  readonly account: NegotiationAccount;
  readonly table: NegotiationTableState;
  readonly commands: TableCommands;
}

/** Whatever stands over the table, one at a time. */
export const TableDialogs = ({ account, table, commands }: TableDialogsProps) => {
  const { shop } = useShop();
  const { view, draft, setDraft } = table;
  const { dialog, close } = commands;
  const { customer } = account;
  const entering = enteringFacts(view.chosen, account);
  return (
    <>
      {dialog?.kind === 'confirm' && view.proposal.ok && (
        <ConfirmAgreement
          customerName={customer.name}
          proposal={view.proposal.value}
          entering={entering}
          beyond={view.beyond}
          onConfirm={commands.agree}
          onClose={close}
        />
      )}
      {dialog?.kind === 'reason' && (
        <ReasonDialog
          beyond={view.beyond}
          onReason={(reason) => commands.leave(dialog.how, reason)}
          onClose={close}
        />
      )}
      <CompareDialog
        isOpen={dialog?.kind === 'compare'}
        ways={waysOf(view)}
        monthlyCents={draft.monthlyCents}
        onTake={(key) => {
          if (key !== 'table') setDraft((was) => takeOffer(was, key));
          close();
        }}
        onClose={close}
      />
      <SendDialog
        customerId={customer.id}
        title={`Proposta para ${customer.name}`}
        text={
          dialog?.kind === 'message' && view.proposal.ok
            ? proposalMessage({
                customerName: customer.name,
                addressAs: customer.addressAs,
                shopName: shop.name,
                proposal: view.proposal.value,
                tab: entering.tab,
                validUntil: view.validUntil,
              })
            : null
        }
        onSent={() => commands.sent(dialog?.kind === 'message' ? dialog.reason : undefined)}
        onClose={close}
      />
      <PrintedProposal
        printed={dialog?.kind === 'paper' ? dialog.printed : null}
        account={account}
        onClose={close}
      />
    </>
  );
};
