import { z } from 'zod';

/** A place in our own code, as the build names its files: `assets/index-BdFx2k_1.js:12:345`. */
const ownPosition =
  /^(?:assets\/[A-Za-z][\w-]{0,30}-[\w-]{8}\.js|renderer\/[\w./-]{1,60}\.tsx?):\d{1,7}:\d{1,7}$/;
export const positionSchema = z.string().regex(ownPosition);

/** As many as a line of the log has room for. */
export const MOST_POSITIONS = 5;
const frame = /^\s*at (?:.* )?\(?(.*):(\d{1,7}):(\d{1,7})\)?$/;

/**
 * The places of a stack that are in files served from `home` (the page's own address, with its last slash), without
 * the names of functions, and nothing of the error's message.
 */
export const ownPositions = (error: unknown, home: string): string[] => {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
  // The message stands before the frames, and may hold anything, lines that look like frames as well.
  const told = error.message === '' ? -1 : error.stack.indexOf(error.message);
  const start = told < 0 ? 0 : told + error.message.length;
  return error.stack
    .slice(start)
    .split('\n')
    .flatMap((line) => {
      const [, file = '', row, column] = frame.exec(line) ?? [];
      if (!file.startsWith(home)) return [];
      const path = file.slice(home.length).replace(/[?#].*$/, '');
      const position = `${path}:${row}:${column}`;
      return ownPosition.test(position) ? [position] : [];
    })
    .slice(0, MOST_POSITIONS);
};
