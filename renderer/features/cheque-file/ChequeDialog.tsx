import { Modal } from '@mantine/core';
import { useShortcuts } from '@renderer/ui/shortcuts';
import classes from './ChequeDialog.module.css';
import { ChequeFile } from './ChequeFile';
import { HandedPaper } from './HandedPaper';

interface ChequeDialogProps {
  readonly chequeId: string;
  readonly onClose: () => void;
}

const DialogBody = ({ chequeId, onClose }: ChequeDialogProps) => {
  // Silent while something stands on top, unlike the kit's own: Escape closes that alone.
  useShortcuts({ Escape: onClose });
  return (
    // Not the button that closes: the letters of the cheque work at once.
    <div className={classes.body} tabIndex={-1} data-autofocus>
      <ChequeFile chequeId={chequeId} />
      <HandedPaper />
    </div>
  );
};

/** The file of a cheque over any screen. */
export const ChequeDialog = ({ chequeId, onClose }: ChequeDialogProps) => (
  <Modal opened onClose={onClose} closeOnEscape={false} title="Cheque" size={700}>
    <DialogBody chequeId={chequeId} onClose={onClose} />
  </Modal>
);
