import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { exportBackup } from '@renderer/use-cases/export-backup';
import { heldText } from '@shared/backup/status';
import { useState } from 'react';
import { exportErrorText } from './texts';

export interface MakeBackup {
  /** Share of the work done, 0 to 1; null while no copy is being made. */
  readonly share: number | null;
  make(): Promise<void>;
}

/** Makes a copy now. On the desktop without a folder, asks for one first. `onMade` runs when it is proven. */
export const useMakeBackup = (onMade: () => void): MakeBackup => {
  const context = useShop();
  const [share, setShare] = useState<number | null>(null);

  const attempt = async () => {
    const made = await exportBackup(context, setShare);
    if (made.ok || made.error.reason !== 'no-folder') return made;
    const chosen = await context.platform.backupFolder?.choose();
    return chosen?.folder ? exportBackup(context, setShare) : made;
  };

  const make = async () => {
    if (share !== null) return;
    setShare(0);
    try {
      const made = await attempt();
      if (!made.ok) {
        notify.failed(exportErrorText(made.error));
        return;
      }
      notify.done(`Cópia feita e conferida: ${heldText(made.value.customers, made.value.openCents)}.`);
      onMade();
    } finally {
      setShare(null);
    }
  };

  return { share, make };
};
