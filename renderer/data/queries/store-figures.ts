import { readWithin } from '@renderer/data/within';
import { sumCents } from '@shared/money/cents';
import { shopName } from '../backup/shop-name';
import type { Database } from '../database';
import { openSummaries } from './open-summaries';

/** What the store holds at a glance, to be compared with a backup. Money in cents. */
export interface StoreFigures {
  readonly shop: string;
  readonly customers: number;
  readonly sales: number;
  readonly installments: number;
  readonly payments: number;
  readonly cheques: number;
  readonly agreements: number;
  readonly contacts: number;
  readonly openCents: number;
}

export const storeFigures = (db: Database): Promise<StoreFigures> =>
  readWithin(
    db,
    [
      db.settings,
      db.customers,
      db.sales,
      db.installments,
      db.payments,
      db.cheques,
      db.agreements,
      db.contacts,
      db.summaries,
    ],
    async (db) => {
      const merged = await db.customers.filter((customer) => customer.mergedIntoId !== undefined).count();
      return {
        shop: await shopName(db),
        customers: (await db.customers.count()) - merged,
        sales: await db.sales.count(),
        installments: await db.installments.count(),
        payments: await db.payments.count(),
        cheques: await db.cheques.count(),
        agreements: await db.agreements.count(),
        contacts: await db.contacts.count(),
        openCents: sumCents((await openSummaries(db)).map((summary) => summary.openCents)),
      };
    },
  );
