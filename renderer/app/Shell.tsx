import { Anchor } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { AutomaticBackup } from '@renderer/features/backup';
import { WeeklyCheck } from '@renderer/features/integrity';
import { TalkDialog } from '@renderer/features/talk';
import { useHideKey } from '@renderer/ui/hidden-amounts';
import { IconTestPipe } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Afterwards } from './Afterwards';
import { CommandPalette } from './CommandPalette';
import { Footer } from './Footer';
import { Header } from './Header';
import { MenuBar } from './MenuBar';
import { Routes } from './routes';
import classes from './Shell.module.css';
import { useAppKeys } from './use-app-keys';

interface ShellProps {
  readonly onExample: () => Promise<void>;
  readonly onLeaveExample: () => void;
}

/** The frame around every screen: search and backup above, the menu at the left, the keys below. */
export const Shell = ({ onExample, onLeaveExample }: ShellProps) => {
  const { isExample } = useShop();
  const [location] = useLocation();
  const [searching, setSearching] = useState(false);
  const [backupOpened, setBackupOpened] = useState(false);
  useHideKey();
  useAppKeys({ onSearch: () => setSearching(true), onBackup: () => setBackupOpened(true) });
  return (
    <div className={classes.shell} data-example={isExample || undefined}>
      <Header onSearch={() => setSearching(true)} backupOpened={backupOpened} onBackup={setBackupOpened} />
      {isExample && (
        <div className={classes.example} role="status">
          <IconTestPipe size={18} aria-hidden />
          <span>
            <strong>Loja de exemplo.</strong> Experimente à vontade: nada aqui se mistura com a sua loja.
          </span>
          <Anchor component="button" type="button" fw={600} onClick={onLeaveExample}>
            Sair do exemplo
          </Anchor>
        </div>
      )}
      <MenuBar location={location} />
      <main className={classes.main}>
        <Routes onExample={onExample} onLeaveExample={onLeaveExample} />
      </main>
      <Footer />
      <CommandPalette opened={searching} onClose={() => setSearching(false)} />
      <TalkDialog />
      {!isExample && (
        <Afterwards>
          <AutomaticBackup />
          <WeeklyCheck />
        </Afterwards>
      )}
    </div>
  );
};
