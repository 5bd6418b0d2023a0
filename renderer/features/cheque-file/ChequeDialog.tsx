import { Modal } from '@mantine/core';
import { ChequeFile } from './ChequeFile';

interface ChequeDialogProps {
  readonly chequeId: string;
  readonly onClose: () => void;
}

/** The file of a cheque over any screen. */
export const ChequeDialog = ({ chequeId, onClose }: ChequeDialogProps) => (
  <Modal opened onClose={onClose} title="Cheque" size={680}>
    <ChequeFile chequeId={chequeId} />
  </Modal>
);
