import { BackupDecoder, MAX_OPENED_BYTES } from '@shared/backup/decoder';
import type { BackupError } from '@shared/backup/errors';
import type { BackupContents } from '@shared/backup/format';
import type { Bytes } from '@shared/ipc/bytes';
import { err, ok, type Result } from '@shared/result';
import { currentVersion } from '../schema';
import type { Progress } from './dump-store';
import { gunzip, isGzip } from './gzip';
import { isLocked, unlock } from './locked';
import { storeRowSchemas } from './schemas';
import { utf8 } from './utf8';

export interface OpenedBackup {
  readonly contents: BackupContents;
  /** The uncompressed bytes, all checked. Empty when they were not to be kept. */
  readonly chunks: readonly Uint8Array[];
}

export interface OpenOptions {
  readonly keepRows?: boolean;
  readonly progress?: Progress;
  readonly maxBytes?: number;
  /** See BackupDecoder; `checked` unless said otherwise. */
  readonly rows?: 'checked' | 'as-written';
  /** For a copy that is locked. */
  readonly passphrase?: string;
}

const OPENING_BRACE = 0x7b;
const PAUSE_EVERY = 1_048_576;
/** Text compresses at most this well; only used to say how far the reading is. */
const USUAL_RATIO = 12;

/** Lets the window answer between two pieces of a long reading. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A file as it was written, or one that somebody has uncompressed to look into. */
const uncompressed = (bytes: Bytes): ReadableStream<Uint8Array> | null => {
  if (isGzip(bytes)) return gunzip(bytes);
  return bytes[0] === OPENING_BRACE ? new Blob([bytes]).stream() : null;
};

/** Compressed data that ends too early is told apart by its code in Node and by its words in Chromium. */
const streamError = (error: unknown): BackupError => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const isCut = code === 'Z_BUF_ERROR' || /truncated|unexpected end/i.test(String(message));
  return { reason: isCut ? 'truncated' : 'damaged-file' };
};

/**
 * Reads a backup from its first byte to its last and checks all of it (see BackupDecoder). Only then is anything
 * in it to be believed.
 */
export const openBackup = async (
  file: Bytes,
  options: OpenOptions = {},
): Promise<Result<OpenedBackup, BackupError>> => {
  if (!isLocked(file)) return openUnlocked(file, options);
  if (options.passphrase === undefined) return err({ reason: 'locked' });
  const unlocked = await unlock(file, options.passphrase);
  return unlocked.ok ? openUnlocked(unlocked.value, options) : unlocked;
};

const openUnlocked = async (
  bytes: Bytes,
  {
    keepRows = false,
    progress = () => undefined,
    maxBytes = MAX_OPENED_BYTES,
    rows = 'checked',
  }: OpenOptions,
): Promise<Result<OpenedBackup, BackupError>> => {
  if (bytes.length === 0) return err({ reason: 'empty' });
  const stream = uncompressed(bytes);
  if (!stream) return err({ reason: 'not-a-backup' });
  const decoder = new BackupDecoder({
    utf8,
    schemas: storeRowSchemas,
    schemaVersion: currentVersion,
    maxBytes,
    rows,
  });
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  let read = 0;
  let pausedAt = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const error = decoder.push(piece.value);
      // Left unread, the stream rests and is collected; cancelling it makes Node 20 throw out of nowhere.
      if (error) return err(error);
      if (keepRows) chunks.push(piece.value);
      read += piece.value.length;
      if (read - pausedAt < PAUSE_EVERY) continue;
      pausedAt = read;
      progress(Math.min(0.99, read / (bytes.length * USUAL_RATIO)));
      await pause();
    }
  } catch (error) {
    return err(streamError(error));
  }
  const contents = decoder.finish();
  if (!contents.ok) return contents;
  progress(1);
  return ok({ contents: contents.value, chunks });
};
