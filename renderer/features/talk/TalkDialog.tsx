import { Modal } from '@mantine/core';
import { useTalk } from '@renderer/stores/talk';
import classes from './TalkDialog.module.css';
import { TalkPanel } from './TalkPanel';

/** "Conversar" over any screen. Stands once in the app's shell; `useTalk().open(customerId)` shows it. */
export const TalkDialog = () => {
  const { customerId, about, asking, close } = useTalk();
  return (
    <Modal opened={customerId !== null} onClose={close} closeOnEscape={!asking} size={620} title="Conversar">
      {customerId !== null && (
        // Not the button that closes: Enter is to open the conversation.
        <div className={classes.body} tabIndex={-1} data-autofocus>
          <TalkPanel customerId={customerId} onDone={close} about={about} />
        </div>
      )}
    </Modal>
  );
};
