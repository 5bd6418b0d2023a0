import { Modal } from '@mantine/core';
import { SendText, useMoment } from '@renderer/features/talk';
import { useTalk } from '@renderer/stores/talk';
import { draftMessage } from '@shared/rules/messages/draft';
import { installmentFacts } from '@shared/rules/messages/facts';
import { useState } from 'react';
import classes from './AgreementDialogs.module.css';
import type { ProposalView } from './proposal-view';

interface AskAboutProposalProps {
  readonly view: ProposalView;
  readonly onClose: () => void;
}

/** Asks by WhatsApp what the customer thinks of it, before its day or after. */
export const AskAboutProposal = ({ view, onClose }: AskAboutProposalProps) => {
  const moment = useMoment();
  const asking = useTalk((state) => state.asking);
  const { account, last, status } = view;
  const { customer, contacts } = account;
  const [text] = useState(() => {
    const { shop, terms, collection, today, hour } = moment();
    return draftMessage({
      kind: status === 'expired' ? 'proposal-expired' : 'proposal-follow-up',
      customerName: customer.name,
      addressAs: customer.addressAs,
      own: collection.messages,
      shop,
      facts: installmentFacts([], today, terms),
      proposal: last,
      today,
      hour,
      used: contacts.flatMap((contact) => contact.template ?? []),
      turn: 0,
    }).text;
  });
  return (
    <Modal opened onClose={onClose} closeOnEscape={!asking} title={`Perguntar a ${customer.name}`} size="lg">
      {/* Not the button that closes: Enter is to open the conversation. */}
      <div tabIndex={-1} data-autofocus className={classes.body}>
        <SendText customerId={customer.id} text={text} onClose={onClose} />
      </div>
    </Modal>
  );
};
