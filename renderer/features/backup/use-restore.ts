import { useShop } from '@renderer/data/shop-context';
import {
  type PreparedRestore,
  prepareRestore,
  prepareUndo,
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
  | { readonly step: 'preview'; readonly prepared: PreparedRestore; readonly isUndo: boolean }
  | { readonly step: 'restoring'; readonly share: number; readonly isUndo: boolean }
  | { readonly step: 'done'; readonly restored: Restored; readonly isUndo: boolean };

export interface RestoreFlow {
  readonly state: RestoreStep;
  /** Lets the owner pick a file and reads it. Nothing changes yet. */
  choose(): Promise<void>;
  /** Shows what the last restore replaced, to be brought back. Nothing changes yet. */
  lookBack(): Promise<void>;
  confirm(prepared: PreparedRestore, isUndo: boolean): Promise<void>;
  /** Brings back at once what was just replaced. */
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
    setState(await read(file.name, (progress) => prepareRestore(context, file, { progress }), false));
  };

  /** The preview of what `prepare` finds, or why there is none. Shows how far the reading is. */
  const read = async (
    name: string,
    prepare: (progress: (share: number) => void) => ReturnType<typeof prepareUndo>,
    isUndo: boolean,
  ): Promise<RestoreStep> => {
    const reading = (share: number) => setState({ step: 'reading', name, share });
    reading(0);
    const prepared = await prepare(reading);
    return prepared.ok
      ? { step: 'preview', prepared: prepared.value, isUndo }
      : { step: 'refused', text: restoreErrorText(prepared.error) };
  };

  const readPresentBefore = () =>
    read('a cópia de antes', (progress) => prepareUndo(context, progress), true);

  const lookBack = async () => setState(await readPresentBefore());

  const confirm = async (prepared: PreparedRestore, isUndo: boolean) => {
    const restoring = (share: number) => setState({ step: 'restoring', share, isUndo });
    restoring(0);
    const result = isUndo
      ? await undoRestore(context, prepared, restoring)
      : await restoreBackup(context, prepared, { progress: restoring });
    setState(
      result.ok
        ? { step: 'done', restored: result.value, isUndo }
        : { step: 'refused', text: restoreErrorText(result.error) },
    );
    if (result.ok) onRestored();
  };

  const undo = async () => {
    const found = await readPresentBefore();
    if (found.step === 'preview') await confirm(found.prepared, true);
    else setState(found);
  };

  return { state, choose, lookBack, confirm, undo, close: () => setState({ step: 'closed' }) };
};
