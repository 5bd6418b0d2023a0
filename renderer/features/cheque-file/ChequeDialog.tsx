import { Modal } from '@mantine/core';
import classes from './ChequeDialog.module.css';
import { ChequeFile } from './ChequeFile';

interface ChequeDialogProps {
  readonly chequeId: string;
  readonly onClose: () => void;
}

/** The file of a cheque over any screen. */
export const ChequeDialog = ({ chequeId, onClose }: ChequeDialogProps) => (
  <Modal opened onClose={onClose} title="Cheque" size={700}>
    {/* Not the button that closes: the letters of the cheque work at once. */}
    <div className={classes.body} tabIndex={-1} data-autofocus>
      <ChequeFile chequeId={chequeId} />
    </div>
  </Modal>
);
