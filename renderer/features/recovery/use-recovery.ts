import { Database } from '@renderer/data/database';
import { readDevice } from '@renderer/data/device';
import { storeFailure } from '@renderer/data/store-failure';
import { freeStoreName } from '@renderer/data/store-names';
import { fileReasonText, restoreErrorText } from '@renderer/features/copy-words';
import type { Platform } from '@renderer/platform/platform';
import { systemClock } from '@renderer/platform/system-clock';
import type { FoundCopy } from '@renderer/use-cases/find-copies';
import { forgetShop } from '@renderer/use-cases/lost-shop';
import {
  type ReadyBackup,
  type Restored,
  readyBackup,
  restoreBackup,
} from '@renderer/use-cases/restore-backup';
import type { Bytes } from '@shared/ipc/bytes';
import { useState } from 'react';

interface CopyFile {
  readonly name: string;
  readonly bytes: Bytes;
}

export type RecoveryStep =
  | { readonly step: 'choosing' }
  | { readonly step: 'passphrase'; readonly file: CopyFile; readonly isWrong: boolean }
  | { readonly step: 'reading'; readonly name: string; readonly share: number }
  | { readonly step: 'refused'; readonly text: string }
  | { readonly step: 'preview'; readonly ready: ReadyBackup }
  | { readonly step: 'restoring'; readonly share: number }
  | { readonly step: 'done'; readonly restored: Restored; readonly store: string }
  | { readonly step: 'anew' };

export interface Recovery {
  readonly state: RecoveryStep;
  choose(copy: FoundCopy): Promise<void>;
  /** Lets the owner pick a file. */
  chooseFile(): Promise<void>;
  unlock(file: CopyFile, passphrase: string): Promise<void>;
  confirm(ready: ReadyBackup): Promise<void>;
  /** Asks whether a new shop shall be begun instead. */
  askAnew(): void;
  /** Begins a new shop; what is on the disk stays. Gives the store it will have. */
  beginAnew(): Promise<string>;
  back(): void;
}

/** From what was found to a shop that holds what a copy held. `empty` is the open store there is, if it opens. */
export const useRecovery = (platform: Platform, empty: Database | undefined): Recovery => {
  const [state, setState] = useState<RecoveryStep>({ step: 'choosing' });

  const open = async (file: CopyFile, passphrase?: string) => {
    const progress = (share: number) => setState({ step: 'reading', name: file.name, share });
    progress(0);
    const known = passphrase ?? (await readDevice('copyPassphrase'));
    const ready = await readyBackup(file, { progress, passphrase: known });
    if (ready.ok) return setState({ step: 'preview', ready: ready.value });
    const { reason } = ready.error;
    if (reason === 'locked' || reason === 'wrong-passphrase')
      return setState({ step: 'passphrase', file, isWrong: passphrase !== undefined });
    setState({ step: 'refused', text: restoreErrorText(ready.error) });
  };

  const choose = async ({ name, read }: FoundCopy) => {
    setState({ step: 'reading', name, share: 0 });
    const bytes = await read();
    if (bytes.ok) await open({ name, bytes: bytes.value });
    else setState({ step: 'refused', text: fileReasonText(bytes.error) });
  };

  const chooseFile = async () => {
    const file = await platform.openBackupFile();
    if (file.ok) await open(file);
    else if (file.reason !== 'cancelled') setState({ step: 'refused', text: fileReasonText(file.reason) });
  };

  /** Beside the store that cannot be opened, which stays as it is for whoever may still read it. */
  const intoNew = async (work: (db: Database) => Promise<boolean>) => {
    const db = new Database(await freeStoreName());
    const isKept = await work(db);
    if (isKept) db.close();
    else await db.delete();
  };

  const restoreInto = async (db: Database, ready: ReadyBackup): Promise<boolean> => {
    const progress = (share: number) => setState({ step: 'restoring', share });
    const result = await restoreBackup({ db, clock: systemClock, platform }, ready, { progress });
    setState(
      result.ok
        ? { step: 'done', restored: result.value, store: db.name }
        : { step: 'refused', text: restoreErrorText(result.error) },
    );
    return result.ok;
  };

  const confirm = async (ready: ReadyBackup) => {
    setState({ step: 'restoring', share: 0 });
    try {
      if (empty) await restoreInto(empty, ready);
      else await intoNew((db) => restoreInto(db, ready));
    } catch (error) {
      // Not even a new store can be made.
      setState({
        step: 'refused',
        text: restoreErrorText({ reason: 'not-written', cause: storeFailure(error) }),
      });
    }
  };

  const beginAnew = async () => {
    await forgetShop(platform, systemClock.now());
    return empty?.name ?? freeStoreName();
  };

  return {
    state,
    choose,
    chooseFile,
    unlock: open,
    confirm,
    askAnew: () => setState({ step: 'anew' }),
    beginAnew,
    back: () => setState({ step: 'choosing' }),
  };
};
