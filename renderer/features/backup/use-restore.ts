import { readDevice } from '@renderer/data/device';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { fileReasonText, restoreErrorText } from '@renderer/features/copy-words';
import {
  type PreparedRestore,
  prepareRestore,
  prepareUndo,
  type Restored,
  restoreBackup,
  undoRestore,
} from '@renderer/use-cases/restore-backup';
import type { Bytes } from '@shared/ipc/bytes';
import { useState } from 'react';

interface ChosenFile {
  readonly name: string;
  readonly bytes: Bytes;
}

export type RestoreStep =
  | { readonly step: 'closed' }
  | { readonly step: 'reading'; readonly name: string; readonly share: number }
  /** Locked with a passphrase that is not the one remembered here. */
  | { readonly step: 'locked'; readonly file: ChosenFile; readonly isWrong: boolean }
  | { readonly step: 'refused'; readonly text: string }
  | { readonly step: 'preview'; readonly prepared: PreparedRestore; readonly isUndo: boolean }
  | { readonly step: 'restoring'; readonly share: number; readonly isUndo: boolean }
  | {
      readonly step: 'done';
      readonly restored: Restored;
      readonly isUndo: boolean;
      /** Customers who came back with it though they had been anonymised, by their ids. */
      readonly back: readonly string[];
    };

export interface RestoreFlow {
  readonly state: RestoreStep;
  /** Lets the owner pick a file and reads it. Nothing changes yet. */
  choose(): Promise<void>;
  /** The same with a copy of a place. */
  restoreFrom(placeId: string, file: { readonly name: string }): Promise<void>;
  unlock(file: ChosenFile, passphrase: string): Promise<void>;
  /** Shows what the last restore replaced, to be brought back. Nothing changes yet. */
  lookBack(): Promise<void>;
  confirm(prepared: PreparedRestore, isUndo: boolean): Promise<void>;
  /** Brings back at once what was just replaced. */
  undo(): Promise<void>;
  close(): void;
}

const NOTHING_CHANGED = 'Nada foi alterado na sua loja.';

/** From choosing a copy to the shop being what the copy holds. */
export const useRestore = (onRestored: () => void): RestoreFlow => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  const [state, setState] = useState<RestoreStep>({ step: 'closed' });

  const refuse = (text: string) => setState({ step: 'refused', text });

  /** With the passphrase given, or with the one remembered here where the file asks for one. */
  const readFile = async (file: ChosenFile, passphrase?: string): Promise<RestoreStep> => {
    const reading = (share: number) => setState({ step: 'reading', name: file.name, share });
    reading(0);
    const known = passphrase ?? (await readDevice('copyPassphrase'));
    const prepared = await prepareRestore(context, file, { progress: reading, passphrase: known });
    if (prepared.ok) return { step: 'preview', prepared: prepared.value, isUndo: false };
    const { reason } = prepared.error;
    if (reason === 'locked' || reason === 'wrong-passphrase')
      return { step: 'locked', file, isWrong: passphrase !== undefined };
    return { step: 'refused', text: restoreErrorText(prepared.error) };
  };

  const choose = async () => {
    const file = await context.platform.openBackupFile();
    if (file.ok) setState(await readFile(file));
    else if (file.reason !== 'cancelled') refuse(`${fileReasonText(file.reason)} ${NOTHING_CHANGED}`);
  };

  const restoreFrom = async (placeId: string, { name }: { readonly name: string }) => {
    const read = await context.platform.places.read(placeId, name);
    if (read.ok) return setState(await readFile({ name, bytes: read.bytes }));
    refuse(
      `${fileReasonText(read.reason === 'no-place' ? 'folder-missing' : read.reason)} ${NOTHING_CHANGED}`,
    );
  };

  const unlock = async (file: ChosenFile, passphrase: string) => setState(await readFile(file, passphrase));

  const readPresentBefore = async (): Promise<RestoreStep> => {
    const reading = (share: number) => setState({ step: 'reading', name: 'a cópia de antes', share });
    reading(0);
    const prepared = await prepareUndo(context, reading);
    return prepared.ok
      ? { step: 'preview', prepared: prepared.value, isUndo: true }
      : { step: 'refused', text: restoreErrorText(prepared.error) };
  };

  const lookBack = async () => setState(await readPresentBefore());

  const confirm = async (prepared: PreparedRestore, isUndo: boolean) => {
    const restoring = (share: number) => setState({ step: 'restoring', share, isUndo });
    const result = await withOwner('restore', (acting) => {
      restoring(0);
      return isUndo
        ? undoRestore(acting, prepared, restoring)
        : restoreBackup(acting, prepared, { progress: restoring });
    });
    if (!result) return;
    setState(
      result.ok
        ? { step: 'done', restored: result.value, isUndo, back: prepared.anonymisedSince }
        : { step: 'refused', text: restoreErrorText(result.error) },
    );
    if (result.ok) onRestored();
  };

  const undo = async () => {
    const found = await readPresentBefore();
    if (found.step === 'preview') await confirm(found.prepared, true);
    else setState(found);
  };

  return {
    state,
    choose,
    restoreFrom,
    unlock,
    lookBack,
    confirm,
    undo,
    close: () => setState({ step: 'closed' }),
  };
};
