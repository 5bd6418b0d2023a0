import { type Dump, dumpStore, type Progress } from '@renderer/data/backup/dump-store';
import { lock } from '@renderer/data/backup/locked';
import { type OpenedBackup, type OpenOptions, openBackup } from '@renderer/data/backup/open-backup';
import { directPacker, type Packer } from '@renderer/data/backup/packer';
import { type ProofError, proveCopy } from '@renderer/data/backup/prove-copy';
import { Database } from '@renderer/data/database';
import type { BackupError } from '@shared/backup/errors';
import type { BackupContents } from '@shared/backup/format';
import type { Finding } from '@shared/domain/integrity/finding';
import type { Bytes } from '@shared/ipc/bytes';
import type { Result } from '@shared/result';
import { checkIntegrity } from '../check-integrity';
import { type Inspection, inspectShop } from '../inspect-shop';

export interface DumpRequest {
  /** The name of the store. */
  readonly store: string;
  /** Milliseconds since 1970 UTC. */
  readonly createdAt: number;
  readonly app: string;
}

export interface ProofRequest {
  readonly written: Bytes;
  /** What the shop held when the copy was made. */
  readonly expected: BackupContents;
  readonly passphrase?: string;
}

export type OpenRequest = Omit<OpenOptions, 'progress'> & { readonly file: Bytes };

/**
 * The long work on copies. Bytes that are handed over are no longer the caller's: in the background they move to another
 * thread and are gone here.
 */
export interface BackupTasks {
  /** The whole store as the bytes of a copy. */
  dump(request: DumpRequest, progress?: Progress): Promise<Dump>;
  lock(request: { readonly bytes: Bytes; readonly passphrase: string }): Promise<Bytes>;
  prove(request: ProofRequest, progress?: Progress): Promise<Result<void, ProofError>>;
  open(request: OpenRequest, progress?: Progress): Promise<Result<OpenedBackup, BackupError>>;
  checkIntegrity(request: { readonly store: string }): Promise<readonly Finding[]>;
  /** What does not follow in the records, and what was looked at. */
  inspect(request: { readonly store: string }, progress?: Progress): Promise<Inspection>;
}

const within = async <T>(store: string, work: (db: Database) => Promise<T>): Promise<T> => {
  const db = new Database(store);
  try {
    return await work(db);
  } finally {
    db.close();
  }
};

const ignore = () => undefined;

/** Done where it is asked for. */
export const directTasks = (newPacker: () => Packer = directPacker): BackupTasks => ({
  dump: ({ store, createdAt, app }, progress) =>
    within(store, (db) => dumpStore(db, { createdAt, app }, progress, newPacker())),
  lock: ({ bytes, passphrase }) => lock(bytes, passphrase),
  prove: ({ written, expected, passphrase }, progress = ignore) =>
    proveCopy(written, expected, passphrase, progress),
  open: ({ file, ...options }, progress) => openBackup(file, { ...options, progress }),
  checkIntegrity: ({ store }) => within(store, checkIntegrity),
  inspect: ({ store }, progress) => within(store, (db) => inspectShop(db, progress)),
});
