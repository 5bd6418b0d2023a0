import { choosePlatform } from '@renderer/platform';
import { createDesktopPlatform } from '@renderer/platform/desktop-platform';
import type { IpcResult } from '@shared/ipc/contract';
import type { DesktopApi } from '@shared/ipc/desktop-api';
import { describe, expect, it, vi } from 'vitest';

const bytes = new Uint8Array([1]);
const pendrive: IpcResult<'backup:places'>['places'][number] = {
  id: 'p1',
  kind: 'folder',
  name: 'D:\\Cópias',
  reachable: true,
  files: [{ name: 'a.emdia', sizeBytes: 1, modifiedAt: 1_795_000_000_000 }],
};

const doubleOf = (over: Partial<DesktopApi> = {}): DesktopApi => ({
  appInfo: async () => ({ version: '1.2.3', platform: 'win32' }),
  backupPlaces: async () => ({ places: [pendrive] }),
  addBackupPlace: async () => ({ place: pendrive }),
  forgetBackupPlace: async () => ({}),
  writeBackup: async ({ name }) => ({ ok: true, name, sizeBytes: 1 }),
  readBackup: async () => ({ ok: true, bytes, sizeBytes: 1, modifiedAt: 0 }),
  discardBackups: async ({ names }) => ({ removed: names }),
  openBackupFile: async () => ({ ok: false, reason: 'cancelled' }),
  saveFile: async ({ suggestedName }) => ({ saved: true, name: suggestedName }),
  openPdf: async () => ({ ok: true }),
  openExternal: async () => ({ opened: true }),
  readLastKnown: async () => ({ known: null }),
  rememberLastKnown: async () => ({}),
  appendLog: async () => ({}),
  readLog: async () => ({ text: 'um\n' }),
  onCommand: () => () => undefined,
  onClosing: () => () => undefined,
  stillClosing: async () => ({}),
  ...over,
});

describe('the platform in the desktop app', () => {
  it('is chosen when the bridge is there, and the browser otherwise', () => {
    expect(choosePlatform(doubleOf(), '1').kind).toBe('desktop');
    expect(choosePlatform(undefined, '1').kind).toBe('browser');
  });

  it('hands copies and papers to the bridge', async () => {
    const forgetBackupPlace = vi.fn(async () => ({}));
    const { places, openPdf } = createDesktopPlatform(doubleOf({ forgetBackupPlace }));
    expect(await places.list()).toEqual([pendrive]);
    expect(await places.add?.()).toEqual(pendrive);
    await places.forget?.('p1');
    expect(forgetBackupPlace).toHaveBeenCalledExactlyOnceWith({ place: 'p1' });
    expect(await places.write('p1', { name: 'a.emdia', bytes })).toEqual({
      ok: true,
      name: 'a.emdia',
      sizeBytes: 1,
    });
    expect(await places.read('p1', 'a.emdia')).toEqual({ ok: true, bytes });
    expect(await places.discard('p1', ['a.emdia'])).toEqual({ removed: ['a.emdia'] });
    expect(await openPdf({ name: 'a.pdf', bytes })).toEqual({ ok: true, shown: 'opened' });
  });

  it('remembers what the shop held, and says nothing when it cannot', async () => {
    const known = { at: 1, shop: 'Loja', customers: 2, records: 3 };
    const { lastKnown } = createDesktopPlatform(doubleOf({ readLastKnown: async () => ({ known }) }));
    expect(await lastKnown.read()).toEqual(known);
    const rememberLastKnown = vi.fn(() => Promise.reject(new Error('gone')));
    await createDesktopPlatform(doubleOf({ rememberLastKnown })).lastKnown.remember(known);
    expect(rememberLastKnown).toHaveBeenCalledExactlyOnceWith(known);
  });

  it('cuts what is too long for the log, and does without a log that fails', async () => {
    const appendLog = vi.fn(async () => ({}));
    const { log } = createDesktopPlatform(doubleOf({ appendLog }));
    await log.append(['x'.repeat(700), ...Array.from({ length: 150 }, (_, index) => `linha ${index}`)]);
    expect(appendLog.mock.calls).toEqual([
      [{ lines: ['x'.repeat(500), ...Array.from({ length: 99 }, (_, index) => `linha ${index}`)] }],
    ]);
    expect(await log.read()).toBe('um\n');
    const failing = () => Promise.reject(new Error('gone'));
    const without = createDesktopPlatform(doubleOf({ appendLog: failing, readLog: failing })).log;
    await without.append(['x']);
    expect(await without.read()).toBe('');
  });

  it('listens for the closing, and gives signs of life', () => {
    const stillClosing = vi.fn(async () => ({}));
    const onClosing = vi.fn(() => () => undefined);
    const platform = createDesktopPlatform(doubleOf({ stillClosing, onClosing }));
    const listener = async () => undefined;
    platform.onClosing(listener);
    platform.stillClosing();
    expect(onClosing).toHaveBeenCalledExactlyOnceWith(listener);
    expect(stillClosing).toHaveBeenCalledOnce();
  });

  it('passes on why a paper was not shown', async () => {
    const platform = createDesktopPlatform(
      doubleOf({ openPdf: async () => ({ ok: false, reason: 'no-viewer' }) }),
    );
    expect(await platform.openPdf({ name: 'a.pdf', bytes })).toEqual({ ok: false, reason: 'no-viewer' });
  });

  it('does not even ask for a link outside the list', async () => {
    const openExternal = vi.fn(async () => ({ opened: true }));
    const platform = createDesktopPlatform(doubleOf({ openExternal }));
    expect(await platform.openExternal('file:///etc/passwd')).toBe(false);
    expect(openExternal).not.toHaveBeenCalled();
    expect(await platform.openExternal('tel:190')).toBe(true);
  });
});
