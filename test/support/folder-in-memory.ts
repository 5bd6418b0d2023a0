/** What a step of the browser's files can be made to fail with. */
export interface FolderFaults {
  /** Thrown when the stream of a file is written to or closed. */
  write?: Error;
  close?: Error;
  /** What is kept instead of what was written. */
  keeps?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  remove?: Error;
}

type Chunk = Uint8Array<ArrayBuffer> | { position: number; data: string | Uint8Array<ArrayBuffer> };

const missing = (name: string) => new DOMException(`${name} is not there`, 'NotFoundError');

/** A folder of the origin private file system, as far as the platform uses it. Each write counts one second on. */
export const folderInMemory = (faults: FolderFaults = {}) => {
  const files = new Map<string, File>();
  let at = 0;

  const fileHandle = (name: string) => ({
    kind: 'file' as const,
    name,
    getFile: async () => {
      const file = files.get(name);
      if (!file) throw missing(name);
      return file;
    },
    createWritable: async ({ keepExistingData = false } = {}) => {
      // A copy of the file, which takes its place when the stream is closed.
      let contents = keepExistingData
        ? new Uint8Array(await (files.get(name) ?? new File([], name)).arrayBuffer())
        : new Uint8Array();
      let end = 0;
      return {
        write: async (chunk: Chunk) => {
          if (faults.write) throw faults.write;
          const { position, data } = chunk instanceof Uint8Array ? { position: end, data: chunk } : chunk;
          const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
          const kept = faults.keeps ? faults.keeps(bytes) : bytes;
          end = position + kept.length;
          const next = new Uint8Array(Math.max(contents.length, end));
          next.set(contents);
          next.set(kept, position);
          contents = next;
        },
        close: async () => {
          if (faults.close) throw faults.close;
          at += 1000;
          files.set(name, new File([contents], name, { lastModified: at }));
        },
        abort: async () => undefined,
      };
    },
  });

  const handle = {
    kind: 'directory' as const,
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (!files.has(name)) {
        if (!create) throw missing(name);
        files.set(name, new File([], name));
      }
      return fileHandle(name);
    },
    removeEntry: async (name: string) => {
      if (faults.remove) throw faults.remove;
      if (!files.delete(name)) throw missing(name);
    },
    async *entries() {
      for (const name of [...files.keys()]) yield [name, fileHandle(name)] as const;
    },
  };

  return { files, handle: handle as unknown as FileSystemDirectoryHandle };
};
