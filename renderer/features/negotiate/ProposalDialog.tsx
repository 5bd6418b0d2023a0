import { Modal } from '@mantine/core';
import { SendText } from '@renderer/features/talk';
import { useTalk } from '@renderer/stores/talk';
import type { Customer } from '@shared/domain/customer';
import classes from './ProposalDialog.module.css';

export interface ProposalDialogProps {
  readonly customer: Customer;
  /** The draft to begin with; null while closed. */
  readonly text: string | null;
  /** It was sent and written down. */
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** The proposal in words, to be read and changed before WhatsApp opens with it. The person presses send there. */
export const ProposalDialog = ({ customer, text, onSent, onClose }: ProposalDialogProps) => {
  const asking = useTalk((state) => state.asking);
  return (
    <Modal
      opened={text !== null}
      onClose={onClose}
      closeOnEscape={!asking}
      title={`Proposta para ${customer.name}`}
      size="lg"
    >
      {text !== null && (
        // Not the button that closes: Enter is to open the conversation.
        <div tabIndex={-1} data-autofocus className={classes.body}>
          <SendText customerId={customer.id} text={text} onSent={onSent} onClose={onClose} />
        </div>
      )}
    </Modal>
  );
};
