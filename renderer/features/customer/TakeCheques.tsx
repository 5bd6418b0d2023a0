import { TakeChequesDialog } from '@renderer/features/take-cheques';
import type { FileDialogProps } from './file-dialog';

/** Takes cheques from the customer, for what is open or loose. */
export const TakeCheques = ({ file, action, onClose }: FileDialogProps) =>
  action?.what === 'cheques' ? (
    <TakeChequesDialog customerId={file.customer.id} onClose={onClose} onTaken={onClose} />
  ) : null;
