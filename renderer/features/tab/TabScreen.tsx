import { tabAccount } from '@renderer/data/queries/tab';
import { useLive } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { IconUserQuestion } from '@tabler/icons-react';
import { useLocation, useParams } from 'wouter';
import { TabDesk } from './TabDesk';
import { TabListScreen } from './TabListScreen';

/** Caderneta: of one customer, or all that are open. */
export const TabScreen = () => {
  const { id } = useParams<{ id?: string }>();
  return id ? <TabOf key={id} customerId={id} /> : <TabListScreen />;
};

const TabOf = ({ customerId }: { readonly customerId: string }) => {
  const [, go] = useLocation();
  const account = useLive((db) => tabAccount(db, customerId), [customerId]);
  if (account === undefined) return null;
  if (account === null)
    return (
      <Page title="Caderneta">
        <EmptyState
          icon={IconUserQuestion}
          title="Não achamos este cliente"
          text="Ele pode ter sido unido a outro cadastro. Nada foi perdido: procure pelo nome."
          action={<ActionButton onClick={() => go(paths.tab())}>Procurar cliente</ActionButton>}
        />
      </Page>
    );
  return <TabDesk account={account} />;
};
