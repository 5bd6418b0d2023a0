import { basename, dirname, join } from 'node:path';

/** Beside the target, so that renaming never crosses disks; hidden, and no name that the app lists anywhere. */
export const temporaryPath = (target: string, tag: string): string =>
  join(dirname(target), `.${basename(target)}.${tag}.tmp`);

/** This process, this run of it, and which of its writes: no two writers ever share a temporary file. */
export const temporaryTag = (processId: number, startedAt: number, count: number): string =>
  `${processId}-${startedAt.toString(36)}-${count}`;

/** What `temporaryPath` makes of any name. */
export const isTemporaryName = (name: string): boolean => /^\..+\.\d+-[0-9a-z]+-\d+\.tmp$/.test(name);
