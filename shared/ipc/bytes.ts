import { z } from 'zod';

export type Bytes = Uint8Array<ArrayBuffer>;

/** By its tag and not by instanceof: the bytes come from another JavaScript world (page, preload, main). */
const isBytes = (value: unknown): value is Bytes =>
  Object.prototype.toString.call(value) === '[object Uint8Array]';

/** The contents of a file, at most `maxBytes` long. */
export const bytesUpTo = (maxBytes: number) =>
  z.custom<Bytes>((value) => isBytes(value) && value.byteLength <= maxBytes, {
    error: `must be at most ${maxBytes} bytes`,
  });

const mebibyte = 1024 * 1024;

/** A shop of a million installments fits in the backup limit several times over. */
export const byteLimits = {
  backup: 512 * mebibyte,
  /** Of a copy that goes over the bridge: one at once would hold the page up while it is copied. */
  part: 4 * mebibyte,
  paper: 64 * mebibyte,
  saved: 512 * mebibyte,
} as const;
