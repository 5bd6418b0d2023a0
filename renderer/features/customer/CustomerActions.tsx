import { useTalk } from '@renderer/stores/talk';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import {
  IconCash,
  IconHeartHandshake,
  IconMessageCircle,
  IconPencil,
  IconShoppingCart,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';

interface CustomerActionsProps {
  readonly customerId: string;
  readonly hasOpen: boolean;
}

/** What is done with a customer, each on one key. The likeliest is the green one. */
export const CustomerActions = ({ customerId, hasOpen }: CustomerActionsProps) => {
  const [, go] = useLocation();
  const sell = () => go(paths.sell(customerId));
  const receive = () => go(paths.receive(customerId));
  const openTalk = useTalk((talk) => talk.open);
  const talk = () => openTalk(customerId);
  const negotiate = () => go(paths.negotiate(customerId));
  const leave = () => go(paths.customers());
  const edit = () => go(paths.editCustomer(customerId));
  useShortcuts({
    F2: sell,
    F3: receive,
    c: talk,
    n: negotiate,
    e: edit,
    Escape: leave,
  });
  useKeyHints([
    { keys: ['F2'], label: 'vender' },
    { keys: ['F3'], label: 'receber' },
    { keys: ['C'], label: 'conversar' },
    { keys: ['N'], label: 'negociar' },
    { keys: ['E'], label: 'editar' },
    { keys: ['Esc'], label: 'voltar' },
  ]);
  return (
    <>
      <ActionButton icon={IconShoppingCart} keyHint="F2" primary={!hasOpen} onClick={sell}>
        Vender
      </ActionButton>
      <ActionButton icon={IconCash} keyHint="F3" primary={hasOpen} onClick={receive}>
        Receber
      </ActionButton>
      <ActionButton icon={IconMessageCircle} keyHint="C" onClick={talk}>
        Conversar
      </ActionButton>
      <ActionButton icon={IconHeartHandshake} keyHint="N" onClick={negotiate}>
        Negociar
      </ActionButton>
      <ActionButton icon={IconPencil} keyHint="E" onClick={edit}>
        Editar
      </ActionButton>
    </>
  );
};
