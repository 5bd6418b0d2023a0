export type StoreFailure = 'disk-full' | 'unknown';

/** Why the store threw: the disk, or the browser's share of it, is full; or else. Dexie wraps browser errors. */
export const storeFailure = (error: unknown): StoreFailure => {
  const { name, inner } = error as { name?: unknown; inner?: { name?: unknown } };
  return [name, inner?.name].includes('QuotaExceededError') ? 'disk-full' : 'unknown';
};
