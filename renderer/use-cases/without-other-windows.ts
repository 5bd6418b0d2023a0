/**
 * Runs `work` in one window at a time; undefined when another is at it, or this one already is. With `waits` it is run
 * once that is over.
 */
export const withoutOtherWindows = async <T>(
  name: string,
  work: () => Promise<T>,
  { waits = false }: { readonly waits?: boolean } = {},
): Promise<T | undefined> => {
  // Where there is no such thing there are no other windows: Node, in tests.
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks) return work();
  return locks.request(name, { ifAvailable: !waits }, async (lock) => (lock ? work() : undefined));
};
