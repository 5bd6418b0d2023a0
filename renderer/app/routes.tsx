import { BackupSection } from '@renderer/features/backup';
import { RestoreCustomerButton } from '@renderer/features/restore-customer';
import { TodayScreen } from '@renderer/features/today/TodayScreen';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { IconMapQuestion } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { Route, Switch, useLocation, useParams } from 'wouter';
import {
  Agreements,
  AtRisk,
  Cheques,
  ClausesSection,
  ContactSection,
  Customer,
  CustomerForm,
  Customers,
  DataSection,
  Help,
  Import,
  Integrity,
  LadderSection,
  Letters,
  MessagesSection,
  Negotiate,
  NegotiationSection,
  PeopleSection,
  Prepare,
  PrivacySection,
  Receive,
  ReturnGoods,
  Sell,
  Settings,
  Tab,
  Thanks,
} from './screens';

const NotFound = () => {
  const [, go] = useLocation();
  return (
    <Page title="Tela não encontrada">
      <EmptyState
        icon={IconMapQuestion}
        title="Este endereço não leva a lugar nenhum"
        text="Nada se perdeu. Volte para Hoje e continue dali."
        action={
          <ActionButton primary onClick={() => go(paths.today())}>
            Ir para Hoje
          </ActionButton>
        }
      />
    </Page>
  );
};

/** A screen about one customer starts anew when the customer changes. */
const ForEach = ({ of: Screen }: { readonly of: ComponentType }) => {
  const { id } = useParams<{ id?: string }>();
  return <Screen key={id ?? 'none'} />;
};

interface RoutesProps {
  readonly onExample: () => Promise<void>;
  readonly onLeaveExample: () => void;
}

export const Routes = ({ onExample, onLeaveExample }: RoutesProps) => (
  <Switch>
    <Route path="/" component={TodayScreen} />
    <Route path="/clientes" component={Customers} />
    <Route path="/clientes/novo" component={CustomerForm} />
    <Route path="/clientes/:id/editar" component={CustomerForm} />
    <Route path="/clientes/:id">
      <ForEach of={Customer} />
    </Route>
    <Route path="/risco" component={AtRisk} />
    <Route path="/cartas/:id?">
      <ForEach of={Letters} />
    </Route>
    <Route path="/obrigado" component={Thanks} />
    <Route path="/vender/:id?">
      <ForEach of={Sell} />
    </Route>
    <Route path="/receber/:id?/:agreement?">
      <ForEach of={Receive} />
    </Route>
    <Route path="/devolver/:id">
      <ForEach of={ReturnGoods} />
    </Route>
    <Route path="/caderneta/:id?">
      <ForEach of={Tab} />
    </Route>
    <Route path="/cheques/:id?">{({ id }) => <Cheques chequeId={id} />}</Route>
    <Route path="/preparar/:id">{({ id }) => <Prepare key={id} customerId={id} />}</Route>
    <Route path="/negociar/:id/:proposal?">
      {({ id, proposal }) => <Negotiate key={`${id} ${proposal}`} customerId={id} proposalId={proposal} />}
    </Route>
    <Route path="/acordos/:id?">{({ id }) => <Agreements id={id} />}</Route>
    <Route path="/importar" component={Import} />
    <Route path="/conferencia" component={Integrity} />
    <Route path="/ajustes/:section?">
      <Settings
        backup={<BackupSection more={<RestoreCustomerButton />} />}
        ladder={<LadderSection />}
        contact={<ContactSection />}
        messages={<MessagesSection />}
        negotiation={<NegotiationSection />}
        clauses={<ClausesSection />}
        people={<PeopleSection />}
        data={<DataSection />}
        privacy={<PrivacySection />}
        onOpenExample={() => void onExample()}
        onLeaveExample={onLeaveExample}
      />
    </Route>
    <Route path="/ajuda" component={Help} />
    <Route component={NotFound} />
  </Switch>
);
