import { PickCustomer } from '@renderer/features/pick-customer';
import { useShortcuts } from '@renderer/ui/shortcuts';

interface PickForLetterProps {
  readonly onPick: (customerId: string) => void;
  readonly onBack: () => void;
}

/** Chooses by hand a customer who is in no list. */
export const PickForLetter = ({ onPick, onBack }: PickForLetterProps) => {
  useShortcuts({ Escape: onBack });
  return (
    <PickCustomer
      title="Para quem é a carta?"
      subtitle="A carta fala do que está vencido, ou do que vence logo."
      listed="late"
      onPick={onPick}
    />
  );
};
