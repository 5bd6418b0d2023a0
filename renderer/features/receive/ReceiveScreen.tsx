import { openAccount } from '@renderer/data/queries/open-account';
import { useLive } from '@renderer/data/shop-context';
import { PickCustomer } from '@renderer/features/pick-customer';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconCircleCheck, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { ReceiptPaper, type Received } from './ReceiptPaper';
import { ReceiveDesk } from './ReceiveDesk';

/** Receber: from one customer, or from whoever is looked for first. */
export const ReceiveScreen = () => {
  const { id } = useParams<{ id?: string }>();
  const [, go] = useLocation();
  if (id) return <ReceiveFrom key={id} customerId={id} />;
  return (
    <PickCustomer
      title="Receber"
      subtitle="De quem você está recebendo?"
      listed="open"
      onPick={(customerId) => go(paths.receive(customerId))}
    />
  );
};

const ReceiveFrom = ({ customerId }: { readonly customerId: string }) => {
  const [, go] = useLocation();
  const facts = useLive((db) => openAccount(db, customerId), [customerId]);
  // Kept here: once saved, what was paid is no longer open and the desk may have nothing left to show.
  const [received, setReceived] = useState<Received | null>(null);
  const isDesk = received === null && facts !== null && (facts?.open.length ?? 0) > 0;
  // What was open here and is so no more was paid elsewhere.
  const [wasDesk, setWasDesk] = useState(false);
  if (isDesk && !wasDesk) setWasDesk(true);
  const back = () => go(facts ? paths.customer(facts.customer.id) : paths.today());
  useShortcuts({ Escape: isDesk ? undefined : back });
  if (received) return <ReceiptPaper received={received} />;
  if (facts === undefined) return null;
  if (facts === null)
    return (
      <Page title="Receber">
        <EmptyState
          icon={IconUserQuestion}
          title="Não achamos este cliente"
          text="Ele pode ter sido unido a outro cadastro. Nada foi perdido: procure pelo nome."
          action={<ActionButton onClick={() => go(paths.receive())}>Procurar cliente</ActionButton>}
        />
      </Page>
    );
  const { customer, open, summary } = facts;
  if (open.length === 0)
    return (
      <Page title={`Receber de ${customer.name}`}>
        <EmptyState
          icon={IconCircleCheck}
          title="Nada em aberto"
          text={
            wasDesk
              ? 'Esta conta mudou em outra janela: o que estava em aberto foi pago, cancelado ou negociado. Nada foi gravado daqui.'
              : 'Este cliente está em dia: não há parcela para receber.'
          }
          action={
            <ActionButton keyHint="Esc" onClick={() => go(paths.customer(customer.id))}>
              Abrir a ficha
            </ActionButton>
          }
        />
      </Page>
    );
  return (
    <ReceiveDesk
      customer={customer}
      open={open}
      creditCents={summary.creditCents ?? 0}
      onReceived={setReceived}
    />
  );
};
