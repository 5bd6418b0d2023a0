import { ActionButton } from '@renderer/ui/ActionButton';
import { IconUserUp } from '@tabler/icons-react';
import { useState } from 'react';
import { RestoreCustomerDialog } from './loaded-later';

/** Beside what restores the whole shop: one customer of a copy. */
export const RestoreCustomerButton = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton icon={IconUserUp} onClick={() => setOpen(true)}>
        Trazer um cliente…
      </ActionButton>
      {isOpen && <RestoreCustomerDialog onClose={() => setOpen(false)} />}
    </>
  );
};
