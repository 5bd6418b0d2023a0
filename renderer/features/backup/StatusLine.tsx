import { useBackupStatus } from '@renderer/data/queries/backup-status';
import { useShop } from '@renderer/data/shop-context';
import { IconAlertTriangle, IconInfoCircle, IconShieldCheck } from '@tabler/icons-react';
import classes from './BackupSection.module.css';

/** Whether the shop is safe, in one line. */
export const StatusLine = () => {
  const { isExample } = useShop();
  const status = useBackupStatus();
  if (isExample) {
    return (
      <div className={classes.status} data-tone="attention">
        <IconInfoCircle size={24} aria-hidden />
        Esta é a loja de exemplo. As cópias são feitas na sua loja.
      </div>
    );
  }
  if (!status) return null;
  const Icon = status.tone === 'good' ? IconShieldCheck : IconAlertTriangle;
  return (
    <div className={classes.status} data-tone={status.tone} role="status">
      <Icon size={24} aria-hidden />
      {status.full}
    </div>
  );
};
