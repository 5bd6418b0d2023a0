import { useBackupStatus } from '@renderer/data/queries/backup-status';
import { useShop } from '@renderer/data/shop-context';
import { IconAlertTriangle, IconInfoCircle, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import classes from './BackupSection.module.css';

const ICONS = { good: IconShieldCheck, attention: IconAlertTriangle, alarm: IconShieldX } as const;

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
  const Icon = ICONS[status.tone];
  return (
    <div
      className={classes.status}
      data-tone={status.tone}
      role={status.tone === 'alarm' ? 'alert' : 'status'}
    >
      <Icon size={24} aria-hidden />
      {status.full}
    </div>
  );
};
