import { storeFacts } from '@renderer/data/queries/support-facts';
import type { ShopContextValue } from '@renderer/data/shop-context';
import { supportText } from '@shared/log/support-file';

/** Bytes the browser would still let the store grow by. */
const freeBytes = async (): Promise<number | undefined> => {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
};

/** The text of the file for support, as it stands now. */
export const gatherSupportText = async ({
  db,
  clock,
  platform,
}: Pick<ShopContextValue, 'db' | 'clock' | 'platform'>): Promise<string> => {
  const now = clock.now();
  return supportText({
    ...(await storeFacts(db)),
    ...(await platform.appInfo()),
    freeBytes: await freeBytes(),
    log: await platform.log.read(),
    now,
    offsetMinutes: -new Date(now).getTimezoneOffset(),
  });
};
