import { windowDoor } from '@renderer/platform/browser-door';
import { createBrowserPlatform } from '@renderer/platform/browser-platform';

/** The browser's platform, whose downloads go nowhere. */
export const platform = createBrowserPlatform({ ...windowDoor, download: () => undefined }, 'torture');
