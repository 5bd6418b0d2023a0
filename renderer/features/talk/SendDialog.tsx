import { Modal } from '@mantine/core';
import { useTalk } from '@renderer/stores/talk';
import classes from './SendDialog.module.css';
import { SendText } from './SendText';

interface SendDialogProps {
  readonly customerId: string;
  readonly title: string;
  /** The draft to begin with; null while closed. */
  readonly text: string | null;
  /** It was sent and written down; `onClose` follows. */
  readonly onSent?: () => void;
  readonly onClose: () => void;
}

/** A text that another screen wrote, to be read and changed before WhatsApp opens with it. The person presses send there. */
export const SendDialog = ({ title, text, onClose, ...rest }: SendDialogProps) => {
  const asking = useTalk((state) => state.asking);
  return (
    <Modal opened={text !== null} onClose={onClose} closeOnEscape={!asking} title={title} size="lg">
      {text !== null && (
        // Not the button that closes: Enter is to open the conversation.
        <div tabIndex={-1} data-autofocus className={classes.body}>
          <SendText {...rest} text={text} onClose={onClose} />
        </div>
      )}
    </Modal>
  );
};
