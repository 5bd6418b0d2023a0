import { negotiationAccount } from '@renderer/data/queries/negotiation-account';
import { useLive, useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import type { MadeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import type { Customer } from '@shared/domain/customer';
import { IconCircleCheck, IconUserQuestion, IconWritingSign } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { AgreementPapers } from './AgreementPapers';
import { NegotiationTable } from './NegotiationTable';
import { canEnter } from './on-table';

export interface NegotiateScreenProps {
  readonly customerId: string;
  /** The proposal to go on about: its last version is on the table. */
  readonly proposalId?: string;
}

interface Made {
  readonly made: MadeAgreement;
  readonly customer: Customer;
}

/** The talk about terms with one customer, from what is open to a signed paper. */
export const NegotiateScreen = ({ customerId, proposalId }: NegotiateScreenProps) => {
  const [, go] = useLocation();
  const { today } = useShop();
  const account = useLive((db) => negotiationAccount(db, customerId), [customerId]);
  // Kept here: once saved, what it covers is no longer open and the table has nothing left to show.
  const [made, setMade] = useState<Made | null>(null);
  if (made) return <AgreementPapers {...made} onClose={() => go(paths.agreement(made.made.agreement.id))} />;
  if (account === undefined) return null;
  if (account === null)
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
  const { customer, open, tab } = account;
  if (open.length === 0 && tab.length === 0)
    return (
      <Page title={`Negociar com ${customer.name}`}>
        <EmptyState
          icon={IconCircleCheck}
          title="Nada em aberto"
          text="Este cliente não tem parcelas nem compras na caderneta em aberto, então não há o que negociar."
          action={<ActionButton onClick={() => go(paths.customer(customer.id))}>Abrir a ficha</ActionButton>}
        />
      </Page>
    );
  if (canEnter(account, today).length === 0)
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
  return (
    <NegotiationTable
      key={customer.id}
      account={account}
      proposalId={proposalId}
      onMade={(agreed) => setMade({ made: agreed, customer })}
    />
  );
};
