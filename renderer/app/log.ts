import { connectLog, note } from '@renderer/data/log';
import { currentVersion } from '@renderer/data/schema';
import { getPlatform } from '@renderer/platform';

/** The address the app's own files are served from. */
const home = (): string => new URL('.', window.location.href.replace(/[?#].*$/, '')).href;

const connect = async (): Promise<void> => {
  const { linesOf } = await import('@renderer/data/log-writer');
  const { log } = getPlatform();
  connectLog((noted) => void log.append(linesOf(noted, home())));
};

/** Listens from the first moment; writes once the screen stands. */
export const startLog = (): void => {
  window.addEventListener('error', ({ error }) => {
    // What the error boundary reports tells of another.
    const cause: unknown = error instanceof Error && error.cause !== undefined ? error.cause : error;
    note(({ errorName, positions }) => ({
      event: 'error',
      error: errorName(cause),
      at: positions(cause),
    }));
  });
  window.addEventListener('unhandledrejection', ({ reason }) =>
    note(({ errorName, positions }) => ({
      event: 'rejection',
      error: errorName(reason),
      at: positions(reason),
    })),
  );
  note(() => ({
    event: 'started',
    version: /^\d+\.\d+\.\d+$/.test(__APP_VERSION__) ? __APP_VERSION__ : 'other',
    platform: getPlatform().kind,
    schema: currentVersion,
  }));
  const soon = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1_000));
  soon(() => void connect());
};
