import type { Database } from '@renderer/data/database';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isUnpaid, isWaiting } from '@shared/domain/cheque/cheque-moves';

export interface KnownCheque {
  readonly cheque: Cheque;
  readonly customerName: string;
}

/** Of these keys, the cheques the shop has, or had until they were paid: they cannot be taken again. */
export const knownCheques = async (db: Database, keys: readonly string[]): Promise<KnownCheque[]> => {
  if (keys.length === 0) return [];
  const found = (await db.cheques.where('key').anyOf(keys).toArray()).filter(
    ({ status }) => isWaiting(status) || isUnpaid(status) || status === 'cleared',
  );
  const customers = await db.customers.bulkGet(found.map(({ customerId }) => customerId));
  return found.map((cheque, index) => ({ cheque, customerName: customers[index]?.name ?? '' }));
};
