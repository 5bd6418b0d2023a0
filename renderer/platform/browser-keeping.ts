import type { BrowserDoor } from './browser-door';
import { createBrowserLog } from './browser-log';
import { createBrowserPlaces } from './browser-places';

/** What the browser keeps in files of its own; loaded after the first screen stands. */
export const createBrowserKeeping = (door: BrowserDoor) => ({
  places: createBrowserPlaces(() => door.openFolder('copias')),
  log: createBrowserLog(() => door.openFolder('registro'), door.alone),
});
