import type { Database } from '@renderer/data/database';
import { isFromBroken } from '@shared/domain/agreement/agreement-life';

/**
 * True when one of the installments came back from an agreement that was broken: cancelling it as a mistake would keep
 * that from ever being taken up again.
 */
export const cameFromBroken = async (
  db: Database,
  customerId: string,
  installmentIds: readonly string[],
): Promise<boolean> => {
  const agreements = await db.agreements.where('customerId').equals(customerId).toArray();
  return isFromBroken(agreements, new Set(installmentIds));
};
