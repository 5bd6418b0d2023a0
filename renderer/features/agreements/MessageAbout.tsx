import { SendDialog, useMoment } from '@renderer/features/talk';
import { useState } from 'react';
import { askText, offerText } from './proposal-messages';
import type { ProposalView } from './proposal-view';

interface MessageAboutProps {
  readonly view: ProposalView;
  /** The proposal itself once more, or what the customer thinks of it. */
  readonly what: 'send' | 'ask';
  readonly onClose: () => void;
}

/** A proposal by WhatsApp, after it was made. */
export const MessageAbout = ({ view, what, onClose }: MessageAboutProps) => {
  const moment = useMoment();
  const [text] = useState(() => (what === 'ask' ? askText(view, moment()) : offerText(view, moment())));
  const { customer } = view.account;
  return (
    <SendDialog
      customerId={customer.id}
      title={what === 'ask' ? `Perguntar a ${customer.name}` : `Proposta para ${customer.name}`}
      text={text}
      onClose={onClose}
    />
  );
};
