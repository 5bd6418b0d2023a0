import { PickCustomer } from '@renderer/features/pick-customer';
import { useShortcuts } from '@renderer/ui/shortcuts';

interface PickForChequeProps {
  readonly onPick: (customerId: string) => void;
  readonly onBack: () => void;
}

/** Novo cheque begins with whose it is. */
export const PickForCheque = ({ onPick, onBack }: PickForChequeProps) => {
  useShortcuts({ Escape: onBack });
  return (
    <PickCustomer
      title="De quem é o cheque?"
      subtitle="O cliente que o entregou, mesmo que outra pessoa tenha assinado."
      listed="open"
      onPick={onPick}
    />
  );
};
