import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AtomicWrite, WriteOutcome } from './atomic-write';

const settingsSchema = z.object({ backupFolder: z.string().min(1).max(4096).nullable().default(null) });
export type ShellSettings = z.infer<typeof settingsSchema>;

/** What the shell itself remembers. The shop's own settings are in its database. */
export interface SettingsStore {
  read(): Promise<ShellSettings>;
  save(settings: ShellSettings): Promise<WriteOutcome>;
}

const parse = (text: string): ShellSettings => {
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch {
    // Edited by hand or cut short: start again; the owner is asked for the folder once more.
    return settingsSchema.parse({});
  }
};

export const createSettingsStore = (path: string, write: AtomicWrite): SettingsStore => ({
  read: async () => parse(await readFile(path, 'utf8').catch(() => '')),
  save: (settings) => write(path, new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`)),
});
