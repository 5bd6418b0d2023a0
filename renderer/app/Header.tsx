import { useBackupStatus } from '@renderer/data/queries/backup-status';
import { useShop } from '@renderer/data/shop-context';
import { BackupDialog } from '@renderer/features/backup';
import { Kbd } from '@renderer/ui/Kbd';
import { IconSearch, IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import classes from './Shell.module.css';

interface HeaderProps {
  readonly onSearch: () => void;
  readonly backupOpened: boolean;
  readonly onBackup: (opened: boolean) => void;
}

export const Header = ({ onSearch, backupOpened, onBackup }: HeaderProps) => {
  const { shop } = useShop();
  const backup = useBackupStatus();
  const Shield = backup?.tone === 'good' ? IconShieldCheck : IconShieldExclamation;
  return (
    <header className={classes.header}>
      <span className={classes.brand}>Em Dia</span>
      <button type="button" className={classes.search} onClick={onSearch}>
        <IconSearch size={18} aria-hidden />
        <span>Cliente, CPF, telefone ou comando…</span>
        <Kbd>Ctrl K</Kbd>
      </button>
      <div className={classes.state}>
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
        <span className={classes.shop} title={shop.name}>
          {shop.name}
        </span>
      </div>
      <BackupDialog opened={backupOpened} onClose={() => onBackup(false)} />
    </header>
  );
};
