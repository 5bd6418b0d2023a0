import { fittingLines, logLimits } from '../ipc/log-limits';

/** The few things the log does with its files; each fails as the file system or the browser does. */
export interface LogFiles {
  /** Bytes; 0 when it is not there. */
  size(name: string): Promise<number>;
  append(name: string, text: string): Promise<void>;
  /** Over the file of that name. Does nothing when there is no file to rename. */
  rename(from: string, to: string): Promise<void>;
  /** Empty when it is not there. */
  read(name: string): Promise<string>;
}

export interface RotatingLog {
  append(lines: readonly string[]): Promise<void>;
  /** All files, oldest line first. */
  read(): Promise<string>;
}

const fileName = (age: number): string => (age === 0 ? 'em-dia.log' : `em-dia.${age}.log`);

/** UTF-8 needs at most this for a unit of a string. */
const mostBytesOfUnit = 3;

/** A line is one line, whatever it is made of. */
const plainLine = (line: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a line must not hold
  line.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');

const rotate = async (files: LogFiles): Promise<void> => {
  for (let age = logLimits.oldFiles; age > 0; age -= 1) await files.rename(fileName(age - 1), fileName(age));
};

/**
 * A log of limited size in a few files, the oldest of which is given up for the next. Calls follow each other. A log
 * that cannot be written or read troubles nobody: neither method ever fails.
 */
export const createRotatingLog = (files: LogFiles): RotatingLog => {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    const mine = last.then(work).catch(() => otherwise);
    last = mine;
    return mine;
  };

  const add = async (lines: readonly string[]): Promise<void> => {
    const text = fittingLines(lines.map(plainLine))
      .map((line) => `${line}\n`)
      .join('');
    const size = await files.size(fileName(0));
    if (size > 0 && size + text.length * mostBytesOfUnit > logLimits.fileBytes) await rotate(files);
    await files.append(fileName(0), text);
  };

  const readAll = async (): Promise<string> => {
    const texts: string[] = [];
    for (let age = logLimits.oldFiles; age >= 0; age -= 1)
      texts.push(await files.read(fileName(age)).catch(() => ''));
    return texts.join('');
  };

  return {
    append: (lines) => inTurn(() => (lines.length === 0 ? Promise.resolve() : add(lines)), undefined),
    read: () => inTurn(readAll, ''),
  };
};
