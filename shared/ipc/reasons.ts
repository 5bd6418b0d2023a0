import { z } from 'zod';

/** Why a file could not be written or read. The screen says each in Portuguese. */
export const fileReasons = [
  'folder-missing',
  'file-missing',
  'read-only',
  'disk-full',
  'locked',
  'too-large',
  /** What was read back is not what was written: a failing disk or pen drive. */
  'damaged',
  'unknown',
] as const;
const fileReason = z.enum(fileReasons);
export type FileReason = z.infer<typeof fileReason>;

/** `cancelled`: the owner closed the dialog. */
export const dialogReason = z.enum(['cancelled', ...fileReasons]);

/** The answer of a channel that could not do what it was asked. */
export const refused = <R extends z.ZodType>(reason: R) => z.strictObject({ ok: z.literal(false), reason });

export const nothing = z.strictObject({});
export const fileSize = z.int().nonnegative();
