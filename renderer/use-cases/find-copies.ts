import { type SafetyCopy, safetyCopies, safetyCopyBytes } from '@renderer/data/safety-copies';
import { isShopStore } from '@renderer/data/store-names';
import type { BackupPlace, Platform } from '@renderer/platform/platform';
import { copyMadeAt } from '@shared/backup/copy-order';
import { parseBackupFileName } from '@shared/backup/file-name';
import type { Bytes } from '@shared/ipc/bytes';
import type { FileReason } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';

/** A copy of the shop somewhere within reach, not opened yet. */
export interface FoundCopy {
  /** The same each time it is found. */
  readonly key: string;
  readonly name: string;
  /** In milliseconds since 1970 UTC: when it was made, by its name, or when the file was written. */
  readonly at: number;
  /** In a place of copies, by its name; or kept on this computer just before something changed the shop. */
  readonly where:
    | { readonly kind: 'place'; readonly place: string }
    | { readonly kind: 'here'; readonly before: 'restore' | 'upgrade' };
  /** By its name. */
  readonly isLocked: boolean;
  read(): Promise<Result<Bytes, FileReason>>;
}

const PLACE_GONE: FileReason = 'folder-missing';

const inPlace = ({ places }: Platform, { id, name: place, files }: BackupPlace): FoundCopy[] =>
  files.flatMap((file): FoundCopy[] => {
    const { name } = file;
    const said = parseBackupFileName(name);
    if (!said) return [];
    return [
      {
        key: `${id} ${name}`,
        name,
        at: copyMadeAt(file),
        where: { kind: 'place', place },
        isLocked: said.isLocked,
        read: async () => {
          const read = await places.read(id, name);
          if (read.ok) return ok(read.bytes);
          return err(read.reason === 'no-place' ? PLACE_GONE : read.reason);
        },
      },
    ];
  });

const keptHere = ({ id = 0, name, at, before }: SafetyCopy): FoundCopy => ({
  key: `here ${id}`,
  name,
  at,
  where: { kind: 'here', before: before ?? 'restore' },
  isLocked: false,
  read: async () => {
    const bytes = await safetyCopyBytes(id);
    return bytes ? ok(bytes) : err('file-missing');
  },
});

/** What cannot be asked has no copies to show; the rest does. */
const orNone = async (found: Promise<FoundCopy[]>): Promise<FoundCopy[]> => {
  try {
    return await found;
  } catch {
    return [];
  }
};

/** All copies within reach, the newest first: in every place, and those kept on this computer. */
export const findCopies = async (platform: Platform): Promise<FoundCopy[]> => {
  const inPlaces = async () =>
    (await platform.places.list())
      .filter(({ reachable }) => reachable)
      .flatMap((place) => inPlace(platform, place));
  const here = async () => (await safetyCopies()).filter(({ store }) => isShopStore(store)).map(keptHere);
  const found = await Promise.all([orNone(inPlaces()), orNone(here())]);
  return found.flat().sort((a, b) => b.at - a.at);
};
