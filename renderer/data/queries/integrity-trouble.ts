import { useDevice } from '../device';
import type { LastCheck } from '../last-check';
import { useShop } from '../shop-context';

/** How the last look through this shop's records ended; null where there was none, undefined until read. */
export const useLastCheck = (): LastCheck | null | undefined => {
  const { db } = useShop();
  const last = useDevice('lastCheck');
  return last?.store === db.name || !last ? last : null;
};

/** How many things did not follow when the records were last looked through; 0 while nothing is known to be wrong. */
export const useIntegrityTrouble = (): number => useLastCheck()?.found ?? 0;
