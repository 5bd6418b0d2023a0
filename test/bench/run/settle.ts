import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const STEP_MILLISECONDS = 2_000;
const MOST_STEPS = 30;

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const bytesIn = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + sizeOf(join(entry.parentPath, entry.name)), 0);

/** Waits until the store has finished tidying up after a fill: until its files no longer change in size. */
export const settled = async (profile: string): Promise<void> => {
  const folder = join(profile, 'Default', 'IndexedDB');
  let before = -1;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const now = bytesIn(folder);
    if (now === before) return;
    before = now;
    await pause(STEP_MILLISECONDS);
  }
};
