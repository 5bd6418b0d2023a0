import { err, ok, type Result } from '@shared/result';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const PROBE = 4_096;
/** Control characters that text files hold: tab, line feed, carriage return, form feed, end of file (DOS). */
const ALLOWED_CONTROLS = new Set([0x09, 0x0a, 0x0d, 0x0c, 0x1a]);

const decodeStrictly = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

/** Latin text in UTF-16 has a zero in almost every other byte. */
const utf16WithoutMark = (probe: Uint8Array): Encoding | undefined => {
  let [even, odd] = [0, 0];
  for (const [index, byte] of probe.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = probe.length * 0.35;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
};

const encodingByMark = (bytes: Uint8Array): Encoding | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
};

const looksBinary = (probe: Uint8Array): boolean => {
  let controls = 0;
  for (const byte of probe) {
    if (byte === 0) return true;
    if (byte < 0x20 && !ALLOWED_CONTROLS.has(byte)) controls += 1;
  }
  return controls > probe.length * 0.02;
};

/** The text of a file: by its byte order mark, as UTF-8 where it is valid, otherwise as Windows writes in Brazil. */
export const decodeText = (bytes: Uint8Array): Result<DecodedText, 'binary'> => {
  const probe = bytes.subarray(0, PROBE);
  const known = encodingByMark(bytes) ?? utf16WithoutMark(probe);
  if (known?.startsWith('utf-16')) {
    const text = decodeStrictly(bytes, known);
    return text === null ? err('binary') : ok({ text, encoding: known });
  }
  if (looksBinary(probe) || bytes.includes(0)) return err('binary');
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== null) return ok({ text, encoding: 'utf-8' });
  return ok({ text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' });
};
