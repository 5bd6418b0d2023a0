import { keepSafetyCopy, type SafetyCopy } from '@renderer/data/safety-copies';
import { type StoreFailure, storeFailure } from '@renderer/data/store-failure';
import type { Bytes } from '@shared/ipc/bytes';
import { err, ok, type Result } from '@shared/result';
import { type BackupContext, readyToKeep } from './export-backup';
import { freeName } from './keep-copies';

/** Into every place within reach, locked where copies are. A place that fails is passed over. Returns how many have it. */
const keepInPlaces = async (
  context: Pick<BackupContext, 'platform' | 'tasks'>,
  file: { readonly name: string; readonly bytes: Bytes },
): Promise<number> => {
  const { places } = context.platform;
  try {
    const reachable = (await places.list()).filter((place) => place.reachable);
    if (reachable.length === 0) return 0;
    const { name, bytes } = await readyToKeep(context, { ...file, bytes: file.bytes.slice() });
    let kept = 0;
    for (const place of reachable) {
      const written = await places.write(place.id, { name: freeName(name, place), bytes });
      if (written.ok) kept += 1;
    }
    return kept;
  } catch {
    // A second keeping: a place that cannot be asked counts as none.
    return 0;
  }
};

const keepHere = async (copy: Omit<SafetyCopy, 'id'>, bytes: Bytes): Promise<Result<void, StoreFailure>> => {
  try {
    await keepSafetyCopy(copy, bytes);
    return ok(undefined);
  } catch (error) {
    return err(storeFailure(error));
  }
};

/**
 * Keeps a copy of what is about to be changed: on this computer, beside the shop, and in every place of copies. Refused
 * when it is kept nowhere; with `here`, also when this computer does not have it.
 */
export const keepBefore = async (
  context: Pick<BackupContext, 'platform' | 'tasks'>,
  copy: Omit<SafetyCopy, 'id'>,
  bytes: Bytes,
  { here }: { readonly here: boolean },
): Promise<Result<void, StoreFailure>> => {
  const kept = await keepHere(copy, bytes);
  if (!kept.ok && here) return kept;
  const places = await keepInPlaces(context, { name: copy.name, bytes });
  return kept.ok || places > 0 ? ok(undefined) : kept;
};
