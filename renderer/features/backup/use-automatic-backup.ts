import { sweepScratchStores } from '@renderer/data/scratch-store';
import { useShop } from '@renderer/data/shop-context';
import { automaticBackup } from '@renderer/use-cases/automatic-backup';
import { useEffect, useState } from 'react';
import { watchIdleTime } from './idle-time';

const LOOK_EVERY_MS = 30_000;
const LIFE_EVERY_MS = 1_000;
/** The day's work is painted first. */
const AFTER_START_MS = 5_000;

export interface Closing {
  /** Share of the work done, 0 to 1. */
  readonly share: number;
  readonly closeNow: () => void;
}

/** Makes copies by itself while the app is open, and one on closing, which it shows. */
export const useAutomaticBackup = (): Closing | null => {
  const { db, platform, clock } = useShop();
  const [closing, setClosing] = useState<Closing | null>(null);

  useEffect(() => {
    // Copies name no operator and read no setting of the screen: what they need stays the same while it is open.
    const context = { db, platform, clock };
    const idle = watchIdleTime();
    let isOver = false;
    const failed = (error: unknown) => {
      // The store is closed when the window is; whatever it was doing then ends there.
      if (!isOver) reportError(error);
    };
    const moment = (isClosing: boolean) => ({
      openForMs: idle.openForMs(),
      idleForMs: idle.idleForMs(),
      isClosing,
    });

    let running: Promise<unknown> = Promise.resolve();
    let isRunning = false;
    const look = () => {
      if (isRunning || isOver) return;
      isRunning = true;
      running = automaticBackup(context, moment(false))
        .catch(failed)
        .finally(() => {
          isRunning = false;
        });
    };
    const timer = setInterval(look, LOOK_EVERY_MS);

    const copyBeforeClosing = async (closeNow: () => void) => {
      if (isRunning) setClosing({ share: 0, closeNow });
      await running;
      isRunning = true;
      await automaticBackup(context, moment(true), {
        onBegin: () => setClosing({ share: 0, closeNow }),
        progress: (share) => setClosing({ share, closeNow }),
      }).catch(failed);
      isRunning = false;
    };
    const stopListening = platform.onClosing(async () => {
      const life = setInterval(() => platform.stillClosing(), LIFE_EVERY_MS);
      await new Promise<void>((resolve) => void copyBeforeClosing(resolve).finally(resolve));
      clearInterval(life);
      // Seen only where the window stays after all.
      setClosing(null);
    });

    const starting = setTimeout(() => {
      sweepScratchStores(clock.now()).catch(failed);
    }, AFTER_START_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
      clearTimeout(starting);
      stopListening();
      idle.stop();
    };
  }, [db, platform, clock]);

  return closing;
};
