import { z } from 'zod';
import { byteLimits, bytesUpTo } from './bytes';
import { fileNameOf } from './file-names';
import { dialogReason, fileReasons, fileSize, nothing, refused } from './reasons';

/** `no-place`: the page asks for a place that was forgotten meanwhile. */
const placeReason = z.enum(['no-place', ...fileReasons]);

/** What the shell calls a folder. The page gives it back, and never a path. */
const placeId = z.string().regex(/^[a-z0-9-]{1,64}$/);
/** Of one place; the oldest beyond it are not listed. */
export const mostCopies = 10_000;

/** Milliseconds since 1970 UTC. */
const modifiedAt = z.number().nonnegative();

const backupPlace = z.strictObject({
  id: placeId,
  kind: z.enum(['folder', 'browser']),
  /** Only for showing: the path of a folder. */
  name: z.string().max(4096),
  /** False when the folder is gone, for example a pen drive that was taken out. */
  reachable: z.boolean(),
  files: z
    .array(
      z.strictObject({
        name: z.string().max(255),
        sizeBytes: fileSize,
        modifiedAt,
      }),
    )
    .max(mostCopies),
});

const backupBytes = bytesUpTo(byteLimits.backup);
const backupSize = fileSize.max(byteLimits.backup);
const partBytes = bytesUpTo(byteLimits.part);
const part = { place: placeId, name: fileNameOf('backup'), from: backupSize };

/** Where copies are kept, and the copies in each place. */
export const backupChannels = {
  'backup:places': { args: nothing, result: z.strictObject({ places: z.array(backupPlace) }) },
  'backup:add-place': { args: nothing, result: z.strictObject({ place: backupPlace.nullable() }) },
  'backup:forget-place': { args: z.strictObject({ place: placeId }), result: nothing },
  /** Part by part, in order; the copy is written with the last one. */
  'backup:write': {
    args: z
      .strictObject({ ...part, sizeBytes: backupSize, bytes: partBytes })
      .refine(({ from, bytes, sizeBytes }) => from + bytes.length <= sizeBytes, {
        error: 'must lie within the copy',
      }),
    result: z.discriminatedUnion('ok', [
      /** What there is of it so far. */
      z.strictObject({ ok: z.literal(true), name: z.string(), sizeBytes: fileSize }),
      refused(placeReason),
    ]),
  },
  /** One part; the size and the time tell whether the next is of the same copy. */
  'backup:read': {
    args: z.strictObject(part),
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), bytes: partBytes, sizeBytes: backupSize, modifiedAt }),
      refused(placeReason),
    ]),
  },
  'backup:discard': {
    args: z.strictObject({ place: placeId, names: z.array(fileNameOf('backup')).max(mostCopies) }),
    result: z.strictObject({ removed: z.array(z.string().max(255)).max(mostCopies) }),
  },
  'backup:open-file': {
    args: nothing,
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), name: z.string().max(255), bytes: backupBytes }),
      refused(dialogReason),
    ]),
  },
} as const;
