import { z } from 'zod';
import { byteLimits, bytesUpTo } from './bytes';
import { fileNameOf } from './file-names';

const nothing = z.strictObject({});

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

const backupReason = z.enum(['no-folder', ...fileReasons]);
const dialogReason = z.enum(['cancelled', ...fileReasons]);

const refused = <R extends z.ZodType>(reason: R) => z.strictObject({ ok: z.literal(false), reason });

/** The folder is only for showing; the page never sends a path back. */
const folder = z.string().max(4096).nullable();
const size = z.int().nonnegative();

const backupFile = z.strictObject({
  name: z.string().max(255),
  sizeBytes: size,
  /** Milliseconds since 1970 UTC. */
  modifiedAt: z.number().nonnegative(),
});

/**
 * Every channel on which the page may ask something of the main process, with the schema of what it sends
 * and of what it gets back. Preload, handlers and platform all take their types from here.
 */
export const ipcContract = {
  'app:info': {
    args: nothing,
    result: z.strictObject({ version: z.string().max(40), platform: z.string().max(20) }),
  },
  'backup:choose-folder': { args: nothing, result: z.strictObject({ folder }) },
  'backup:status': {
    args: nothing,
    /** `reachable` is false when the chosen folder is gone, for example a pen drive that was taken out. */
    result: z.strictObject({ folder, reachable: z.boolean(), files: z.array(backupFile).max(10_000) }),
  },
  'backup:write': {
    args: z.strictObject({ name: fileNameOf('backup'), bytes: bytesUpTo(byteLimits.backup) }),
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), name: z.string(), sizeBytes: size }),
      refused(backupReason),
    ]),
  },
  'backup:read': {
    args: z.strictObject({ name: fileNameOf('backup') }),
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), bytes: bytesUpTo(byteLimits.backup) }),
      refused(backupReason),
    ]),
  },
  'backup:open-file': {
    args: nothing,
    result: z.discriminatedUnion('ok', [
      z.strictObject({
        ok: z.literal(true),
        name: z.string().max(255),
        bytes: bytesUpTo(byteLimits.backup),
      }),
      refused(dialogReason),
    ]),
  },
  'files:save': {
    args: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('pdf'),
        suggestedName: fileNameOf('pdf'),
        bytes: bytesUpTo(byteLimits.paper),
      }),
      z.strictObject({
        kind: z.literal('csv'),
        suggestedName: fileNameOf('csv'),
        bytes: bytesUpTo(byteLimits.saved),
      }),
      z.strictObject({
        kind: z.literal('backup'),
        suggestedName: fileNameOf('backup'),
        bytes: bytesUpTo(byteLimits.backup),
      }),
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
  'external:open': {
    args: z.strictObject({ url: z.string().max(8192) }),
    result: z.strictObject({ opened: z.boolean() }),
  },
} as const satisfies Record<string, { args: z.ZodType; result: z.ZodType }>;

export type IpcChannel = keyof typeof ipcContract;
export type IpcArgs<C extends IpcChannel> = z.infer<(typeof ipcContract)[C]['args']>;
export type IpcResult<C extends IpcChannel> = z.infer<(typeof ipcContract)[C]['result']>;

export const ipcChannels = Object.keys(ipcContract) as IpcChannel[];

/** The one answer to "may this go over the channel?". Throws a ZodError: what breaks the contract is a bug. */
export const parseArgs = <C extends IpcChannel>(channel: C, value: unknown): IpcArgs<C> =>
  ipcContract[channel].args.parse(value) as IpcArgs<C>;

export const parseResult = <C extends IpcChannel>(channel: C, value: unknown): IpcResult<C> =>
  ipcContract[channel].result.parse(value) as IpcResult<C>;
