import {
  type IpcArgs,
  type IpcChannel,
  type IpcResult,
  ipcChannels,
  parseArgs,
  parseResult,
} from '@shared/ipc/contract';
import { isAppUrl } from '../security/app-origin';

/** Who is asking: the part of Electron's IpcMainInvokeEvent in use. */
export interface IpcSender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** The part of Electron's ipcMain in use. */
export interface IpcHost {
  handle(channel: string, listener: (event: IpcSender, args: unknown) => Promise<unknown>): void;
}

export type IpcHandlers = {
  readonly [C in IpcChannel]: (args: IpcArgs<C>) => Promise<IpcResult<C>>;
};

/** Only our own page, and only its main frame: a paper shown in a frame has nothing to ask. */
const isOurPage = ({ senderFrame }: IpcSender): boolean =>
  senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url);

const register = <C extends IpcChannel>(host: IpcHost, channel: C, handle: IpcHandlers[C]): void => {
  host.handle(channel, async (event, args) => {
    if (!isOurPage(event)) throw new Error(`${channel}: refused, not our page`);
    return parseResult(channel, await handle(parseArgs(channel, args)));
  });
};

/** The only place where a page's request reaches the computer: sender, arguments and result are checked. */
export const registerIpc = (host: IpcHost, handlers: IpcHandlers): void => {
  for (const channel of ipcChannels) register(host, channel, handlers[channel]);
};
