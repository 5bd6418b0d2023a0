import { RestoreCustomerDialog } from '@renderer/features/restore-customer';
import type { FileDialogProps } from './file-dialog';

/** Brings this customer's file back from a copy. */
export const RestoreFromCopy = ({ file, action, onClose }: FileDialogProps) =>
  action?.what === 'restore' ? <RestoreCustomerDialog customer={file.customer} onClose={onClose} /> : null;
