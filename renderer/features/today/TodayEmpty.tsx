import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import {
  IconBook2,
  IconCircleCheck,
  IconFileImport,
  IconShoppingCart,
  IconUserPlus,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';
import classes from './TodayEmpty.module.css';

/** The first day: nobody in the books yet. */
export const NoCustomersYet = () => {
  const [, go] = useLocation();
  useShortcuts({ i: () => go(paths.import()), c: () => go(paths.newCustomer()) });
  return (
    <EmptyState
      icon={IconBook2}
      title="Seu caderno ainda está em branco"
      text="Traga a planilha que você já usa, ou comece pelo primeiro cliente. Depois disso, esta tela mostra todo dia com quem conversar."
      action={
        <div className={classes.doors}>
          <ActionButton primary icon={IconFileImport} keyHint="I" onClick={() => go(paths.import())}>
            Importar planilha
          </ActionButton>
          <ActionButton icon={IconUserPlus} keyHint="C" onClick={() => go(paths.newCustomer())}>
            Cadastrar cliente
          </ActionButton>
          <ActionButton icon={IconShoppingCart} keyHint="F2" onClick={() => go(paths.sell())}>
            Vender
          </ActionButton>
        </div>
      }
    />
  );
};

/** A good day: nobody is late and nothing falls due soon. */
export const NothingToday = () => (
  <EmptyState
    icon={IconCircleCheck}
    title="Tudo em dia"
    text="Ninguém em atraso e nada para lembrar nos próximos dias."
  />
);
