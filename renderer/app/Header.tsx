import { useBackupStatus } from '@renderer/data/queries/backup-status';
import { useIntegrityTrouble } from '@renderer/data/queries/integrity-trouble';
import { useShop } from '@renderer/data/shop-context';
import { BackupDialog } from '@renderer/features/backup';
import { RestoreCustomerButton } from '@renderer/features/restore-customer';
import { HiddenAmountsButton } from '@renderer/ui/HiddenAmountsButton';
import { Kbd } from '@renderer/ui/Kbd';
import { later } from '@renderer/ui/later';
import { paths } from '@renderer/ui/paths';
import { counted } from '@shared/wording/counted';
import {
  IconAlertTriangle,
  IconSearch,
  IconShieldCheck,
  IconShieldExclamation,
  IconShieldX,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';
import classes from './Shell.module.css';

const PersonMenu = later(async () => (await import('@renderer/features/lock/PersonMenu')).PersonMenu);

const SHIELDS = { good: IconShieldCheck, attention: IconShieldExclamation, alarm: IconShieldX } as const;

interface HeaderProps {
  readonly onSearch: () => void;
  readonly backupOpened: boolean;
  readonly onBackup: (opened: boolean) => void;
}

export const Header = ({ onSearch, backupOpened, onBackup }: HeaderProps) => {
  const { shop, operator } = useShop();
  const [, go] = useLocation();
  const backup = useBackupStatus();
  const trouble = useIntegrityTrouble();
  const Shield = backup ? SHIELDS[backup.tone] : IconShieldCheck;
  return (
    <header className={classes.header}>
      <span className={classes.brand}>Em Dia</span>
      <button type="button" className={classes.search} onClick={onSearch}>
        <IconSearch size={18} aria-hidden />
        <span>Cliente, CPF, telefone ou comando…</span>
        <Kbd>Ctrl K</Kbd>
      </button>
      <div className={classes.state}>
        {trouble > 0 && (
          <button
            type="button"
            className={classes.backup}
            data-tone="alarm"
            title={`Na última conferência dos registros, ${counted(trouble, 'ponto não conferia', 'pontos não conferiam')}.`}
            onClick={() => go(paths.integrity())}
          >
            <IconAlertTriangle size={20} aria-hidden />
            Registros não conferem
          </button>
        )}
        {backup && (
          <button
            type="button"
            className={classes.backup}
            data-tone={backup.tone}
            title={backup.full}
            onClick={() => onBackup(true)}
          >
            <Shield size={20} aria-hidden />
            {backup.short}
          </button>
        )}
        <HiddenAmountsButton />
        <span className={classes.shop} title={shop.name}>
          {shop.name}
        </span>
        {operator && <PersonMenu />}
      </div>
      <BackupDialog opened={backupOpened} onClose={() => onBackup(false)} more={<RestoreCustomerButton />} />
    </header>
  );
};
