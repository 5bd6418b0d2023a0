import type { IpcArgs } from '@shared/ipc/contract';

type Part = IpcArgs<'backup:write'>;

interface Gathered {
  readonly sizeBytes: number;
  /** All of it, with the last part. */
  readonly bytes: Uint8Array | null;
}

/** A page that was reloaded half way never sends the rest. */
const forgottenAfterMs = 60_000;

/** Puts together the copies that come over the bridge in parts. Begun again, a copy is another. */
export const createGathering = () => {
  const begun = new Map<string, { parts: Uint8Array[]; have: number; forget: NodeJS.Timeout }>();

  /** Of this copy so far, which is then begun no more. */
  const take = (copy: string) => {
    const taken = begun.get(copy);
    clearTimeout(taken?.forget);
    begun.delete(copy);
    return taken;
  };

  return {
    /** Null for a part that does not follow the one before it. */
    add: ({ place, name, from, sizeBytes, bytes }: Part): Gathered | null => {
      const copy = `${place}/${name}`;
      const taken = take(copy);
      const before = from === 0 ? { parts: [], have: 0 } : taken;
      if (before?.have !== from) return null;
      const parts = [...before.parts, bytes];
      const have = from + bytes.length;
      if (have === sizeBytes) return { sizeBytes, bytes: parts.length === 1 ? bytes : Buffer.concat(parts) };
      const forget = setTimeout(() => begun.delete(copy), forgottenAfterMs);
      forget.unref();
      begun.set(copy, { parts, have, forget });
      return { sizeBytes: have, bytes: null };
    },
  };
};
