import { isAppBlob, isAppUrl } from './app-origin';
import type { OpenExternal } from './external';

interface Navigation {
  readonly url: string;
  preventDefault(): void;
}
interface FrameNavigation extends Navigation {
  readonly isMainFrame: boolean;
}

/** The part of Electron's WebContents that decides where a page may go. */
export interface GuardedContents {
  on(event: 'will-navigate', listener: (details: Navigation) => void): unknown;
  on(event: 'will-redirect', listener: (details: Navigation) => void): unknown;
  on(event: 'will-frame-navigate', listener: (details: FrameNavigation) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: { preventDefault(): void }) => void): unknown;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'deny' }): void;
}

/** Keeps the page at its own address and in its own window; links of the allow-list open outside. */
export const guardNavigation = (contents: GuardedContents, openExternal: OpenExternal): void => {
  const leaveOnlyOutside = (details: Navigation): void => {
    if (isAppUrl(details.url)) return;
    details.preventDefault();
    void openExternal(details.url);
  };
  contents.on('will-navigate', leaveOnlyOutside);
  contents.on('will-redirect', (details) => {
    if (!isAppUrl(details.url)) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame && !isAppBlob(details.url)) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openExternal(url);
    return { action: 'deny' };
  });
};
