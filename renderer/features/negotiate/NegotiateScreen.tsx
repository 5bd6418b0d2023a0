import { openAccount } from '@renderer/data/queries/open-account';
import { useLive } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { isDue } from '@shared/domain/installment';
import { IconCircleCheck, IconUserQuestion, IconWritingSign } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { type AgreementOnPaper, AgreementPaper } from './AgreementPaper';
import { NegotiationTable } from './NegotiationTable';

export interface NegotiateScreenProps {
  readonly customerId: string;
}

/** The talk about terms with one customer, from what is open to a signed paper. */
export const NegotiateScreen = ({ customerId }: NegotiateScreenProps) => {
  const [, go] = useLocation();
  const facts = useLive((db) => openAccount(db, customerId), [customerId]);
  // Kept here: once saved, what it covers is no longer open and the table has nothing left to show.
  const [made, setMade] = useState<AgreementOnPaper | null>(null);
  if (made) return <AgreementPaper made={made} onClose={() => go(paths.agreement(made.agreement.id))} />;
  if (facts === undefined) return null;
  if (facts === null)
    return (
      <Page title="Negociar">
        <EmptyState
          icon={IconUserQuestion}
          title="Não achamos este cliente"
          text="Ele pode ter sido unido a outro cadastro. Nada foi perdido: procure pelo nome em Clientes."
          action={<ActionButton onClick={() => go(paths.customers())}>Ver clientes</ActionButton>}
        />
      </Page>
    );
  const { customer, open } = facts;
  if (open.length === 0)
    return (
      <Page title={`Negociar com ${customer.name}`}>
        <EmptyState
          icon={IconCircleCheck}
          title="Nada em aberto"
          text="Este cliente não tem parcelas em aberto, então não há o que negociar."
          action={<ActionButton onClick={() => go(paths.customer(customer.id))}>Abrir a ficha</ActionButton>}
        />
      </Page>
    );
  if (!open.some(isDue))
    return (
      <Page title={`Negociar com ${customer.name}`}>
        <EmptyState
          icon={IconWritingSign}
          title="Tudo o que está em aberto aguarda cheques"
          text="As parcelas se pagam quando os cheques compensarem. Se um deles voltar, elas podem entrar em um acordo."
          action={<ActionButton onClick={() => go(paths.cheques())}>Ver os cheques</ActionButton>}
        />
      </Page>
    );
  return <NegotiationTable key={customer.id} facts={facts} onMade={setMade} />;
};
