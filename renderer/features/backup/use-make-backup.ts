import { useShop } from '@renderer/data/shop-context';
import { exportErrorText } from '@renderer/features/copy-words';
import { notify } from '@renderer/ui/notify';
import { exportBackup, type PlaceOutcome } from '@renderer/use-cases/export-backup';
import { heldText } from '@shared/backup/status';
import { mayDo } from '@shared/rules/permissions';
import { useState } from 'react';

export interface MakeBackup {
  /** Share of the work done, 0 to 1; null while no copy is being made. */
  readonly share: number | null;
  make(): Promise<void>;
}

const leftOut = (outcomes: readonly PlaceOutcome[]): string => {
  const failed = outcomes.filter(({ result }) => !result.ok).map(({ place }) => place.name);
  return failed.length > 0 ? ` Não foi para: ${failed.join(', ')}.` : '';
};

/** Makes a copy now, in every place. Where there is none, `addPlace` asks for one first. */
export const useMakeBackup = (addPlace: () => Promise<unknown>): MakeBackup => {
  const context = useShop();
  const [share, setShare] = useState<number | null>(null);

  const attempt = async () => {
    // A file of the whole shop: a cashier's copy stays where copies are kept.
    const takeHome = context.platform.kind === 'browser' && mayDo(context, 'export');
    const options = { progress: setShare, takeHome };
    const made = await exportBackup(context, options);
    if (made.ok || made.error.reason !== 'no-place') return made;
    return (await addPlace()) ? exportBackup(context, options) : made;
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
      const { customers, openCents, outcomes } = made.value;
      notify.done(`Cópia feita e conferida: ${heldText(customers, openCents)}.${leftOut(outcomes)}`);
    } catch (error) {
      notify.failed(exportErrorText({ reason: 'not-written', cause: 'unknown' }));
      throw error;
    } finally {
      setShare(null);
    }
  };

  return { share, make };
};
