import { errorName, type LogEvent, logLine, logReason } from '@shared/log/entry';
import { ownPositions } from '@shared/log/positions';
import type { LogWords, Noted } from './log';

/** The events as lines; one that is not what the log may hold is left out. */
export const linesOf = (noted: readonly Noted[], home: string): string[] => {
  const words: LogWords = { errorName, logReason, positions: (error) => ownPositions(error, home) };
  return noted.flatMap(({ time, tell }) => {
    const what: LogEvent = tell(words);
    return logLine({ time, what }) ?? [];
  });
};
