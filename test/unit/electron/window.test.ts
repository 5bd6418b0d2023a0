import { bringToFront, placeOf, windowOptions } from '@electron/window';
import { describe, expect, it, vi } from 'vitest';

const place = { bounds: { x: 1, y: 2, width: 1366, height: 768 }, maximized: false };
const look = { place, preload: '/p.cjs', icon: '/i.png', dark: false, developing: false };

describe('the window', () => {
  it('opens in its place, in the colour of its paper, only when there is something to see', () => {
    expect(windowOptions(look)).toMatchObject({
      x: 1,
      y: 2,
      width: 1366,
      height: 768,
      show: false,
      backgroundColor: '#FBF9F4',
    });
    expect(windowOptions({ ...look, dark: true }).backgroundColor).toBe('#161B1C');
  });

  it('keeps the place it has when not maximized', () => {
    expect(placeOf({ getNormalBounds: () => place.bounds, isMaximized: () => true })).toEqual({
      bounds: place.bounds,
      maximized: true,
    });
  });

  it('comes to the front, from the task bar too', () => {
    const window = { isMinimized: vi.fn(() => true), restore: vi.fn(), show: vi.fn(), focus: vi.fn() };
    bringToFront(window);
    expect(window.restore).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledOnce();
    window.isMinimized.mockReturnValue(false);
    bringToFront(window);
    expect(window.restore).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledTimes(2);
    expect(() => bringToFront(null)).not.toThrow();
  });
});
