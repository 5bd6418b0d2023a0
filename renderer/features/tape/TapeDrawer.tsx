import { Drawer } from '@mantine/core';
import { lazy, Suspense } from 'react';

const TapeView = lazy(async () => ({ default: (await import('./TapeView')).TapeView }));

interface TapeDrawerProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** "Fita do dia": what was done today, each line with its way back. */
export const TapeDrawer = ({ opened, onClose }: TapeDrawerProps) => (
  <Drawer opened={opened} onClose={onClose} position="right" size={560} title="Fita do dia">
    <Suspense>
      <TapeView onLeave={onClose} />
    </Suspense>
  </Drawer>
);
