import { useTalk } from '@renderer/stores/talk';
import { paths } from '@renderer/ui/paths';
import {
  type Icon,
  IconCash,
  IconFileText,
  IconHeartHandshake,
  IconMessageCircle,
  IconPencil,
  IconShoppingCart,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';

export interface CustomerAction {
  /** The key that does it, as `useShortcuts` names it and as it is shown. */
  readonly key: string;
  readonly label: string;
  readonly icon: Icon;
  readonly run: () => void;
  /** The likeliest is the green one. */
  readonly primary?: boolean;
}

interface ActionsOf {
  readonly customerId: string;
  /** There is something to receive, beside what waits for cheques. */
  readonly hasDue: boolean;
  readonly onPapers: () => void;
}

/** What is done with a customer, in the order of the buttons. */
export const useCustomerActions = ({ customerId, hasDue, onPapers }: ActionsOf): CustomerAction[] => {
  const [, go] = useLocation();
  const openTalk = useTalk((talk) => talk.open);
  return [
    {
      key: 'F2',
      label: 'Vender',
      icon: IconShoppingCart,
      primary: !hasDue,
      run: () => go(paths.sell(customerId)),
    },
    {
      key: 'F3',
      label: 'Receber',
      icon: IconCash,
      primary: hasDue,
      run: () => go(paths.receive(customerId)),
    },
    { key: 'C', label: 'Conversar', icon: IconMessageCircle, run: () => openTalk(customerId) },
    { key: 'N', label: 'Negociar', icon: IconHeartHandshake, run: () => go(paths.negotiate(customerId)) },
    { key: 'P', label: 'Papéis', icon: IconFileText, run: onPapers },
    { key: 'E', label: 'Editar', icon: IconPencil, run: () => go(paths.editCustomer(customerId)) },
  ];
};
