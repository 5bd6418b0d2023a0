import type { Utf8 } from '@shared/backup/format';

const encoder = new TextEncoder();
/** Strict, and a byte order mark stays visible: both would otherwise hide that a file was changed. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const utf8: Utf8 = {
  encode: (text) => encoder.encode(text),
  decode: (bytes) => decoder.decode(bytes),
};
