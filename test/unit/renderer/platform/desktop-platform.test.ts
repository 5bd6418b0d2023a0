import { choosePlatform } from '@renderer/platform';
import { createDesktopPlatform } from '@renderer/platform/desktop-platform';
import type { DesktopApi } from '@shared/ipc/desktop-api';
import { describe, expect, it, vi } from 'vitest';

const bytes = new Uint8Array([1]);

const doubleOf = (over: Partial<DesktopApi> = {}): DesktopApi => ({
  appInfo: async () => ({ version: '1.2.3', platform: 'win32' }),
  chooseBackupFolder: async () => ({ folder: 'D:\\Cópias' }),
  backupStatus: async () => ({ folder: null, reachable: false, files: [] }),
  writeBackup: async ({ name }) => ({ ok: true, name, sizeBytes: 1 }),
  readBackup: async () => ({ ok: true, bytes }),
  openBackupFile: async () => ({ ok: false, reason: 'cancelled' }),
  saveFile: async ({ suggestedName }) => ({ saved: true, name: suggestedName }),
  openPdf: async () => ({ ok: true }),
  openExternal: async () => ({ opened: true }),
  onCommand: () => () => undefined,
  ...over,
});

describe('the platform in the desktop app', () => {
  it('is chosen when the bridge is there, and the browser otherwise', () => {
    expect(choosePlatform(doubleOf(), '1').kind).toBe('desktop');
    expect(choosePlatform(undefined, '1').kind).toBe('browser');
  });

  it('hands copies and papers to the bridge', async () => {
    const platform = createDesktopPlatform(doubleOf());
    expect(await platform.backupFolder?.choose()).toEqual({ folder: 'D:\\Cópias' });
    expect(await platform.backupFolder?.write({ name: 'a.emdia', bytes })).toEqual({
      ok: true,
      name: 'a.emdia',
      sizeBytes: 1,
    });
    expect(await platform.backupFolder?.read('a.emdia')).toEqual({ ok: true, bytes });
    expect(await platform.openPdf({ name: 'a.pdf', bytes })).toEqual({ ok: true, shown: 'opened' });
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
