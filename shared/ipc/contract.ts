import { z } from 'zod';
import { backupChannels } from './backup-channels';
import { closingChannels } from './closing-channels';
import { fileChannels } from './file-channels';
import { knownChannels } from './known-channels';
import { logChannels } from './log-channels';
import { nothing } from './reasons';

export { type FileReason, fileReasons } from './reasons';

/**
 * Every channel on which the page may ask something of the main process, with the schema of what it sends
 * and of what it gets back. Preload, handlers and platform all take their types from here.
 */
export const ipcContract = {
  'app:info': {
    args: nothing,
    result: z.strictObject({ version: z.string().max(40), platform: z.string().max(20) }),
  },
  ...backupChannels,
  ...closingChannels,
  ...knownChannels,
  ...logChannels,
  ...fileChannels,
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
