import { NoteTalkDialog } from '@renderer/features/talk';
import type { FileDialogProps } from './file-dialog';

/** A conversation that took place outside the app, written down from the file. */
export const NoteTalk = ({ file, action, onClose }: FileDialogProps) =>
  action?.what === 'note-talk' && <NoteTalkDialog customerId={file.customer.id} onClose={onClose} />;
