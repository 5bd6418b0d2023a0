import { Drawer } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';

const TapeView = lazy(async () => ({ default: (await import('./TapeView')).TapeView }));

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
      <Suspense>
        <TapeView onLeave={onClose} onDialog={setHasDialog} />
      </Suspense>
    </Drawer>
  );
};
