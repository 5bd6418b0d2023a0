import type { BackupTasks } from './tasks';

export type TaskName = keyof BackupTasks;
export type TaskRequest<K extends TaskName> = Parameters<BackupTasks[K]>[0];
export type TaskResult<K extends TaskName> = Awaited<ReturnType<BackupTasks[K]>>;

export interface TaskMessage {
  readonly task: TaskName;
  readonly request: TaskRequest<TaskName>;
}

export type TaskReply =
  | { readonly tell: 'progress'; readonly share: number }
  | { readonly tell: 'done'; readonly result: unknown }
  /** What was thrown: by its name the page tells a full disk from the rest. */
  | { readonly tell: 'failed'; readonly name: string; readonly detail: string };

/** Every buffer in a message moves instead of being copied: a shop's copy is large. */
export const buffersOf = (value: unknown): ArrayBuffer[] => {
  const found = new Set<ArrayBuffer>();
  const look = (part: unknown) => {
    if (part instanceof Uint8Array) found.add(part.buffer as ArrayBuffer);
    else if (Array.isArray(part)) part.forEach(look);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look);
  };
  look(value);
  return [...found];
};
