import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { BackupSection } from './loaded-later';

interface BackupDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** What else brings something back from a copy. */
  readonly more?: ReactNode;
}

/** The same over any screen, opened from the status in the header. */
export const BackupDialog = ({ opened, onClose, more }: BackupDialogProps) => (
  <Modal opened={opened} onClose={onClose} title="Cópias de segurança" size="xl" centered>
    <BackupSection withTitle={false} more={more} />
  </Modal>
);
