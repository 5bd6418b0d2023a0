import type { Database } from '@renderer/data/database';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isStanding } from '@shared/domain/cheque/cheque-moves';

/** Of these keys, the cheques the shop has, or had until they were paid: one handed back may come again. */
export const chequesInTheWay = async (db: Database, keys: readonly string[]): Promise<Cheque[]> =>
  (
    await db.cheques
      .where('key')
      .anyOf([...keys])
      .toArray()
  ).filter(({ status }) => isStanding(status) || status === 'cleared');

export interface KnownCheque {
  readonly cheque: Cheque;
  readonly customerName: string;
}

/** Those that cannot be taken again, with whose they are. */
export const knownCheques = async (db: Database, keys: readonly string[]): Promise<KnownCheque[]> => {
  if (keys.length === 0) return [];
  const found = await chequesInTheWay(db, keys);
  const customers = await db.customers.bulkGet(found.map(({ customerId }) => customerId));
  return found.map((cheque, index) => ({ cheque, customerName: customers[index]?.name ?? '' }));
};
