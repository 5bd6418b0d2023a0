import { openBackup } from '@renderer/data/backup/open-backup';
import { exportBackup } from '@renderer/use-cases/export-backup';
import type { TortureAct } from '../shop';
import { counterAct } from './counter';
import { platform } from './platform';

/** Makes a copy in the browser's own keeping, proven there, or works on. */
export const copiesAct: TortureAct = async (shop, step) =>
  step.kind === 'copy' ? (await exportBackup({ ...shop, platform })).ok : counterAct(shop, step);

export const copiesKinds = ['copy', 'copy', 'copy', 'pay', 'sell', 'tab'] as const;

/** Copies that stand in the list and do not open, in words; then none is left, so that the next life starts anew. */
export const badCopies = async (): Promise<string[]> => {
  const bad: string[] = [];
  for (const { id, files } of await platform.places.list()) {
    for (const { name } of files) {
      const read = await platform.places.read(id, name);
      const opened = read.ok ? await openBackup(read.bytes) : read;
      if (!opened.ok) bad.push(`the copy ${name} does not open: ${JSON.stringify(opened)}`);
    }
    await platform.places.discard(
      id,
      files.map(({ name }) => name),
    );
  }
  return bad;
};
