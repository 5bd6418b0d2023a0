import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createAtomicWrite } from '@electron/files/atomic-write';
import { nodeFiles } from '@electron/files/node-files';
import { createPaperViewer } from '@electron/printing/open-pdf';
import { temporaryFolder } from '@test/support/temporary-folder';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const paper = { name: 'Carnê de Júlia.pdf', bytes: new TextEncoder().encode('%PDF-1.7 …') };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const viewerWith = (openPath: (path: string) => Promise<string>) =>
  createPaperViewer(folder.path, createAtomicWrite(nodeFiles), openPath);

describe('showing a paper', () => {
  it('opens a file with its name and contents', async () => {
    const openPath = vi.fn(async (_path: string) => '');
    expect(await viewerWith(openPath).open(paper)).toEqual({ ok: true });
    const path = openPath.mock.calls[0]?.[0] ?? '';
    expect(path.startsWith(folder.path)).toBe(true);
    expect(path.endsWith('Carnê de Júlia.pdf')).toBe(true);
    expect(new Uint8Array(await readFile(path))).toEqual(paper.bytes);
    expect((await stat(join(path, '..'))).mode & 0o077).toBe(0);
  });

  it('never opens what is not a PDF', async () => {
    const openPath = vi.fn(async () => '');
    const bytes = new TextEncoder().encode('MZ\u0090 a program');
    expect(await viewerWith(openPath).open({ name: 'x.pdf', bytes })).toEqual({
      ok: false,
      reason: 'not-a-pdf',
    });
    expect(openPath).not.toHaveBeenCalled();
    expect(await readdir(folder.path)).toEqual([]);
  });

  it('says when the computer has nothing to show it with', async () => {
    const viewer = viewerWith(async () => 'No application is registered');
    expect(await viewer.open(paper)).toEqual({ ok: false, reason: 'no-viewer' });
  });

  it('shows the same paper twice without touching the first', async () => {
    const paths: string[] = [];
    const viewer = viewerWith(async (path) => {
      paths.push(path);
      return '';
    });
    await viewer.open(paper);
    await viewer.open(paper);
    expect(new Set(paths).size).toBe(2);
  });

  it('leaves no paper behind', async () => {
    const viewer = viewerWith(async () => '');
    await viewer.open(paper);
    await viewer.forgetAll();
    expect(await readdir(folder.path)).toEqual([]);
    await viewer.forgetAll();
    expect(await viewer.open(paper)).toEqual({ ok: true });
  });

  it('says when there is no place for it', async () => {
    const viewer = createPaperViewer(
      join(folder.path, 'sumiu'),
      createAtomicWrite(nodeFiles),
      async () => '',
    );
    expect(await viewer.open(paper)).toEqual({ ok: false, reason: 'folder-missing' });
  });
});
