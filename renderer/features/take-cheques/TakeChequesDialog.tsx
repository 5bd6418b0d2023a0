import { Modal } from '@mantine/core';
import { openAccount } from '@renderer/data/queries/open-account';
import { useLive } from '@renderer/data/shop-context';
import { LeaveDialog } from '@renderer/ui/LeaveDialog';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Cents } from '@shared/money/cents';
import { useState } from 'react';
import { TakeChequesForm } from './TakeChequesForm';
import { TakenPaper } from './TakenPaper';

interface TakeChequesDialogProps {
  readonly customerId: string;
  /** What they are to pay; left out, what is due is proposed. */
  readonly installmentIds?: readonly string[];
  /** How much of it; left out, all. */
  readonly cents?: Cents;
  readonly onClose: () => void;
  /** Once their receipt was seen. */
  readonly onTaken: (cheques: readonly Cheque[]) => void;
}

/** Takes cheques from a customer, for installments that wait for them or loose, and shows their receipt. */
export const TakeChequesDialog = ({ customerId, onClose, onTaken, ...asked }: TakeChequesDialogProps) => {
  const account = useLive((db) => openAccount(db, customerId), [customerId]);
  const [isTouched, setTouched] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [taken, setTaken] = useState<readonly Cheque[] | null>(null);
  const close = () => (isTouched ? setAsking(true) : onClose());
  const stay = () => setAsking(false);
  if (taken) return <TakenPaper cheques={taken} onClose={() => onTaken(taken)} />;
  if (!account) return null;
  return (
    <>
      <Modal
        opened
        onClose={close}
        title={`Cheques de ${account.customer.name}`}
        size={1180}
        // Esc closes the question on top first.
        closeOnEscape={!isAsking}
        closeOnClickOutside={false}
      >
        <TakeChequesForm
          account={account}
          {...asked}
          onTouched={setTouched}
          onClose={close}
          onTaken={setTaken}
        />
      </Modal>
      <LeaveDialog
        guard={{ isAsking, stay, leave: onClose, release: onClose }}
        text="Os cheques digitados aqui ainda não foram recebidos."
      />
    </>
  );
};
