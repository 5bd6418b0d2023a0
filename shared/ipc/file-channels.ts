import { z } from 'zod';
import { byteLimits, bytesUpTo } from './bytes';
import { type FileKind, fileNameOf } from './file-names';
import { dialogReason, fileReasons, refused } from './reasons';

/** A file of this kind under a name of this kind. */
const fileToSave = <K extends FileKind>(kind: K, maxBytes: number) =>
  z.strictObject({ kind: z.literal(kind), suggestedName: fileNameOf(kind), bytes: bytesUpTo(maxBytes) });

/** Files that leave the app: saved where the owner says, or shown for printing. */
export const fileChannels = {
  'files:save': {
    args: z.discriminatedUnion('kind', [
      fileToSave('pdf', byteLimits.paper),
      fileToSave('csv', byteLimits.saved),
      fileToSave('xlsx', byteLimits.saved),
      fileToSave('json', byteLimits.saved),
      fileToSave('txt', byteLimits.saved),
      fileToSave('backup', byteLimits.backup),
    ]),
    result: z.discriminatedUnion('saved', [
      z.strictObject({ saved: z.literal(true), name: z.string().max(255) }),
      z.strictObject({ saved: z.literal(false), reason: dialogReason }),
    ]),
  },
  'printing:open-pdf': {
    args: z.strictObject({ name: fileNameOf('pdf'), bytes: bytesUpTo(byteLimits.paper) }),
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true) }),
      refused(z.enum(['not-a-pdf', 'no-viewer', ...fileReasons])),
    ]),
  },
} as const;
