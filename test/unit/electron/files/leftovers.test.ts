import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAtomicWrite } from '@electron/files/atomic-write';
import { sweepLeftovers } from '@electron/files/leftovers';
import { nodeFiles } from '@electron/files/node-files';
import { temporaryFolder } from '@test/support/temporary-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const day = 24 * 60 * 60_000;
const now = Date.now();

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const left = async (name: string, ageMs: number) => {
  const path = join(folder.path, name);
  await writeFile(path, 'x');
  await utimes(path, (now - ageMs) / 1000, (now - ageMs) / 1000);
};

describe('what killed writers leave', () => {
  it('is removed after a day, and only that', async () => {
    await left('.loja.emdia.4711-mdx0abc-1.tmp', 2 * day);
    await left('.loja.emdia.age.4711-mdx0abc-12.tmp', 2 * day);
    await left('.loja.emdia.4712-mdx0abc-1.tmp', day / 2);
    await left('loja.emdia', 90 * day);
    await left('.segredo.tmp', 90 * day);
    await left('relatorio.4711-mdx0abc-1.tmp', 90 * day);
    await mkdir(join(folder.path, '.pasta.1-a-1.tmp'));
    await symlink('/etc/hostname', join(folder.path, '.atalho.1-a-1.tmp'));
    await sweepLeftovers(folder.path, now + 3 * day);
    const stay = ['.atalho.1-a-1.tmp', '.pasta.1-a-1.tmp', '.segredo.tmp'];
    expect((await readdir(folder.path)).sort()).toEqual(
      [...stay, 'loja.emdia', 'relatorio.4711-mdx0abc-1.tmp'].sort(),
    );
  });

  it('is left alone while somebody may still be writing', async () => {
    await left('.loja.emdia.4711-mdx0abc-1.tmp', day - 1000);
    await sweepLeftovers(folder.path, now);
    expect(await readdir(folder.path)).toEqual(['.loja.emdia.4711-mdx0abc-1.tmp']);
  });

  it('has the name that the writer gives', async () => {
    const write = createAtomicWrite({
      ...nodeFiles,
      rename: () => Promise.reject(Object.assign(new Error(), { code: 'EIO' })),
      // Killed before it could tidy up.
      removeIfThere: async () => undefined,
    });
    await write(join(folder.path, 'Cópia da loja (2).emdia'), new Uint8Array([1]));
    expect(await readdir(folder.path)).toHaveLength(1);
    await sweepLeftovers(folder.path, Date.now() + 2 * day);
    expect(await readdir(folder.path)).toEqual([]);
  });

  it('in a folder that is gone is nobody’s matter', async () => {
    await sweepLeftovers(join(folder.path, 'sumiu'), now);
    expect(await readdir(folder.path)).toEqual([]);
  });
});
