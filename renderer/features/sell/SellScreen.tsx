import { creditAccount } from '@renderer/data/queries/credit-account';
import { useLive } from '@renderer/data/shop-context';
import { PickCustomer } from '@renderer/features/pick-customer';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { SalePapers } from './SalePapers';
import { SellDesk } from './SellDesk';
import type { ClosedSale } from './sale-papers';

/** Vender: to one customer, or to whoever is looked for first. */
export const SellScreen = () => {
  const { id } = useParams<{ id?: string }>();
  const [, go] = useLocation();
  if (id) return <SellTo key={id} customerId={id} />;
  return (
    <PickCustomer
      title="Vender a prazo"
      subtitle="Para quem é a venda?"
      listed="all"
      onPick={(customerId) => go(paths.sell(customerId))}
    />
  );
};

const SellTo = ({ customerId }: { readonly customerId: string }) => {
  const [, go] = useLocation();
  const account = useLive((db) => creditAccount(db, customerId), [customerId]);
  const [closed, setClosed] = useState<ClosedSale | null>(null);
  if (closed) return <SalePapers closed={closed} />;
  if (account === undefined) return null;
  if (account === null)
    return (
      <Page title="Vender a prazo">
        <EmptyState
          icon={IconUserQuestion}
          title="Não achamos este cliente"
          text="Ele pode ter sido unido a outro cadastro. Nada foi perdido: procure pelo nome."
          action={<ActionButton onClick={() => go(paths.sell())}>Procurar cliente</ActionButton>}
        />
      </Page>
    );
  return <SellDesk account={account} onClosed={setClosed} />;
};
