import { Modal } from '@mantine/core';
import { type DrawerStart, drawerStart } from '@renderer/data/queries/drawer';
import { useLive } from '@renderer/data/shop-context';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayLong } from '@shared/calendar/format';
import type { Cents } from '@shared/money/cents';
import { useState } from 'react';
import { CloseDrawerForm } from './CloseDrawerForm';
import { startingDraft } from './drawer-draft';
import { useDrawer } from './use-drawer';

interface CloseDrawerDialogProps {
  readonly day: CivilDay;
  /** Cash of the day so far; it follows what is received meanwhile. */
  readonly cashCents: Cents;
  readonly onClose: () => void;
}

/** Counts the drawer of a day and closes it. Enter goes on, Esc goes back. */
export const CloseDrawerDialog = ({ day, cashCents, onClose }: CloseDrawerDialogProps) => {
  const start = useLive((db) => drawerStart(db, day), [day]);
  return (
    <Modal opened onClose={onClose} size={760} title={`Fechar o caixa de ${formatDayLong(day)}`}>
      {start && <Counting start={start} day={day} cashCents={cashCents} onClose={onClose} />}
    </Modal>
  );
};

const Counting = ({
  start,
  day,
  cashCents,
  onClose,
}: CloseDrawerDialogProps & { readonly start: DrawerStart }) => {
  const [draft, setDraft] = useState(() => startingDraft(start));
  const { close } = useDrawer();
  return (
    <CloseDrawerForm
      draft={draft}
      start={start}
      day={day}
      cashCents={cashCents}
      onChange={(part) => setDraft((was) => ({ ...was, ...part }))}
      onBack={onClose}
      onSubmit={async (request) => {
        if (await close({ ...request, day, cashCents })) onClose();
      }}
    />
  );
};
