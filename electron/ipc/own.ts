import type { IpcHandlers } from './register';
import type { Services } from './services';

type OwnChannels = Extract<keyof IpcHandlers, `${'closing' | 'known' | 'log'}:${string}`>;

/** What concerns the app itself and no file of the owner's. */
export const ownHandlers = ({
  closing,
  lastKnown,
  log,
}: Pick<Services, 'closing' | 'lastKnown' | 'log'>): Pick<IpcHandlers, OwnChannels> => ({
  'closing:watch': async ({ watching }) => {
    closing.watch(watching);
    return {};
  },
  'closing:still': async () => {
    closing.still();
    return {};
  },
  'closing:may-leave': async () => ({ leave: closing.mayLeave() }),
  'closing:done': async () => {
    closing.done();
    return {};
  },
  'known:read': async () => ({ known: await lastKnown.read() }),
  'known:remember': async (known) => {
    await lastKnown.remember(known);
    return {};
  },
  'log:append': async ({ lines }) => {
    await log.append(lines);
    return {};
  },
  'log:read': async () => ({ text: await log.read() }),
});
