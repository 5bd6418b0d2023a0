import { changeDevice, forgetDevice, writeDevice } from '@renderer/data/device';
import type { BackupPlace } from '@renderer/platform/platform';
import type { BackupContext } from './export-backup';
import { needsOwner } from './use-case';

/** Lets the owner choose one more place for copies; null when they chose none. */
export const addCopyPlace = async (context: BackupContext): Promise<BackupPlace | null> => {
  needsOwner(context, 'settings');
  return (await context.platform.places.add?.()) ?? null;
};

/** No more copies go there; those that are there stay. */
export const forgetCopyPlace = async (context: BackupContext, placeId: string): Promise<void> => {
  needsOwner(context, 'settings');
  await context.platform.places.forget?.(placeId);
  await changeDevice('copies', (before) => {
    const { [placeId]: _, ...places } = before?.places ?? {};
    return { ...before, places };
  });
};

/** Locks the copies made from now on. Older ones open with what they were locked with. */
export const setCopyPassphrase = async (context: BackupContext, passphrase: string): Promise<void> => {
  needsOwner(context, 'settings');
  await writeDevice('copyPassphrase', passphrase.normalize('NFC').trim());
};

/** Copies made from now on open without a passphrase. */
export const removeCopyPassphrase = async (context: BackupContext): Promise<void> => {
  needsOwner(context, 'settings');
  await forgetDevice('copyPassphrase');
};
