import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAtomicWrite } from '@electron/files/atomic-write';
import { type AtomicFiles, nodeFiles } from '@electron/files/node-files';
import type { FileReason } from '@shared/ipc/contract';
import { temporaryFolder } from '@test/support/temporary-folder';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const fault = (code: string) => Object.assign(new Error(code), { code });
const bytesOf = (text: string) => new TextEncoder().encode(text);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let target = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  target = join(folder.path, 'copia.emdia');
});
afterEach(() => folder.remove());

const writerWith = (over: Partial<AtomicFiles>) =>
  createAtomicWrite({ ...nodeFiles, wait: async () => undefined, ...over });

describe('an atomic write', () => {
  it('puts the whole contents there and leaves nothing else', async () => {
    const write = createAtomicWrite(nodeFiles);
    expect(await write(target, bytesOf('conteúdo'))).toEqual({ ok: true, value: { sizeBytes: 9 } });
    expect(await readFile(target, 'utf8')).toBe('conteúdo');
    expect(await readdir(folder.path)).toEqual(['copia.emdia']);
  });

  it('replaces what was there', async () => {
    const write = createAtomicWrite(nodeFiles);
    await write(target, bytesOf('ontem, e mais comprido'));
    await write(target, bytesOf('hoje'));
    expect(await readFile(target, 'utf8')).toBe('hoje');
  });

  it('writes nothing as nothing', async () => {
    expect(await createAtomicWrite(nodeFiles)(target, new Uint8Array())).toEqual({
      ok: true,
      value: { sizeBytes: 0 },
    });
    expect(await readFile(target, 'utf8')).toBe('');
  });

  it('is synced before it takes its name', async () => {
    const steps: string[] = [];
    const write = writerWith({
      openNew: async (path) => {
        const handle = await nodeFiles.openNew(path);
        return {
          writeFile: (bytes) => handle.writeFile(bytes),
          sync: async () => {
            await handle.sync();
            steps.push('sync');
          },
          close: async () => {
            await handle.close();
            steps.push('close');
          },
        };
      },
      readFile: async (path) => {
        steps.push('read back');
        return nodeFiles.readFile(path);
      },
      rename: async (from, to) => {
        steps.push('rename');
        return nodeFiles.rename(from, to);
      },
      syncFolder: async (path) => {
        steps.push('sync folder');
        return nodeFiles.syncFolder(path);
      },
    });
    await write(target, bytesOf('a'));
    expect(steps).toEqual(['sync', 'close', 'read back', 'rename', 'sync folder']);
  });

  it('says when the folder is not there', async () => {
    const write = createAtomicWrite(nodeFiles);
    expect(await write(join(folder.path, 'sumiu', 'a.emdia'), bytesOf('a'))).toEqual({
      ok: false,
      error: 'folder-missing',
    });
  });
});

describe('when a step fails', () => {
  const failing = (
    step: 'open' | 'write' | 'sync' | 'close' | 'read' | 'rename',
    code: string,
  ): Partial<AtomicFiles> => {
    const fail = () => Promise.reject(fault(code));
    if (step === 'open') return { openNew: fail };
    if (step === 'read') return { readFile: fail };
    if (step === 'rename') return { rename: fail };
    return {
      openNew: async (path) => {
        const handle = await nodeFiles.openNew(path);
        return {
          writeFile: (bytes) => (step === 'write' ? fail() : handle.writeFile(bytes)),
          sync: () => (step === 'sync' ? fail() : handle.sync()),
          close: async () => {
            await handle.close();
            if (step === 'close') await fail();
          },
        };
      },
    };
  };

  it.each<[Parameters<typeof failing>[0], string, FileReason]>([
    ['open', 'EACCES', 'read-only'],
    ['open', 'EROFS', 'read-only'],
    ['open', 'ENOENT', 'folder-missing'],
    ['write', 'ENOSPC', 'disk-full'],
    ['write', 'EDQUOT', 'disk-full'],
    ['sync', 'EIO', 'damaged'],
    ['close', 'ENOSPC', 'disk-full'],
    ['read', 'ENODEV', 'folder-missing'],
    ['rename', 'ENOSPC', 'disk-full'],
    ['rename', 'EBUSY', 'locked'],
    ['rename', 'EPERM', 'locked'],
    ['rename', 'ESTRANGE', 'unknown'],
  ])('%s with %s: says %s, keeps the old file, leaves nothing behind', async (step, code, reason) => {
    await writeFile(target, 'ontem');
    expect(await writerWith(failing(step, code))(target, bytesOf('hoje'))).toEqual({
      ok: false,
      error: reason,
    });
    expect(await readFile(target, 'utf8')).toBe('ontem');
    expect(await readdir(folder.path)).toEqual(['copia.emdia']);
  });

  it('notices when the disk gives back something else', async () => {
    await writeFile(target, 'ontem');
    const write = writerWith({ readFile: async () => bytesOf('hojf') });
    expect(await write(target, bytesOf('hoje'))).toEqual({ ok: false, error: 'damaged' });
    expect(await readFile(target, 'utf8')).toBe('ontem');
    expect(await readdir(folder.path)).toEqual(['copia.emdia']);
  });

  it('waits for a file that is held for a moment, longer each time', async () => {
    const wait = vi.fn(async (_milliseconds: number) => undefined);
    let refusals = 3;
    const write = writerWith({
      wait,
      rename: (from, to) => {
        refusals -= 1;
        return refusals >= 0 ? Promise.reject(fault('EPERM')) : nodeFiles.rename(from, to);
      },
    });
    expect((await write(target, bytesOf('hoje'))).ok).toBe(true);
    expect(await readFile(target, 'utf8')).toBe('hoje');
    const waits = wait.mock.calls.map(([milliseconds]) => milliseconds);
    expect(waits).toHaveLength(3);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
  });

  it('does not wait for what will not pass', async () => {
    const rename = vi.fn(() => Promise.reject(fault('ENOSPC')));
    await writerWith({ rename })(target, bytesOf('hoje'));
    expect(rename).toHaveBeenCalledOnce();
  });
});

describe('writes at the same time', () => {
  it('to one file follow each other, the last one stays', async () => {
    let open = 0;
    let most = 0;
    const write = writerWith({
      openNew: async (path) => {
        open += 1;
        most = Math.max(most, open);
        return nodeFiles.openNew(path);
      },
      rename: async (from, to) => {
        await nodeFiles.rename(from, to);
        open -= 1;
      },
    });
    const outcomes = await Promise.all(['1', '2', '3', '4'].map((text) => write(target, bytesOf(text))));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(most).toBe(1);
    expect(await readFile(target, 'utf8')).toBe('4');
  });

  it('go on after one that failed', async () => {
    let first = true;
    const write = writerWith({
      openNew: (path) => {
        if (!first) return nodeFiles.openNew(path);
        first = false;
        return Promise.reject(fault('ENOSPC'));
      },
    });
    const [failed, done] = await Promise.all([write(target, bytesOf('a')), write(target, bytesOf('b'))]);
    expect(failed).toEqual({ ok: false, error: 'disk-full' });
    expect(done?.ok).toBe(true);
    expect(await readFile(target, 'utf8')).toBe('b');
  });
});
