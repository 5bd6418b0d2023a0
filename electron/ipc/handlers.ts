import { backupHandlers } from './backup';
import { fileHandlers } from './files';
import { ownHandlers } from './own';
import type { IpcHandlers } from './register';
import type { Services } from './services';

/** What each channel does, made of the services of the shell. */
export const createHandlers = (services: Services): IpcHandlers => ({
  'app:info': async () => ({ ...services.app }),
  ...backupHandlers(services),
  ...fileHandlers(services),
  ...ownHandlers(services),
  'printing:open-pdf': (paper) => services.papers.open(paper),
  'external:open': async ({ url }) => ({ opened: await services.openExternal(url) }),
});
