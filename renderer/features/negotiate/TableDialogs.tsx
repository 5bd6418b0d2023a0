import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import { useShop } from '@renderer/data/shop-context';
import { SendDialog } from '@renderer/features/talk';
import { proposalMessage } from '@shared/rules/negotiation/proposal-message';
import { CompareDialog } from './CompareDialog';
import { ConfirmAgreement } from './ConfirmAgreement';
import { waysOf } from './compare';
import { enteringFacts } from './entering-facts';
import { takeOffer } from './negotiation-draft';
import { isTab } from './on-table';
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
  return (
    <>
      {dialog?.kind === 'confirm' && (
        <ConfirmAgreement
          customerName={customer.name}
          proposal={dialog.proposal}
          entering={enteringFacts(dialog.view.chosen, account)}
          beyond={dialog.view.beyond}
          onConfirm={(confirmed) => commands.agree(dialog, confirmed)}
          onClose={close}
        />
      )}
      {dialog?.kind === 'reason' && (
        <ReasonDialog
          beyond={dialog.view.beyond}
          onReason={(reason) => commands.leave(dialog, dialog.how, reason)}
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
          dialog?.kind === 'message'
            ? proposalMessage({
                customerName: customer.name,
                addressAs: customer.addressAs,
                shopName: shop.name,
                proposal: dialog.proposal,
                tab: dialog.view.chosen.some(isTab),
                validUntil: dialog.view.validUntil,
              })
            : null
        }
        onSent={() => dialog?.kind === 'message' && commands.sent(dialog)}
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
