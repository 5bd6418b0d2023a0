import { negotiationFacts } from '@renderer/data/queries/negotiation-facts';
import { useLive, useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { isDue } from '@shared/domain/installment';
import { IconCircleCheck, IconUserQuestion } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { PreparePage } from './PreparePage';

/** Before the talk about terms with one customer: what is known, what may be offered, and how to begin. */
export const PrepareScreen = ({ customerId }: { readonly customerId: string }) => {
  const { today } = useShop();
  const [, go] = useLocation();
  const facts = useLive((db) => negotiationFacts(db, customerId, today), [customerId, today]);
  if (facts === undefined) return null;
  if (facts === null)
    return (
      <Page title="Preparar conversa">
        <EmptyState
          icon={IconUserQuestion}
          title="Não achamos este cliente"
          text="Procure pelo nome em Clientes. Nada foi perdido."
          action={<ActionButton onClick={() => go(paths.customers())}>Ver clientes</ActionButton>}
        />
      </Page>
    );
  const { customer, installments } = facts;
  if (!installments.some(isDue))
    return (
      <Page title={`Preparar a conversa com ${customer.name}`}>
        <EmptyState
          icon={IconCircleCheck}
          title="Nada a combinar"
          text="Não há parcela em aberto que o cliente precise pagar. O que espera cheque se paga quando ele compensar."
          action={<ActionButton onClick={() => go(paths.customer(customer.id))}>Abrir a ficha</ActionButton>}
        />
      </Page>
    );
  return <PreparePage key={customer.id} facts={facts} />;
};
