import { Modal } from '@mantine/core';
import type { DrawerStart } from '@renderer/data/queries/drawer';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayLong } from '@shared/calendar/format';
import type { Cents } from '@shared/money/cents';
import { useState } from 'react';
import { CloseDrawerForm } from './CloseDrawerForm';
import { startingDraft } from './drawer-draft';
import { useDrawer } from './use-drawer';

interface CloseDrawerDialogProps {
  readonly day: CivilDay;
  readonly start: DrawerStart;
  /** Cash of the day so far; it follows what is received meanwhile. */
  readonly cashCents: Cents;
  readonly onClose: () => void;
}

/** Counts the drawer of a day and closes it. Enter goes on, Esc goes back. */
export const CloseDrawerDialog = ({ day, start, cashCents, onClose }: CloseDrawerDialogProps) => {
  const [draft, setDraft] = useState(() => startingDraft(start));
  const { close } = useDrawer();
  return (
    <Modal opened onClose={onClose} size={760} title={`Fechar o caixa de ${formatDayLong(day)}`}>
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
    </Modal>
  );
};
