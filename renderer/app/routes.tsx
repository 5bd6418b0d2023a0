import { BackupSection } from '@renderer/features/backup';
import { TodayScreen } from '@renderer/features/today/TodayScreen';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { IconMapQuestion } from '@tabler/icons-react';
import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Switch, useLocation, useParams } from 'wouter';

const screen = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await load() }));

const Customers = screen(
  async () => (await import('@renderer/features/customers/CustomersScreen')).CustomersScreen,
);
const Customer = screen(
  async () => (await import('@renderer/features/customer/CustomerScreen')).CustomerScreen,
);
const CustomerForm = screen(
  async () => (await import('@renderer/features/customer-form/CustomerFormScreen')).CustomerFormScreen,
);
const AtRisk = screen(async () => (await import('@renderer/features/at-risk/AtRiskScreen')).AtRiskScreen);
const Letters = screen(async () => (await import('@renderer/features/letters/LettersScreen')).LettersScreen);
const Thanks = screen(async () => (await import('@renderer/features/thanks/ThanksScreen')).ThanksScreen);
const Sell = screen(async () => (await import('@renderer/features/sell/SellScreen')).SellScreen);
const Receive = screen(async () => (await import('@renderer/features/receive/ReceiveScreen')).ReceiveScreen);
const Tab = screen(async () => (await import('@renderer/features/tab/TabScreen')).TabScreen);
const Cheques = screen(async () => (await import('@renderer/features/cheques/ChequesScreen')).ChequesScreen);
const Negotiate = screen(
  async () => (await import('@renderer/features/negotiate/NegotiateScreen')).NegotiateScreen,
);
const ReturnGoods = screen(
  async () => (await import('@renderer/features/return-goods/ReturnScreen')).ReturnScreen,
);
const Agreements = screen(
  async () => (await import('@renderer/features/agreements/AgreementsScreen')).AgreementsScreen,
);
const Import = screen(async () => (await import('@renderer/features/import/ImportScreen')).ImportScreen);
const Settings = screen(
  async () => (await import('@renderer/features/settings/SettingsScreen')).SettingsScreen,
);
const LadderSection = screen(
  async () => (await import('@renderer/features/collection-settings')).LadderSection,
);
const ContactSection = screen(
  async () => (await import('@renderer/features/collection-settings')).ContactSection,
);
const MessagesSection = screen(
  async () => (await import('@renderer/features/message-editor')).MessagesSection,
);
const Help = screen(async () => (await import('@renderer/features/help/HelpScreen')).HelpScreen);

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
  <Suspense>
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
      <Route path="/receber/:id?">
        <ForEach of={Receive} />
      </Route>
      <Route path="/devolver/:id">
        <ForEach of={ReturnGoods} />
      </Route>
      <Route path="/caderneta/:id?">
        <ForEach of={Tab} />
      </Route>
      <Route path="/cheques/:id?">{({ id }) => <Cheques chequeId={id} />}</Route>
      <Route path="/negociar/:id">{({ id }) => <Negotiate key={id} customerId={id} />}</Route>
      <Route path="/acordos/:id?">{({ id }) => <Agreements agreementId={id} />}</Route>
      <Route path="/importar" component={Import} />
      <Route path="/ajustes/:section?">
        <Settings
          backup={<BackupSection />}
          ladder={<LadderSection />}
          contact={<ContactSection />}
          messages={<MessagesSection />}
          onOpenExample={() => void onExample()}
          onLeaveExample={onLeaveExample}
        />
      </Route>
      <Route path="/ajuda" component={Help} />
      <Route component={NotFound} />
    </Switch>
  </Suspense>
);
