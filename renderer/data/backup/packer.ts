import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Bytes } from '@shared/ipc/bytes';
import { GzipSink } from './gzip';

/** Takes the pieces of a copy, adds up their checksum and compresses them. */
export interface Packer {
  /** Does not wait, so that it can be called inside a transaction. The bytes are the packer's from here on. */
  write(bytes: Bytes): void;
  /** SHA-256 of everything written so far, in lower-case hexadecimal. Once. */
  sum(): Promise<string>;
  /** The compressed file. Tells what went wrong on the way, if anything did. */
  close(): Promise<Bytes>;
  /** Ends it without a file. */
  abandon(): void;
}

/** In the same thread. */
export const directPacker = (): Packer => {
  const hash = sha256.create();
  const sink = new GzipSink();
  let isSummed = false;
  return {
    write: (bytes) => {
      if (!isSummed) hash.update(bytes);
      sink.write(bytes);
    },
    sum: async () => {
      isSummed = true;
      return bytesToHex(hash.digest());
    },
    close: () => sink.close(),
    abandon: () => undefined,
  };
};
