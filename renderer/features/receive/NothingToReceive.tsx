import type { OpenAccount } from '@renderer/data/queries/open-account';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { formatDay } from '@shared/calendar/format';
import { IconCircleCheck, IconHourglass, IconUserQuestion } from '@tabler/icons-react';
import { useLocation } from 'wouter';

/** Nobody has this address any more. */
export const CustomerGone = () => {
  const [, go] = useLocation();
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
};

const whenText = ({ awaited }: OpenAccount): string => {
  const [first] = awaited;
  return first && awaited.length === 1
    ? `O cheque ${first.number}, bom para ${formatDay(first.goodDay)}, paga o que falta quando compensar.`
    : `${awaited.length} cheques pagam o que falta quando compensarem.`;
};

interface NothingToReceiveProps {
  readonly account: OpenAccount;
  /** It was open here, and is so no more. */
  readonly wasOpen: boolean;
}

/** All is paid, or waits for cheques. */
export const NothingToReceive = ({ account, wasOpen }: NothingToReceiveProps) => {
  const [, go] = useLocation();
  const { customer, awaited } = account;
  const [cheque] = awaited;
  const title = `Receber de ${customer.name}`;
  if (cheque)
    return (
      <Page title={title}>
        <EmptyState
          icon={IconHourglass}
          title="Tudo o que está em aberto aguarda cheque"
          text={`${whenText(account)} Para receber de outro jeito, resgate o cheque.`}
          action={
            <ActionButton autoFocus keyHint="Enter" onClick={() => go(paths.cheque(cheque.id))}>
              {awaited.length === 1 ? 'Ver o cheque' : 'Ver o primeiro cheque'}
            </ActionButton>
          }
        />
      </Page>
    );
  return (
    <Page title={title}>
      <EmptyState
        icon={IconCircleCheck}
        title="Nada em aberto"
        text={
          wasOpen
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
};
