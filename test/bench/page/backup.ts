import { windowDoor } from '@renderer/platform/browser-door';
import { createBrowserPlatform } from '@renderer/platform/browser-platform';
import { exportBackup, makeBackup } from '@renderer/use-cases/export-backup';
import { backupTables } from '@shared/backup/tables';
import { context, nativeConnection } from './context';
import { timed } from './timed';

/** The browser's platform, whose downloads go nowhere. */
const platform = createBrowserPlatform({ ...windowDoor, download: () => undefined }, 'bench');

export interface BackupTimes {
  /** Reading the store, checksum and compression. */
  readonly makeMilliseconds: number;
  /** The longest the page did not answer while the copy was made. */
  readonly gapMilliseconds: number;
  readonly bytes: number;
}

export interface ProofTimes {
  /** Making a copy, keeping it, reading it back and restoring it into a store of its own. */
  readonly exportMilliseconds: number;
  readonly gapMilliseconds: number;
}

const getAll = (connection: IDBDatabase, table: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const request = connection.transaction(table, 'readonly').objectStore(table).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Table by table: all of a large shop is longer than a text may be. */
const rawCopy = async (): Promise<number> => {
  const connection = await nativeConnection();
  const gzip = new CompressionStream('gzip');
  const packed = new Response(gzip.readable).arrayBuffer();
  const writer = gzip.writable.getWriter();
  for (const name of backupTables) {
    await writer.write(new TextEncoder().encode(JSON.stringify(await getAll(connection, name))));
  }
  await writer.close();
  return (await packed).byteLength;
};

const TICK_MS = 4;

/** What work took, and the longest time in which a timer that was due every few milliseconds did not run. */
const watched = async <T>(work: () => Promise<T>) => {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, TICK_MS);
  const done = await timed(work);
  clearInterval(timer);
  return { ...done, gapMilliseconds: longest };
};

/** What cannot be avoided: getAll of every table, JSON, gzip. In milliseconds. */
export const rawCopyOnce = async (): Promise<number> => (await timed(rawCopy)).milliseconds;

export const backupOnce = async (): Promise<BackupTimes> => {
  const made = await watched(() => makeBackup({ ...context, platform }));
  return {
    makeMilliseconds: made.milliseconds,
    gapMilliseconds: made.gapMilliseconds,
    bytes: made.value.bytes.byteLength,
  };
};

export const proveOnce = async (): Promise<ProofTimes> => {
  const exported = await watched(() => exportBackup({ ...context, platform }));
  if (!exported.value.ok) throw new Error(`the copy was refused: ${exported.value.error.reason}`);
  return { exportMilliseconds: exported.milliseconds, gapMilliseconds: exported.gapMilliseconds };
};
