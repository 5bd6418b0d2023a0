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
  /** The same, and reading the whole copy back as a restore would. */
  readonly exportMilliseconds: number;
  /** What cannot be avoided: getAll of every table, JSON, gzip. */
  readonly rawMilliseconds: number;
  readonly bytes: number;
}

const getAll = (connection: IDBDatabase, table: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const request = connection.transaction(table, 'readonly').objectStore(table).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const rawCopy = async (): Promise<number> => {
  const connection = await nativeConnection();
  const tables = await Promise.all(backupTables.map((name) => getAll(connection, name)));
  const gzip = new Blob([JSON.stringify(tables)]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(gzip).arrayBuffer()).byteLength;
};

export const backupOnce = async (): Promise<BackupTimes> => {
  const raw = await timed(rawCopy);
  const made = await timed(() => makeBackup({ ...context, platform }));
  const exported = await timed(() => exportBackup({ ...context, platform }));
  if (!exported.value.ok) throw new Error(`the copy was refused: ${exported.value.error.reason}`);
  return {
    rawMilliseconds: raw.milliseconds,
    makeMilliseconds: made.milliseconds,
    exportMilliseconds: exported.milliseconds,
    bytes: made.value.bytes.byteLength,
  };
};
