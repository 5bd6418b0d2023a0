import { latestSafetyCopy, type SafetyCopy } from '@renderer/data/safety-copies';
import { useShop } from '@renderer/data/shop-context';
import type { BackupStatus as FolderStatus } from '@renderer/platform/platform';
import { useCallback, useEffect, useState } from 'react';

export interface BackupPlaces {
  /** Desktop only. */
  readonly folder?: FolderStatus;
  /** What the last restore replaced. */
  readonly safety?: SafetyCopy;
  refresh(): void;
}

/** Where copies are: the chosen folder, and what is kept from before the last restore. */
export const useBackupPlaces = (): BackupPlaces => {
  const { db, platform } = useShop();
  const [places, setPlaces] = useState<Omit<BackupPlaces, 'refresh'>>({});
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round looks again
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const [folder, safety] = await Promise.all([
        platform.backupFolder?.status(),
        latestSafetyCopy(db.name),
      ]);
      if (isCurrent) setPlaces({ folder, safety });
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [db, platform, round]);

  const refresh = useCallback(() => setRound((before) => before + 1), []);
  return { ...places, refresh };
};
