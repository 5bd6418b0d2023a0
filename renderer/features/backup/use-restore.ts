import { useShop } from '@renderer/data/shop-context';
import {
  type PreparedRestore,
  prepareRestore,
  type Restored,
  restoreBackup,
  undoRestore,
} from '@renderer/use-cases/restore-backup';
import { useState } from 'react';
import { fileReasonText, restoreErrorText } from './texts';

export type RestoreStep =
  | { readonly step: 'closed' }
  | { readonly step: 'reading'; readonly name: string; readonly share: number }
  | { readonly step: 'refused'; readonly text: string }
  | { readonly step: 'preview'; readonly prepared: PreparedRestore }
  | { readonly step: 'restoring'; readonly share: number; readonly isUndo: boolean }
  | { readonly step: 'done'; readonly restored: Restored; readonly isUndo: boolean };

export interface RestoreFlow {
  readonly state: RestoreStep;
  /** Lets the owner pick a file and reads it. Nothing changes yet. */
  choose(): Promise<void>;
  confirm(prepared: PreparedRestore): Promise<void>;
  undo(): Promise<void>;
  close(): void;
}

/** From choosing a copy to the shop being what the copy holds. */
export const useRestore = (onRestored: () => void): RestoreFlow => {
  const context = useShop();
  const [state, setState] = useState<RestoreStep>({ step: 'closed' });

  const choose = async () => {
    const file = await context.platform.openBackupFile();
    if (!file.ok) {
      if (file.reason === 'cancelled') return;
      setState({ step: 'refused', text: `${fileReasonText(file.reason)} Nada foi alterado na sua loja.` });
      return;
    }
    const reading = (share: number) => setState({ step: 'reading', name: file.name, share });
    reading(0);
    const prepared = await prepareRestore(context, file, { progress: reading });
    setState(
      prepared.ok
        ? { step: 'preview', prepared: prepared.value }
        : { step: 'refused', text: restoreErrorText(prepared.error) },
    );
  };

  const finish = (result: Awaited<ReturnType<typeof undoRestore>>, isUndo: boolean) => {
    setState(
      result.ok
        ? { step: 'done', restored: result.value, isUndo }
        : { step: 'refused', text: restoreErrorText(result.error) },
    );
    if (result.ok) onRestored();
  };

  const confirm = async (prepared: PreparedRestore) => {
    const restoring = (share: number) => setState({ step: 'restoring', share, isUndo: false });
    restoring(0);
    finish(await restoreBackup(context, prepared, { progress: restoring }), false);
  };

  const undo = async () => {
    const restoring = (share: number) => setState({ step: 'restoring', share, isUndo: true });
    restoring(0);
    finish(await undoRestore(context, restoring), true);
  };

  return { state, choose, confirm, undo, close: () => setState({ step: 'closed' }) };
};
