import { EventEmitter } from 'node:events';
import type { ClosingWindow } from '../../electron/closing';

/**
 * A window that closes as Electron's does: `close` first tells its listeners, any of which may keep it open; then the
 * page, unless it is gone, may ask not to be left (`unsaved`); `destroy` asks nobody.
 */
export const closingWindow = (send: (channel: string, message: object) => void = () => undefined) => {
  const events = new EventEmitter();
  const contents = new EventEmitter();
  const page = { isUnsaved: false, isGone: false, isThrottled: true };
  const state = { isOpen: true };

  const end = () => {
    if (!state.isOpen) return;
    state.isOpen = false;
    events.emit('closed');
  };

  /** Whether a listener of this event said no. */
  const isPrevented = (emitter: EventEmitter, event: string): boolean => {
    let prevented = false;
    emitter.emit(event, {
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  };

  const window: ClosingWindow = {
    webContents: {
      send,
      setBackgroundThrottling: (allowed) => {
        page.isThrottled = allowed;
      },
      on: (event: string, listener: (...args: never[]) => void) =>
        contents.on(event, listener as (...args: unknown[]) => void),
    },
    on: (event: string, listener: (...args: never[]) => void) =>
      events.on(event, listener as (...args: unknown[]) => void),
    close: () => {
      if (!state.isOpen || isPrevented(events, 'close')) return;
      const staysForUnsaved = page.isUnsaved && !page.isGone && !isPrevented(contents, 'will-prevent-unload');
      if (!staysForUnsaved) end();
    },
    destroy: end,
  };

  return {
    window,
    page,
    isOpen: () => state.isOpen,
    /** The page's process ends. */
    crash: () => {
      page.isGone = true;
      contents.emit('render-process-gone');
    },
    navigate: (details: { isMainFrame: boolean; isSameDocument: boolean }) =>
      contents.emit('did-start-navigation', details),
    session: (event: 'query-session-end' | 'session-end') => events.emit(event),
  };
};
