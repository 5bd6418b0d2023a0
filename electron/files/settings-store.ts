import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AtomicWrite } from './atomic-write';
import { serialised } from './serialised';

const folder = z.string().min(1).max(4096);

const settingsSchema = z
  .object({
    backupFolders: z.array(folder).default([]),
    /** Until version 0.5 there was one folder only. */
    backupFolder: folder.nullish(),
  })
  .transform(({ backupFolders, backupFolder }) => ({
    backupFolders: [...new Set([...backupFolders, ...(backupFolder ? [backupFolder] : [])])],
  }));
export type ShellSettings = z.output<typeof settingsSchema>;

/** What the shell itself remembers. The shop's own settings are in its database. */
export interface SettingsStore {
  read(): Promise<ShellSettings>;
  /** Changes follow each other. One that a full disk refuses still holds until the app closes. */
  change(change: (settings: ShellSettings) => ShellSettings): Promise<void>;
}

const parse = (text: string): ShellSettings => {
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch {
    // Edited by hand or cut short: start again; the owner is asked for the folder once more.
    return settingsSchema.parse({});
  }
};

export const createSettingsStore = (path: string, write: AtomicWrite): SettingsStore => {
  let changed: ShellSettings | null = null;
  const read = async (): Promise<ShellSettings> =>
    changed ?? parse(await readFile(path, 'utf8').catch(() => ''));
  const change = serialised(async (target, how: (settings: ShellSettings) => ShellSettings) => {
    changed = how(await read());
    await write(target, new TextEncoder().encode(`${JSON.stringify(changed, null, 2)}\n`));
  });
  return { read, change: (how) => change(path, how) };
};
