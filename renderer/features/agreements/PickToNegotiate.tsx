import { PickCustomer } from '@renderer/features/pick-customer';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { useLocation } from 'wouter';

/** A negotiation begins with whom, and with what is known of them. */
export const PickToNegotiate = ({ onBack }: { readonly onBack: () => void }) => {
  const [, go] = useLocation();
  useShortcuts({ Escape: onBack });
  return (
    <PickCustomer
      title="Negociar com quem?"
      subtitle="O cliente com parcelas em aberto que precisa de outro jeito de pagar."
      listed="open"
      onPick={(id) => go(paths.prepare(id))}
    />
  );
};
