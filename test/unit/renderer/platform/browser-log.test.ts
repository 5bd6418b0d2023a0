import { createBrowserLog } from '@renderer/platform/browser-log';
import { folderInMemory } from '@test/support/folder-in-memory';
import { describe, expect, it } from 'vitest';

/** As the browser's locks: one after the other. */
const oneAtATime = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

describe('the log in the browser', () => {
  it('keeps what two windows write at once', async () => {
    const { handle } = folderInMemory();
    const alone = oneAtATime();
    const [one, two] = [0, 1].map(() => createBrowserLog(async () => handle, alone));
    await Promise.all([one?.append(['1', '2']), two?.append(['3']), one?.append(['quatro é 4'])]);
    expect(await two?.read()).toBe('1\n2\n3\nquatro é 4\n');
  });

  it('gives up the oldest file', async () => {
    const { handle, files } = folderInMemory();
    const log = createBrowserLog(async () => handle, oneAtATime());
    const lines = Array.from({ length: 100 }, () => 'x'.repeat(500));
    for (let call = 0; call < 60; call += 1) await log.append(lines);
    expect([...files.keys()].sort()).toEqual(['em-dia.1.log', 'em-dia.2.log', 'em-dia.3.log', 'em-dia.log']);
    for (const { size } of files.values()) expect(size).toBeLessThanOrEqual(512 * 1024);
    expect((await log.read()).length).toBeGreaterThan(512 * 1024);
  });

  it('does without files, without room and without locks', async () => {
    const nowhere = createBrowserLog(
      () => Promise.reject(new DOMException('no', 'SecurityError')),
      oneAtATime(),
    );
    await nowhere.append(['a']);
    expect(await nowhere.read()).toBe('');

    const full = folderInMemory({ write: new DOMException('full', 'QuotaExceededError') });
    const noRoom = createBrowserLog(async () => full.handle, oneAtATime());
    await noRoom.append(['a']);
    expect(await noRoom.read()).toBe('');

    const noLocks = createBrowserLog(
      async () => folderInMemory().handle,
      () => {
        throw new TypeError('navigator.locks is undefined');
      },
    );
    await noLocks.append(['a']);
    expect(await noLocks.read()).toBe('');
  });
});
