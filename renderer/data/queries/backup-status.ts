import { type BackupStatus, backupStatus } from '@shared/backup/status';
import { localMoment } from '../local-moment';
import { readSetting } from '../settings';
import { useLive, useShop } from '../shop-context';

/**
 * When the shop was last copied, for the header and the settings; follows every new copy. Undefined while it is
 * being read, and in the example shop, which nobody needs to copy.
 */
export const useBackupStatus = (): BackupStatus | undefined => {
  const { today, isExample } = useShop();
  const last = useLive(async (db) => (await readSetting(db, 'lastBackup')) ?? null, []);
  if (last === undefined || isExample) return undefined;
  return backupStatus(last && { ...last, ...localMoment(last.at) }, today);
};
