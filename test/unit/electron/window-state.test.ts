import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bounds, placeWindow, readWindowState, saveWindowState } from '@electron/window-state';
import { temporaryFolder } from '@test/support/temporary-folder';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const laptop: Bounds = { x: 0, y: 0, width: 1366, height: 728 };
const monitor: Bounds = { x: 1366, y: 0, width: 1920, height: 1040 };
const at = (x: number, y: number, width = 1100, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

describe('where the window opens', () => {
  it('fills a small screen the first time, and sits in the middle of a large one', () => {
    expect(placeWindow(null, [laptop]).bounds).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
    expect(placeWindow(null, [monitor]).bounds).toEqual({ x: 1643, y: 136, width: 1366, height: 768 });
  });

  it('is where it was left, on either screen', () => {
    expect(placeWindow(at(100, 20), [laptop, monitor])).toEqual(at(100, 20));
    expect(placeWindow(at(1500, 50), [laptop, monitor])).toEqual(at(1500, 50));
  });

  it('comes back when its screen is gone', () => {
    expect(placeWindow(at(1500, 50), [laptop]).bounds).toEqual({ x: 133, y: 14, width: 1100, height: 700 });
  });

  it.each([
    ['above the top', at(0, -300)],
    ['below the bottom', at(0, 720)],
    ['a sliver at the side', at(1300, 20)],
    ['far away', at(-90_000, -90_000)],
  ])('comes back from %s', (_where, saved) => {
    expect(placeWindow(saved, [laptop]).bounds.y).toBeGreaterThanOrEqual(0);
    expect(placeWindow(saved, [laptop]).bounds.x).toBe(133);
  });

  it('is never too small to work in, and stays maximized', () => {
    const placed = placeWindow({ bounds: { x: 10, y: 10, width: 50, height: 50 }, maximized: true }, [
      laptop,
    ]);
    expect(placed).toEqual({ bounds: { x: 10, y: 10, width: 1024, height: 640 }, maximized: true });
  });

  it('always opens where a hand can reach it', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const { bounds } = placeWindow({ bounds: { x, y, width, height }, maximized: false }, [
          laptop,
          monitor,
        ]);
        const reachable = [laptop, monitor].some(
          (area) =>
            bounds.y >= area.y &&
            bounds.y < area.y + area.height &&
            bounds.x < area.x + area.width &&
            bounds.x + bounds.width > area.x,
        );
        expect(reachable).toBe(true);
      }),
    );
  });
});

describe('what is kept of the window', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  it('is read back', () => {
    const path = join(folder.path, 'window-state.json');
    expect(saveWindowState(path, at(5, 6))).toBe(true);
    expect(readWindowState(path)).toEqual(at(5, 6));
  });

  it('is nothing when it was never written, or is damaged', async () => {
    const path = join(folder.path, 'window-state.json');
    expect(readWindowState(path)).toBeNull();
    for (const text of ['', '{', '[]', '{"bounds":{"x":1e9,"y":0,"width":1,"height":1},"maximized":false}']) {
      await writeFile(path, text);
      expect(readWindowState(path)).toBeNull();
    }
  });

  it('is no trouble when it cannot be written', () => {
    expect(saveWindowState(join(folder.path, 'sumiu', 'x.json'), at(1, 1))).toBe(false);
  });
});
