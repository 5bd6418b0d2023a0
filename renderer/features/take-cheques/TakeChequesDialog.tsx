import { Modal } from '@mantine/core';
import { openAccount } from '@renderer/data/queries/open-account';
import { useLive } from '@renderer/data/shop-context';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Cents } from '@shared/money/cents';
import { useState } from 'react';
import { LeaveTaking } from './LeaveTaking';
import { TakeChequesForm } from './TakeChequesForm';

interface TakeChequesDialogProps {
  readonly customerId: string;
  /** What they are to pay; left out, what is due is proposed. */
  readonly installmentIds?: readonly string[];
  /** How much of it; left out, all. */
  readonly cents?: Cents;
  readonly onClose: () => void;
  readonly onTaken: (cheques: readonly Cheque[]) => void;
}

/** Takes cheques from a customer: for installments that wait for them, or loose. */
export const TakeChequesDialog = ({ customerId, onClose, ...asked }: TakeChequesDialogProps) => {
  const account = useLive((db) => openAccount(db, customerId), [customerId]);
  const [isTouched, setTouched] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const close = () => (isTouched ? setAsking(true) : onClose());
  if (!account) return null;
  return (
    <>
      <Modal
        opened
        onClose={close}
        title={`Cheques de ${account.customer.name}`}
        size={1180}
        closeOnEscape={!isAsking}
        closeOnClickOutside={false}
      >
        <TakeChequesForm account={account} {...asked} onTouched={setTouched} onClose={close} />
      </Modal>
      {isAsking && <LeaveTaking onStay={() => setAsking(false)} onLeave={onClose} />}
    </>
  );
};
