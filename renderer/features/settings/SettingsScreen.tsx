import { Tabs } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { PolicyPaper } from '@renderer/features/policy-paper';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { mayDo } from '@shared/rules/permissions';
import {
  type Icon,
  IconBuildingStore,
  IconCalendarOff,
  IconClockHour4,
  IconFileText,
  IconHeartHandshake,
  IconInfoCircle,
  IconKey,
  IconLock,
  IconMessages,
  IconPercentage,
  IconScale,
  IconShieldCheck,
  IconStairs,
  IconSun,
  IconTableExport,
  IconTestPipe,
  IconUsers,
} from '@tabler/icons-react';
import { type ReactNode, Suspense } from 'react';
import { useLocation, useParams } from 'wouter';
import { AboutSection } from './AboutSection';
import { AppearanceSection } from './AppearanceSection';
import { CreditSection } from './CreditSection';
import { ExampleSection } from './ExampleSection';
import { HolidaysSection } from './HolidaysSection';
import classes from './SettingsScreen.module.css';
import { ShopSection } from './ShopSection';
import { TermsSection } from './TermsSection';

interface SettingsScreenProps {
  /** Sections that other features own. */
  readonly backup: ReactNode;
  readonly ladder: ReactNode;
  readonly contact: ReactNode;
  readonly messages: ReactNode;
  readonly negotiation: ReactNode;
  readonly clauses: ReactNode;
  readonly data: ReactNode;
  readonly privacy: ReactNode;
  readonly people: ReactNode;
  readonly onOpenExample: () => void;
  readonly onLeaveExample: () => void;
}

interface Subject {
  /** Its part of the address. */
  readonly value: string;
  readonly label: string;
  readonly icon: Icon;
  readonly panel: ReactNode;
}

/** All there is to set, in the order of the list. */
const subjectsOf = (props: SettingsScreenProps): readonly [Subject, ...Subject[]] => [
  { value: 'loja', label: 'Loja', icon: IconBuildingStore, panel: <ShopSection /> },
  { value: 'prazos', label: 'Prazos e encargos', icon: IconPercentage, panel: <TermsSection /> },
  { value: 'feriados', label: 'Feriados', icon: IconCalendarOff, panel: <HolidaysSection /> },
  { value: 'credito', label: 'Crédito', icon: IconScale, panel: <CreditSection /> },
  { value: 'regua', label: 'Régua', icon: IconStairs, panel: props.ladder },
  { value: 'contato', label: 'Contato', icon: IconClockHour4, panel: props.contact },
  { value: 'mensagens', label: 'Mensagens', icon: IconMessages, panel: props.messages },
  { value: 'negociacao', label: 'Negociação', icon: IconHeartHandshake, panel: props.negotiation },
  { value: 'papeis', label: 'Papéis do acordo', icon: IconFileText, panel: props.clauses },
  { value: 'pessoas', label: 'Pessoas', icon: IconUsers, panel: props.people },
  { value: 'aparencia', label: 'Aparência', icon: IconSun, panel: <AppearanceSection /> },
  { value: 'dados', label: 'Dados', icon: IconTableExport, panel: props.data },
  { value: 'privacidade', label: 'Privacidade', icon: IconLock, panel: props.privacy },
  { value: 'copias', label: 'Cópias', icon: IconShieldCheck, panel: props.backup },
  {
    value: 'exemplo',
    label: 'Loja de exemplo',
    icon: IconTestPipe,
    panel: <ExampleSection onOpen={props.onOpenExample} onLeave={props.onLeaveExample} />,
  },
  { value: 'sobre', label: 'Sobre', icon: IconInfoCircle, panel: <AboutSection /> },
];

/** Told before anything is typed; the question itself comes when it is saved. */
const OwnerNote = () => (
  <p className={classes.owner}>
    <IconKey size={18} aria-hidden />
    Mudar algo aqui pede o PIN do dono
  </p>
);

/** Ajustes: one section at a time, each with an address of its own. */
export const SettingsScreen = (props: SettingsScreenProps) => {
  const { section } = useParams<{ section?: string }>();
  const [, go] = useLocation();
  const mayChange = mayDo(useShop(), 'settings');
  const subjects = subjectsOf(props);
  const current = subjects.find(({ value }) => value === section) ?? subjects[0];
  useKeyHints([
    { keys: ['↑', '↓'], label: 'mudar de assunto' },
    { keys: ['Tab'], label: 'próximo campo' },
    { keys: ['Esc'], label: 'voltar' },
  ]);
  return (
    <Page
      title="Ajustes"
      actions={
        <>
          {!mayChange && <OwnerNote />}
          <PolicyPaper />
        </>
      }
    >
      <Tabs
        orientation="vertical"
        variant="pills"
        value={current.value}
        // Replaced, so that Esc leaves Ajustes instead of walking back through its sections.
        onChange={(value) => value && go(paths.settings(value), { replace: true })}
        keepMounted={false}
        classNames={{
          root: classes.tabs,
          list: classes.list,
          tab: classes.tab,
          tabLabel: classes.label,
          panel: classes.panel,
        }}
      >
        <Tabs.List aria-label="Assuntos dos ajustes">
          {subjects.map(({ value, label, icon: IconOf }) => (
            <Tabs.Tab key={value} value={value} leftSection={<IconOf size={20} aria-hidden />}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {subjects.map(({ value, panel }) => (
          <Tabs.Panel key={value} value={value}>
            <Suspense>{panel}</Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
};
