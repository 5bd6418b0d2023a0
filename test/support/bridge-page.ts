import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { DesktopApi } from '../../shared/ipc/desktop-api';
import { type DesktopBridge, openDesktopBridge } from './desktop-bridge';

/** What a page of the desktop app has beside its own things. */
export type BridgeWindow = Window & {
  desktop: DesktopApi;
  /** As a page that got hold of the channels would speak, without the preload's checks. */
  ipcInvoke: (channel: string, args: unknown) => Promise<unknown>;
};
declare const window: BridgeWindow;

/** A page of nothing: what is tested here is the bridge itself. Its script tries to make code of text. */
const emptyPage = {
  'index.html': '<!doctype html><meta charset="utf-8"><title>Em Dia</title><script src="own.js"></script>',
  'own.js': `const seen = document.documentElement.dataset;
    seen.own = 'ran';
    try { new Function('')(); seen.evaluated = 'ran'; } catch { seen.evaluated = 'stopped'; }`,
};

export const bridgeTest = base.extend<{ bridge: DesktopBridge }>({
  bridge: async ({ context, page }, use, info) => {
    const empty = info.outputPath('page');
    await mkdir(empty, { recursive: true });
    for (const [name, text] of Object.entries(emptyPage)) await writeFile(join(empty, name), text);
    const bridge = await openDesktopBridge(context, empty);
    await page.goto(bridge.address);
    await use(bridge);
    await bridge.close();
  },
});

/** Chooses a new folder for copies, as the owner does in the dialog. */
export const addPlace = async (page: Page, bridge: DesktopBridge, name: string) => {
  const folder = join(bridge.folders.documents, name);
  await mkdir(folder);
  bridge.answers.push(folder);
  const { place } = await page.evaluate(() => window.desktop.addBackupPlace());
  if (!place) throw new Error('no place was added');
  return { folder, place: place.id };
};
