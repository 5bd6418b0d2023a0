import { Tabs } from '@mantine/core';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import {
  IconBuildingStore,
  IconCalendarOff,
  IconInfoCircle,
  IconPercentage,
  IconScale,
  IconShieldCheck,
  IconSun,
  IconTestPipe,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
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
  /** The section about copies, which another feature owns. */
  readonly backup: ReactNode;
  readonly onOpenExample: () => void;
  readonly onLeaveExample: () => void;
}

const TABS = [
  { value: 'loja', label: 'Loja', icon: IconBuildingStore },
  { value: 'prazos', label: 'Prazos e encargos', icon: IconPercentage },
  { value: 'feriados', label: 'Feriados', icon: IconCalendarOff },
  { value: 'credito', label: 'Crédito', icon: IconScale },
  { value: 'aparencia', label: 'Aparência', icon: IconSun },
  { value: 'copias', label: 'Cópias', icon: IconShieldCheck },
  { value: 'exemplo', label: 'Loja de exemplo', icon: IconTestPipe },
  { value: 'sobre', label: 'Sobre', icon: IconInfoCircle },
] as const;

/** Ajustes: one section at a time, each with an address of its own. */
export const SettingsScreen = ({ backup, onOpenExample, onLeaveExample }: SettingsScreenProps) => {
  const { section } = useParams<{ section?: string }>();
  const [, go] = useLocation();
  const current = TABS.find(({ value }) => value === section) ?? TABS[0];
  useKeyHints([
    { keys: ['↑', '↓'], label: 'mudar de assunto' },
    { keys: ['Tab'], label: 'próximo campo' },
    { keys: ['Esc'], label: 'voltar' },
  ]);
  return (
    <Page title="Ajustes">
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
          {TABS.map(({ value, label, icon: IconOf }) => (
            <Tabs.Tab key={value} value={value} leftSection={<IconOf size={20} aria-hidden />}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="loja">
          <ShopSection />
        </Tabs.Panel>
        <Tabs.Panel value="prazos">
          <TermsSection />
        </Tabs.Panel>
        <Tabs.Panel value="feriados">
          <HolidaysSection />
        </Tabs.Panel>
        <Tabs.Panel value="credito">
          <CreditSection />
        </Tabs.Panel>
        <Tabs.Panel value="aparencia">
          <AppearanceSection />
        </Tabs.Panel>
        <Tabs.Panel value="copias">{backup}</Tabs.Panel>
        <Tabs.Panel value="exemplo">
          <ExampleSection onOpen={onOpenExample} onLeave={onLeaveExample} />
        </Tabs.Panel>
        <Tabs.Panel value="sobre">
          <AboutSection />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
};
