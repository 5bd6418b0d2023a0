import { systemClock } from '@renderer/platform/system-clock';
import type { errorName, LogEvent, logReason } from '@shared/log/entry';
import type { ownPositions } from '@shared/log/positions';

/** What turns errors and reasons into what the log may hold; loaded with the writer, after the first screen. */
export interface LogWords {
  readonly errorName: typeof errorName;
  readonly logReason: typeof logReason;
  /** The places of an error in the app's own files. */
  readonly positions: (error: unknown) => ReturnType<typeof ownPositions>;
}

export type Telling = (words: LogWords) => LogEvent;

export interface Noted {
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
  readonly tell: Telling;
}

/** Before the writer is there, and where there is none (tests, workers): the newest of these are kept. */
const MOST_WAITING = 100;

let waiting: Noted[] = [];
let write: ((noted: readonly Noted[]) => void) | undefined;

/** Notes what happened in this computer's own log. Costs next to nothing, waits for nothing, never fails. */
export const note = (tell: Telling): void => {
  const noted = { time: systemClock.now(), tell };
  if (write) write([noted]);
  else waiting = [...waiting, noted].slice(-MOST_WAITING);
};

/** From now on notes are written; first those that waited. Call what it returns to stop. */
export const connectLog = (writer: (noted: readonly Noted[]) => void): (() => void) => {
  write = writer;
  const first = waiting;
  waiting = [];
  if (first.length > 0) writer(first);
  return () => {
    write = undefined;
  };
};
