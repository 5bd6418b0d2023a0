import { useDevice } from '@renderer/data/device';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { latestSafetyCopy, type SafetyCopy } from '@renderer/data/safety-copies';
import { useShop } from '@renderer/data/shop-context';
import type { BackupPlace } from '@renderer/platform/platform';
import { addCopyPlace } from '@renderer/use-cases/copy-places';
import { useCallback, useEffect, useState } from 'react';
import { useForgetPlace } from './use-forget-place';

const LOOK_EVERY_MS = 5_000;

export interface CopyPlaces {
  /** Undefined until they were looked at. */
  readonly places: readonly BackupPlace[] | undefined;
  /** What the last restore replaced. */
  readonly safety?: SafetyCopy;
  /** The place that was just forgotten and can still be kept. */
  readonly forgotten: string | null;
  refresh(): void;
  add(): Promise<BackupPlace | undefined>;
  forget(placeId: string): Promise<void>;
  keep(): void;
}

/** Where copies are, looked at again every few seconds: a pen drive comes and goes. */
export const useCopyPlaces = (): CopyPlaces => {
  const { db, platform } = useShop();
  const { withOwner } = useOwnerApproval();
  const kept = useDevice('copies');
  const [found, setFound] = useState<Pick<CopyPlaces, 'places' | 'safety'>>({ places: undefined });
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => setRound((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round, and each copy made, looks again
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const [places, safety] = await Promise.all([platform.places.list(), latestSafetyCopy(db.name)]);
      if (isCurrent) setFound({ places, ...(safety && { safety }) });
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [db, platform, round, kept]);

  useEffect(() => {
    const timer = setInterval(refresh, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [refresh]);

  const add = async () => {
    const place = await withOwner('settings', addCopyPlace);
    refresh();
    return place ?? undefined;
  };
  const { forgotten, forget, keep } = useForgetPlace(refresh);
  return { ...found, forgotten, refresh, add, forget, keep };
};
