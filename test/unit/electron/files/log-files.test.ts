import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLogFiles } from '@electron/files/log-files';
import { createRotatingLog } from '@shared/log/rotating-log';
import { temporaryFolder } from '@test/support/temporary-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root: Awaited<ReturnType<typeof temporaryFolder>>;
let logs = '';
beforeEach(async () => {
  root = await temporaryFolder();
  logs = join(root.path, 'logs');
});
afterEach(() => root.remove());

describe('the files of the log', () => {
  it('are made with the first line, and rotated when one is full', async () => {
    const log = createRotatingLog(createLogFiles(logs));
    expect(await log.read()).toBe('');
    expect(await readdir(root.path)).toEqual([]);
    for (let call = 0; call < 12; call += 1)
      await log.append(Array.from({ length: 100 }, (_, index) => `${call}:${index} ${'x'.repeat(480)}`));
    expect((await readdir(logs)).sort()).toEqual(['em-dia.1.log', 'em-dia.log']);
    const all = await log.read();
    expect(all.startsWith('0:0 ')).toBe(true);
    expect(all.trimEnd().split('\n')).toHaveLength(1200);
    expect((await readFile(join(logs, 'em-dia.log'), 'utf8')).length).toBeLessThanOrEqual(512 * 1024);
  });

  it('that cannot be made are done without', async () => {
    await writeFile(logs, 'a file where the folder should be');
    const log = createRotatingLog(createLogFiles(logs));
    await log.append(['a']);
    expect(await log.read()).toBe('');
    const blocked = createRotatingLog(createLogFiles(root.path));
    await mkdir(join(root.path, 'em-dia.log'));
    await blocked.append(['a']);
    expect(await blocked.read()).toBe('');
  });
});
