import { Modal } from '@mantine/core';
import type { Channel } from '@shared/domain/customer';
import { firstName } from '@shared/identity/name';
import { useState } from 'react';
import type { Talked } from '../contact-basis';
import { useConversation } from '../use-conversation';
import { AnswerDialog } from './AnswerDialog';
import { leaveField } from './leave-field';
import { NoteTalkForm } from './NoteTalkForm';

interface NoteTalkDialogProps {
  readonly customerId: string;
  /** True when something was written down. */
  readonly onClose: (logged: boolean) => void;
}

const talkedBy = (channel: Channel, inReply: boolean, notes: string): Talked => ({
  channel,
  inReply,
  text: '',
  outside: true,
  notes: notes.trim() || undefined,
});

/** "Anotar conversa": one that was held without the app, through any channel. First how, then what came of it. */
export const NoteTalkDialog = ({ customerId, onClose }: NoteTalkDialogProps) => {
  const { view } = useConversation(customerId);
  const [talked, setTalked] = useState<Talked | null>(null);
  if (!view) return null;
  if (talked) return <AnswerDialog view={view} sent={talked} onClose={onClose} />;
  return (
    <Modal
      opened
      size={560}
      onClose={() => leaveField('input:not([type="checkbox"])') || onClose(false)}
      closeOnClickOutside={false}
      title={`Como foi a conversa com ${firstName(view.customer.name)}?`}
    >
      <NoteTalkForm onChoose={(...chosen) => setTalked(talkedBy(...chosen))} />
    </Modal>
  );
};
