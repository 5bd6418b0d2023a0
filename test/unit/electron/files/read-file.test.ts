import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '@electron/files/file-errors';
import { readWholeFile } from '@electron/files/read-file';
import { temporaryFolder } from '@test/support/temporary-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

describe('reading a whole file', () => {
  it('gives its bytes, in memory of their own', async () => {
    await writeFile(join(folder.path, 'a'), 'abc');
    const read = await readWholeFile(join(folder.path, 'a'), 3);
    expect(read).toEqual({ ok: true, value: new Uint8Array([97, 98, 99]) });
    expect(read.ok && read.value.buffer.byteLength).toBe(3);
  });

  it('does not start on one that is too large', async () => {
    await writeFile(join(folder.path, 'a'), 'abcd');
    expect(await readWholeFile(join(folder.path, 'a'), 3)).toEqual({ ok: false, error: 'too-large' });
  });

  it('says when it is not there, or is a folder', async () => {
    expect(await readWholeFile(join(folder.path, 'nada'), 3)).toEqual({ ok: false, error: 'file-missing' });
    expect(await readWholeFile(folder.path, 3)).toEqual({ ok: false, error: 'file-missing' });
  });
});

describe('the reason of a failure', () => {
  it.each([
    ['EACCES', 'read-only'],
    ['EBUSY', 'locked'],
    ['ENOSPC', 'disk-full'],
    ['ENXIO', 'folder-missing'],
    ['EWHATEVER', 'unknown'],
  ])('%s is %s', (code, reason) => {
    expect(reasonOf(Object.assign(new Error(), { code }), 'folder-missing')).toBe(reason);
  });

  it('depends on what was looked for when something is missing', () => {
    const error = Object.assign(new Error(), { code: 'ENOENT' });
    expect(reasonOf(error, 'folder-missing')).toBe('folder-missing');
    expect(reasonOf(error, 'file-missing')).toBe('file-missing');
    const forbidden = Object.assign(new Error(), { code: 'EACCES' });
    expect(reasonOf(forbidden, 'folder-missing')).toBe('read-only');
    expect(reasonOf(forbidden, 'file-missing')).toBe('unknown');
    expect(reasonOf('not even an error', 'file-missing')).toBe('unknown');
  });
});
