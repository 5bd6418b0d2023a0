import { readInParts, writeInParts } from '@renderer/platform/in-parts';
import { byteLimits } from '@shared/ipc/bytes';
import type { DesktopApi } from '@shared/ipc/desktop-api';
import { describe, expect, it, vi } from 'vitest';

const copyOf = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
const copy = copyOf(2 * byteLimits.part + 5);

/** A bridge to one copy; `over` breaks it. */
const bridgeTo = (kept: Uint8Array<ArrayBuffer>, over: Partial<DesktopApi> = {}) => {
  const calls: number[] = [];
  const got: number[] = [];
  const desktop = {
    writeBackup: async ({ name, from, bytes }) => {
      calls.push(bytes.length);
      for (const byte of bytes) got.push(byte);
      return { ok: true, name, sizeBytes: from + bytes.length };
    },
    readBackup: async ({ from }) => {
      calls.push(from);
      const bytes = kept.slice(from, from + byteLimits.part);
      return { ok: true, bytes, sizeBytes: kept.length, modifiedAt: 1 };
    },
    ...over,
  } as Partial<DesktopApi> as DesktopApi;
  return { desktop, calls, got };
};

describe('a copy over the bridge', () => {
  it('goes in parts, and is all there', async () => {
    const { desktop, calls, got } = bridgeTo(copy);
    expect(await writeInParts(desktop, 'p1', { name: 'a.emdia', bytes: copy })).toEqual({
      ok: true,
      name: 'a.emdia',
      sizeBytes: copy.length,
    });
    expect(calls).toEqual([byteLimits.part, byteLimits.part, 5]);
    expect(Buffer.from(got).equals(copy)).toBe(true);
  });

  it.each([0, 1, byteLimits.part])('of %i bytes goes at once', async (length) => {
    const { desktop, calls } = bridgeTo(copy);
    const outcome = await writeInParts(desktop, 'p1', { name: 'a.emdia', bytes: copyOf(length) });
    expect(outcome).toMatchObject({ ok: true, sizeBytes: length });
    expect(calls).toEqual([length]);
  });

  it('is given up with the first part that is refused', async () => {
    const writeBackup = vi.fn<DesktopApi['writeBackup']>(async ({ name, from }) =>
      from === 0 ? { ok: true, name, sizeBytes: 1 } : { ok: false, reason: 'folder-missing' },
    );
    const { desktop } = bridgeTo(copy, { writeBackup });
    expect(await writeInParts(desktop, 'p1', { name: 'a.emdia', bytes: copy })).toEqual({
      ok: false,
      reason: 'folder-missing',
    });
    expect(writeBackup).toHaveBeenCalledTimes(2);
  });

  it.each([0, 1, byteLimits.part, copy.length])('of %i bytes comes back', async (length) => {
    const { desktop } = bridgeTo(copyOf(length));
    const read = await readInParts(desktop, 'p1', 'a.emdia');
    expect(read.ok && Buffer.from(read.bytes).equals(copyOf(length))).toBe(true);
  });

  it('does not come back as a mixture of two', async () => {
    for (const change of [{ modifiedAt: 2 }, { sizeBytes: copy.length + 1 }, { bytes: new Uint8Array() }]) {
      const honest = bridgeTo(copy).desktop;
      const { desktop } = bridgeTo(copy, {
        readBackup: async (args) => {
          const part = await honest.readBackup(args);
          return part.ok && args.from > 0 ? { ...part, ...change } : part;
        },
      });
      expect(await readInParts(desktop, 'p1', 'a.emdia')).toEqual({ ok: false, reason: 'locked' });
    }
  });

  it('says why it does not come back, or not wholly', async () => {
    const gone = { ok: false, reason: 'file-missing' } as const;
    const never = bridgeTo(copy, { readBackup: async () => gone }).desktop;
    expect(await readInParts(never, 'p1', 'a.emdia')).toEqual(gone);
    const honest = bridgeTo(copy).desktop;
    const midway = bridgeTo(copy, {
      readBackup: (args) => (args.from === 0 ? honest.readBackup(args) : Promise.resolve(gone)),
    }).desktop;
    expect(await readInParts(midway, 'p1', 'a.emdia')).toEqual(gone);
  });
});
