import { parseBackupFileName } from './file-name';

/** A copy as a place lists it. */
export interface ListedCopy {
  readonly name: string;
  /** Milliseconds since 1970 UTC. */
  readonly modifiedAt: number;
}

/**
 * When a copy was made, in milliseconds since 1970 UTC: by its name, in this computer's time zone. A file that was
 * carried to another disk is as old as it was there; only one of another name is told by its own time.
 */
export const copyMadeAt = ({ name, modifiedAt }: ListedCopy): number => {
  const named = parseBackupFileName(name);
  if (!named) return modifiedAt;
  const [year = 0, month = 1, day = 1] = named.day.split('-').map(Number);
  return new Date(year, month - 1, day, named.hour, named.minute).getTime();
};

/** Copies, the newest first; those of one minute by when their files were written. */
export const newestCopiesFirst = <Copy extends ListedCopy>(copies: readonly Copy[]): Copy[] =>
  copies
    .map((copy) => ({ copy, at: copyMadeAt(copy) }))
    .sort(
      (a, b) =>
        b.at - a.at || b.copy.modifiedAt - a.copy.modifiedAt || b.copy.name.localeCompare(a.copy.name),
    )
    .map(({ copy }) => copy);
