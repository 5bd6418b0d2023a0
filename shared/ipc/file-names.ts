import { z } from 'zod';

/** What Em Dia writes, and the ending each kind of file must have. */
export const fileEndings = { pdf: '.pdf', csv: '.csv', backup: '.emdia' } as const;
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
  name.toLowerCase().endsWith(fileEndings[kind]) && name.length > fileEndings[kind].length;

/** A safe file name with the ending of its kind. */
export const fileNameOf = (kind: FileKind) =>
  z.string().refine((name) => isSafeFileName(name) && hasEnding(name, kind), {
    error: `must be a plain file name ending in ${fileEndings[kind]}`,
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
  const name = `${stem || 'Em Dia'}${fileEndings[kind]}`;
  return isSafeFileName(name) ? name : `Em Dia ${name}`;
};
