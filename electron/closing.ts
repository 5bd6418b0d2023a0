import { closingChannel } from '@shared/ipc/closing-channels';

/** The part of Electron's WebContents that tells how the page is. */
export interface ClosingPage {
  send(channel: string, message: object): void;
  /** Slowing down the timers of a window that nobody sees. */
  setBackgroundThrottling(allowed: boolean): void;
  on(event: 'render-process-gone', listener: () => void): unknown;
  on(
    event: 'did-start-navigation',
    listener: (details: { readonly isMainFrame: boolean; readonly isSameDocument: boolean }) => void,
  ): unknown;
  on(event: 'will-prevent-unload', listener: (event: { preventDefault(): void }) => void): unknown;
}

/** The part of Electron's BrowserWindow that closes. */
export interface ClosingWindow {
  readonly webContents: ClosingPage;
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
  on(event: 'query-session-end' | 'session-end' | 'closed', listener: () => void): unknown;
  /** Asks the page whether it may be left. */
  close(): void;
  /** Asks nobody: a page that hangs would never answer. */
  destroy(): void;
}

/** What the page says about its work before closing. */
export interface ClosingWork {
  watch(watching: boolean): void;
  still(): void;
  /** Of a page that holds something unsaved, before it begins: false when the owner stays with it. */
  mayLeave(): boolean;
  done(): void;
}

export interface Closing extends ClosingWork {
  /** Holds this window's closing for the page's work. There is one window at a time. */
  hold(window: ClosingWindow): void;
  /** The computer is being turned off: nothing is waited for any more. */
  endOfSession(): void;
}

export interface ClosingOptions {
  /** Asks, and waits for the answer, whether what the page has not saved may be lost. */
  readonly mayLeaveUnsaved: () => boolean;
  readonly silenceMs?: number;
  readonly longestMs?: number;
}

/** A page that says nothing for so long is not coming back. */
const longestSilence = 10_000;
/** However lively the page, a window that was closed is not open tomorrow. */
const longestWait = 15 * 60_000;

/**
 * Closing waits while the page makes its last copy. The window never stays open for a page that crashed, was
 * reloaded, does not listen, or says nothing; and quitting waits too, as it begins with closing the window.
 *
 * - `open`: at work. - `waiting`: asked to close, the page is at its work. - `free`: closes without asking.
 */
export const createClosing = ({
  mayLeaveUnsaved,
  silenceMs = longestSilence,
  longestMs = longestWait,
}: ClosingOptions): Closing => {
  let window: ClosingWindow | null = null;
  let isWatched = false;
  /** The owner said so for this closing. */
  let isLeft = false;
  let state: 'open' | 'waiting' | 'free' = 'open';
  let silence: NodeJS.Timeout | undefined;
  let wait: NodeJS.Timeout | undefined;

  const stopTimers = () => {
    clearTimeout(silence);
    clearTimeout(wait);
  };

  const free = () => {
    stopTimers();
    state = 'free';
  };

  /** Without the page: it is gone, or as good as gone. */
  const giveUpOnPage = () => {
    if (state !== 'waiting') return;
    free();
    window?.destroy();
  };

  const listenForLife = () => {
    clearTimeout(silence);
    silence = setTimeout(giveUpOnPage, silenceMs);
  };

  const startTimers = () => {
    wait = setTimeout(giveUpOnPage, longestMs);
    listenForLife();
  };

  const stay = () => {
    stopTimers();
    state = 'open';
  };

  const tellPage = () => window?.webContents.send(closingChannel, {});

  const onClose = (event: { preventDefault(): void }) => {
    if (state === 'free' || (state === 'open' && !isWatched)) return;
    event.preventDefault();
    if (state === 'waiting') return;
    state = 'waiting';
    isLeft = false;
    // A minimized page would be too slow with its signs of life.
    window?.webContents.setBackgroundThrottling(false);
    startTimers();
    tellPage();
  };

  const onPageGone = () => {
    isWatched = false;
    giveUpOnPage();
  };

  return {
    watch: (watching) => {
      isWatched = watching;
    },
    still: () => {
      if (state === 'waiting') listenForLife();
    },
    mayLeave: () => {
      // The page may also begin because the computer is turned off: then nobody is asked.
      if (state !== 'waiting') return true;
      stopTimers();
      isLeft = mayLeaveUnsaved();
      if (isLeft) startTimers();
      else stay();
      return isLeft;
    },
    done: () => {
      if (state !== 'waiting') return;
      free();
      window?.close();
    },
    endOfSession: free,
    hold: (held) => {
      stopTimers();
      window = held;
      isWatched = false;
      isLeft = false;
      state = 'open';
      held.on('close', onClose);
      // Windows gives a few seconds, and may yet stay on: the page begins, and nothing is held.
      held.on('query-session-end', () => {
        if (isWatched && state === 'open') tellPage();
      });
      held.on('session-end', free);
      held.on('closed', () => {
        stopTimers();
        window = null;
      });
      held.webContents.on('render-process-gone', onPageGone);
      held.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) onPageGone();
      });
      // A form that is not saved keeps its page; in Electron nobody is asked unless the shell asks.
      held.webContents.on('will-prevent-unload', (event) => {
        if (isLeft || mayLeaveUnsaved()) event.preventDefault();
        else stay();
      });
    },
  };
};
