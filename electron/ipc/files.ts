import { basename } from 'node:path';
import type { IpcHandlers } from './register';
import type { Services } from './services';

export const fileHandlers = ({
  dialogs,
  write,
}: Pick<Services, 'dialogs' | 'write'>): Pick<IpcHandlers, 'files:save'> => ({
  'files:save': async ({ suggestedName, bytes, kind }) => {
    const target = await dialogs.chooseTarget(suggestedName, kind);
    if (target === null) return { saved: false, reason: 'cancelled' };
    const written = await write(target, bytes);
    return written.ok ? { saved: true, name: basename(target) } : { saved: false, reason: written.error };
  },
});
