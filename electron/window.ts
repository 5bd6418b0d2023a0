import type { BrowserWindowConstructorOptions } from 'electron';
import { type Bounds, smallest, type WindowState } from './window-state';

/** The page is a guest: it gets no Node, no other world's objects, and only what the preload hands over. */
export const securePreferences = (preload: string, developing: boolean) =>
  ({
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    // Outside macOS, Chromium would fetch its dictionary from the internet.
    spellcheck: false,
    // They would show the shop's whole memory past any PIN.
    devTools: developing,
  }) as const;

/** Paper of the palette, so that the window never flashes white before the page is there. */
const paper = { light: '#FBF9F4', dark: '#161B1C' };

export interface WindowLook {
  readonly place: WindowState;
  readonly preload: string;
  readonly icon: string;
  readonly dark: boolean;
  /** Not the installed app. */
  readonly developing: boolean;
}

export const windowOptions = ({
  place,
  preload,
  icon,
  dark,
  developing,
}: WindowLook): BrowserWindowConstructorOptions => ({
  ...place.bounds,
  minWidth: smallest.width,
  minHeight: smallest.height,
  show: false,
  title: 'Em Dia',
  icon,
  backgroundColor: dark ? paper.dark : paper.light,
  webPreferences: securePreferences(preload, developing),
});

/** The part of a window whose place is kept. */
export interface PlacedWindow {
  getNormalBounds(): Bounds;
  isMaximized(): boolean;
}

export const placeOf = (window: PlacedWindow): WindowState => ({
  bounds: window.getNormalBounds(),
  maximized: window.isMaximized(),
});

/** The part of a window that can be brought to the front. */
export interface FrontWindow {
  isMinimized(): boolean;
  restore(): void;
  show(): void;
  focus(): void;
}

/** Opening Em Dia a second time shows the one already open: two would fight over the same database. */
export const bringToFront = (window: FrontWindow | null): void => {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};
