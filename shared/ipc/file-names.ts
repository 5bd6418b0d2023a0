import { z } from 'zod';

/** What Em Dia writes, and the endings each kind of file may have; the first is the usual one. */
export const fileEndings = {
  pdf: ['.pdf'],
  csv: ['.csv'],
  xlsx: ['.xlsx'],
  json: ['.json'],
  txt: ['.txt'],
  /** A copy closed with a passphrase says so with the ending of the age format. */
  backup: ['.emdia', '.emdia.age'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type FileKind = keyof typeof fileEndings;

/** Names Windows keeps for devices, whatever their ending. */
const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const safeCharacters = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._()–-]*$/u;

/** A plain file name, safe in any folder of Windows, macOS and Linux: no path, no device, no hidden file. */
export const isSafeFileName = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= 120 &&
  safeCharacters.test(name) &&
  !/[ .]$/.test(name) &&
  !name.includes('..') &&
  !windowsDevice.test(name);

export const hasEnding = (name: string, kind: FileKind): boolean =>
  fileEndings[kind].some((ending) => name.toLowerCase().endsWith(ending) && name.length > ending.length);

/** A safe file name with the ending of its kind. */
export const fileNameOf = (kind: FileKind) =>
  z.string().refine((name) => isSafeFileName(name) && hasEnding(name, kind), {
    error: `must be a plain file name ending in ${fileEndings[kind].join(' or ')}`,
  });

/**
 * A safe file name made of any text (a customer's name, an agreement's number) for a paper to be saved:
 * what a file name cannot hold becomes a space.
 */
export const toFileName = (text: string, kind: FileKind): string => {
  const stem = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} _()–-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 100)
    .trim();
  const name = `${stem || 'Em Dia'}${fileEndings[kind][0]}`;
  return isSafeFileName(name) ? name : `Em Dia ${name}`;
};
