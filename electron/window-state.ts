import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const side = z.int().min(-100_000).max(100_000);
const boundsSchema = z.object({
  x: side,
  y: side,
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
});
const stateSchema = z.object({ bounds: boundsSchema, maximized: z.boolean() });

export type Bounds = z.infer<typeof boundsSchema>;
export type WindowState = z.infer<typeof stateSchema>;

export const smallest = { width: 1024, height: 640 };
const preferred = { width: 1366, height: 768 };

const overlap = (a: Bounds, b: Bounds) => ({
  width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
  height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
});

/** Enough of the title bar has to be on a screen for a hand to catch the window. */
const canBeReached = (bounds: Bounds, area: Bounds): boolean => {
  const { width, height } = overlap(bounds, area);
  const titleBarOnScreen = bounds.y >= area.y && bounds.y < area.y + area.height - 40;
  return width >= 200 && height >= 100 && titleBarOnScreen;
};

const centred = (size: { width: number; height: number }, area: Bounds): Bounds => {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return {
    width,
    height,
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
  };
};

/**
 * Where to open the window: as it was left, if a screen still shows that place (a second monitor may be
 * gone); otherwise in the middle of the main one. `areas` are the work areas, the main screen's first.
 */
export const placeWindow = (saved: WindowState | null, areas: readonly Bounds[]): WindowState => {
  const [main = { x: 0, y: 0, ...preferred }] = areas;
  if (saved === null) return { bounds: centred(preferred, main), maximized: false };
  const size = {
    width: Math.max(saved.bounds.width, smallest.width),
    height: Math.max(saved.bounds.height, smallest.height),
  };
  const bounds = { ...saved.bounds, ...size };
  const reachable = areas.some((area) => canBeReached(bounds, area));
  return { bounds: reachable ? bounds : centred(size, main), maximized: saved.maximized };
};

/** Null when nothing usable was kept. */
export const readWindowState = (path: string): WindowState | null => {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
};

/** At once and not in the background: the app is closing. A place that cannot be kept is no trouble. */
export const saveWindowState = (path: string, state: WindowState): boolean => {
  try {
    writeFileSync(`${path}.tmp`, JSON.stringify(state));
    renameSync(`${path}.tmp`, path);
    return true;
  } catch {
    return false;
  }
};
