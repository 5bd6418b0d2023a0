import { createLooks, inTime } from '@electron/files/in-time';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an answer in time', () => {
  it('is what was answered', async () => {
    expect(await inTime(1000, Promise.resolve('aqui'))).toBe('aqui');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is none when it fails, or comes too late', async () => {
    expect(await inTime(1000, Promise.reject(new Error('ENOENT')))).toBeNull();
    const late = inTime(1000, new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await late).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a look at a folder', () => {
  it('that hangs is not repeated before it answers', async () => {
    const lookAt = createLooks(1000);
    let answer: (files: string[]) => void = () => undefined;
    const look = vi.fn(
      () =>
        new Promise<string[]>((resolve) => {
          answer = resolve;
        }),
    );
    const first = lookAt('//servidor/copias', look);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toBeNull();
    expect(await lookAt('//servidor/copias', look)).toBeNull();
    expect(look).toHaveBeenCalledOnce();
    expect(await lookAt('/outra', async () => ['a'])).toEqual(['a']);

    answer(['late']);
    await vi.advanceTimersByTimeAsync(0);
    expect(await lookAt('//servidor/copias', async () => ['b'])).toEqual(['b']);
  });

  it('that fails is repeated at once, and two that answer do not wait for each other', async () => {
    const lookAt = createLooks(1000);
    expect(await lookAt('/a', () => Promise.reject(new Error('ENOENT')))).toBeNull();
    expect(await Promise.all([lookAt('/a', async () => 1), lookAt('/a', async () => 2)])).toEqual([1, 2]);
  });
});
