import { Drawer } from '@mantine/core';
import { later } from '@renderer/ui/later';
import { useState } from 'react';

const TapeView = later(async () => (await import('./TapeView')).TapeView);

interface TapeDrawerProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** "Fita do dia": what was done on a day, each line with its way back, and the closing of the drawer. */
export const TapeDrawer = ({ opened, onClose }: TapeDrawerProps) => {
  // Esc closes a dialog on top first.
  const [hasDialog, setHasDialog] = useState(false);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      closeOnEscape={!hasDialog}
      position="right"
      size={600}
      title="Fita do dia"
    >
      <TapeView onLeave={onClose} onDialog={setHasDialog} />
    </Drawer>
  );
};
