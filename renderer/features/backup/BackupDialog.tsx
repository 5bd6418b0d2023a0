import { Modal } from '@mantine/core';
import { BackupSection } from './loaded-later';

interface BackupDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The same over any screen, opened from the status in the header. */
export const BackupDialog = ({ opened, onClose }: BackupDialogProps) => (
  <Modal opened={opened} onClose={onClose} title="Cópias de segurança" size="xl" centered>
    <BackupSection withTitle={false} />
  </Modal>
);
