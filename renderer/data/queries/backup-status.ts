import type { BackupPlace } from '@renderer/platform/platform';
import { type BackupStatus, backupStatus } from '@shared/backup/status';
import { useEffect, useState } from 'react';
import { useDevice } from '../device';
import { localMoment } from '../local-moment';
import { readSetting } from '../settings';
import { useLive, useShop } from '../shop-context';

/** Asked again whenever something was noted about copies. */
const usePlaces = (noted: unknown): readonly BackupPlace[] | undefined => {
  const { platform, isExample } = useShop();
  const [places, setPlaces] = useState<readonly BackupPlace[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was noted tells that they may have changed
  useEffect(() => {
    let isCurrent = true;
    if (!isExample) void platform.places.list().then((found) => isCurrent && setPlaces(found));
    return () => {
      isCurrent = false;
    };
  }, [platform, isExample, noted]);
  return places;
};

/**
 * How the shop's copies stand, for the header and the settings; follows every new copy. Undefined while it is being
 * read, and in the example shop, which nobody needs to copy.
 */
export const useBackupStatus = (): BackupStatus | undefined => {
  const { today, isExample, platform } = useShop();
  const kept = useDevice('copies');
  const places = usePlaces(kept);
  const shop = useLive(
    async (db) => ({
      last: (await readSetting(db, 'lastBackup')) ?? null,
      started: (await db.journal.orderBy('seq').first())?.day,
    }),
    [],
  );
  if (shop === undefined || kept === undefined || isExample) return undefined;
  const { last, started } = shop;
  const home = kept?.takenHomeAt;
  return backupStatus({
    last: last && { ...last, ...localMoment(last.at) },
    today,
    startedDay: started,
    places: places?.map(({ id }) => ({ trouble: kept?.places[id]?.trouble?.reason })),
    takenHomeDay: platform.kind === 'desktop' ? undefined : home === undefined ? null : localMoment(home).day,
  });
};
