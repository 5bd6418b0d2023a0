import type { DesktopApi } from '@shared/ipc/desktop-api';
import { windowDoor } from './browser-door';
import { createBrowserPlatform } from './browser-platform';
import { createDesktopPlatform } from './desktop-platform';
import type { Platform } from './platform';

declare global {
  interface Window {
    /** Only inside the desktop app, put there by its preload. Nothing but this file reads it. */
    readonly desktop?: DesktopApi;
  }
  /** Written by the build from package.json. */
  const __APP_VERSION__: string;
}

export const choosePlatform = (desktop: DesktopApi | undefined, version: string): Platform =>
  desktop ? createDesktopPlatform(desktop) : createBrowserPlatform(windowDoor, version);

/** The platform of this window. Built on first use, so that importing it needs no window. */
let chosen: Platform | undefined;
export const getPlatform = (): Platform => {
  chosen ??= choosePlatform(window.desktop, __APP_VERSION__);
  return chosen;
};

export type { BackupPlace, BackupPlaces, LastKnown, Platform } from './platform';
