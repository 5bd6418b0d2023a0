import type { BrowserDoor } from '@renderer/platform/browser-door';
import { createBrowserPlatform } from '@renderer/platform/browser-platform';
import { folderInMemory } from '@test/support/folder-in-memory';
import { describe, expect, it } from 'vitest';

const doubleOf = (over: Partial<BrowserDoor> = {}) => {
  const seen: { downloads: { name: string; contents: Blob }[]; links: string[]; tabs: Blob[] } = {
    downloads: [],
    links: [],
    tabs: [],
  };
  const door: BrowserDoor = {
    download: (name, contents) => {
      seen.downloads.push({ name, contents });
    },
    openInTab: (contents) => {
      seen.tabs.push(contents);
      return true;
    },
    openLink: (url) => {
      seen.links.push(url);
    },
    pickFile: async () => null,
    openFolder: async () => folderInMemory().handle,
    storage: () => ({ getItem: () => null, setItem: () => undefined }),
    alone: (work) => work(),
    ...over,
  };
  return { seen, platform: createBrowserPlatform(door, '1.2.3') };
};

const bytes = new TextEncoder().encode('%PDF-1.7');

describe('the platform in a browser', () => {
  it('says what it is', async () => {
    const { platform } = doubleOf();
    expect(await platform.appInfo()).toEqual({ version: '1.2.3', platform: 'browser' });
    expect((await platform.places.list()).map(({ kind }) => kind)).toEqual(['browser']);
    expect(platform.places.add).toBeUndefined();
  });

  it('downloads what is saved, with its type and contents', async () => {
    const { platform, seen } = doubleOf();
    expect(await platform.saveFile({ kind: 'csv', suggestedName: 'a.csv', bytes })).toEqual({
      saved: true,
      name: 'a.csv',
    });
    expect(seen.downloads[0]?.name).toBe('a.csv');
    expect(seen.downloads[0]?.contents.type).toContain('text/csv');
    expect(await seen.downloads[0]?.contents.text()).toBe('%PDF-1.7');
  });

  it('opens a paper in a tab, and downloads it where tabs are refused', async () => {
    const opened = doubleOf();
    expect(await opened.platform.openPdf({ name: 'a.pdf', bytes })).toEqual({ ok: true, shown: 'opened' });
    expect(opened.seen.tabs[0]?.type).toBe('application/pdf');
    expect(opened.seen.downloads).toEqual([]);

    const blocked = doubleOf({ openInTab: () => false });
    expect(await blocked.platform.openPdf({ name: 'a.pdf', bytes })).toEqual({
      ok: true,
      shown: 'downloaded',
    });
    expect(blocked.seen.downloads[0]?.name).toBe('a.pdf');
  });

  it('only opens links of the list', async () => {
    const { platform, seen } = doubleOf();
    expect(await platform.openExternal('https://wa.me/5511987654321?text=Oi')).toBe(true);
    expect(await platform.openExternal('javascript:alert(1)')).toBe(false);
    expect(await platform.openExternal('https://wa.me.evil.com/')).toBe(false);
    expect(seen.links).toEqual(['https://wa.me/5511987654321?text=Oi']);
  });

  it('reads the copy the owner picked', async () => {
    const { platform } = doubleOf({ pickFile: async () => new File([bytes], 'copia.emdia') });
    expect(await platform.openBackupFile()).toEqual({ ok: true, name: 'copia.emdia', bytes });
  });

  it('says when no copy was picked, or it cannot be read', async () => {
    expect(await doubleOf().platform.openBackupFile()).toEqual({ ok: false, reason: 'cancelled' });

    const gone = Object.assign(new File([], 'x.emdia'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    expect(await doubleOf({ pickFile: async () => gone }).platform.openBackupFile()).toEqual({
      ok: false,
      reason: 'file-missing',
    });

    const huge = Object.defineProperty(new File([], 'x.emdia'), 'size', { value: 2 ** 40 });
    expect(await doubleOf({ pickFile: async () => huge }).platform.openBackupFile()).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });
});
