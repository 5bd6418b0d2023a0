import type { Database } from '@renderer/data/database';
import type { Finding } from '@shared/domain/integrity/finding';
import { inspectShop } from './inspect-shop';

/** What does not follow in the shop's records. An empty list means that they are sound. */
export const checkIntegrity = async (db: Database): Promise<readonly Finding[]> =>
  (await inspectShop(db)).findings;
