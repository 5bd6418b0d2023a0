import type { TabEntry } from '@shared/domain/tab';
import { useEffect, useRef, useState } from 'react';

type Ids = ReadonlySet<string>;

/**
 * What is still on the tab of what was written. What the list showed once and shows no more was taken off elsewhere, or
 * its tab was closed; what it does not show yet was only just written.
 */
export const stillOnTab = <Entry extends { readonly id: string }>(
  written: readonly Entry[],
  { before, now }: { readonly before: Ids; readonly now: Ids },
): readonly Entry[] => {
  const left = written.filter(({ id }) => now.has(id) || !before.has(id));
  return left.length === written.length ? written : left;
};

interface Written {
  /** The newest that is still on the tab, also before the list shows it. */
  readonly newest?: TabEntry;
  readonly wrote: (entry: TabEntry) => void;
  readonly tookOff: (entry: TabEntry) => void;
}

/** The purchases written in this visit. */
export const useWritten = (entries: readonly TabEntry[]): Written => {
  const [written, setWritten] = useState<readonly TabEntry[]>([]);
  const shown = useRef<Ids>(new Set());
  useEffect(() => {
    const before = shown.current;
    const now = new Set(entries.map(({ id }) => id));
    shown.current = now;
    setWritten((was) => stillOnTab(was, { before, now }));
  }, [entries]);
  return {
    newest: written.at(-1),
    wrote: (entry) => setWritten((was) => [...was, entry]),
    tookOff: ({ id }) => setWritten((was) => was.filter((entry) => entry.id !== id)),
  };
};
