import { createRotatingLog, type LogFiles, type RotatingLog } from '@shared/log/rotating-log';

const unlessMissing =
  <T>(otherwise: T) =>
  (error: unknown): T => {
    if (error instanceof DOMException && error.name === 'NotFoundError') return otherwise;
    throw error;
  };

const replaceText = async (file: FileSystemFileHandle, text: string, from: number): Promise<void> => {
  const stream = await file.createWritable({ keepExistingData: from > 0 });
  await stream.write({ type: 'write', position: from, data: text });
  await stream.close();
};

const filesIn = (folder: FileSystemDirectoryHandle): LogFiles => {
  const fileCalled = (name: string) => folder.getFileHandle(name).then((handle) => handle.getFile());
  const read = (name: string) => fileCalled(name).then((file) => file.text(), unlessMissing(''));
  const handleOf = (name: string) => folder.getFileHandle(name, { create: true });
  return {
    read,
    size: (name) => fileCalled(name).then(({ size }) => size, unlessMissing(0)),
    append: async (name, text) => {
      const handle = await handleOf(name);
      await replaceText(handle, text, (await handle.getFile()).size);
    },
    rename: async (from, to) => {
      const text = await read(from);
      if (text === '') return;
      await replaceText(await handleOf(to), text, 0);
      await folder.removeEntry(from);
    },
  };
};

/** The app's log in the browser's own keeping. `alone` lets one window write at a time. */
export const createBrowserLog = (
  openFolder: () => Promise<FileSystemDirectoryHandle>,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
): RotatingLog => {
  const inTurn = async <T>(work: (log: RotatingLog) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await alone(async () => work(createRotatingLog(filesIn(await openFolder()))));
    } catch {
      // No keeping of files here, or no locks: the log does without.
      return otherwise;
    }
  };
  return {
    append: (lines) => inTurn((log) => log.append(lines), undefined),
    read: () => inTurn((log) => log.read(), ''),
  };
};
