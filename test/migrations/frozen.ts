import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { BackupFooter } from '@shared/backup/format';
import type { Bytes } from '@shared/ipc/bytes';
import type { Seed } from './harness';

/** The versions of the store of which a shop's copy is kept here as that version wrote it. Never written anew. */
export const frozenVersions = [1, 2, 3, 4, 5] as const;
export type FrozenVersion = (typeof frozenVersions)[number];

export interface FrozenCopy {
  readonly version: number;
  readonly file: { readonly name: string; readonly bytes: Bytes };
  /** Rows by table; of tables the version did not have, there is nothing. */
  readonly rows: Seed;
  readonly footer: BackupFooter;
}

interface Line {
  readonly t?: string;
  readonly r?: unknown;
  readonly footer?: BackupFooter;
}

/** The frozen copy of a version, read without any of today's code. */
export const frozenCopy = (version: FrozenVersion): FrozenCopy => {
  const name = `v${version}.emdia`;
  const bytes = new Uint8Array(readFileSync(new URL(`./seeds/${name}`, import.meta.url)));
  const lines = gunzipSync(bytes)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text) as Line);
  const rows: Record<string, unknown[]> = {};
  for (const { t, r } of lines) if (t !== undefined) rows[t] = [...(rows[t] ?? []), r];
  const { footer } = lines.at(-1) ?? {};
  if (!footer) throw new Error(`${name} has no footer`);
  return { version, file: { name, bytes }, rows, footer };
};
