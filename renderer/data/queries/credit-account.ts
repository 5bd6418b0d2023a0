import type { Database } from '@renderer/data/database';
import { readCreditPolicy } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { CreditAccount } from '@shared/rules/credit/credit-picture';
import { type OpenAccount, openAccount } from './open-account';

const firstPurchase = async (db: Database, customerId: string): Promise<CivilDay | undefined> => {
  const [sales, tabs] = await Promise.all([
    db.sales.where('customerId').equals(customerId).toArray(),
    db.tabs.where('customerId').equals(customerId).toArray(),
  ]);
  const days = [...sales, ...tabs].flatMap(({ cancelledOn, day }) => (cancelledOn ? [] : [day]));
  return days.sort()[0];
};

export type CreditFile = OpenAccount & CreditAccount;

/** What a customer's credit is judged by; null when there is no such customer. */
export const creditAccount = async (db: Database, customerId: string): Promise<CreditFile | null> => {
  const account = await openAccount(db, customerId);
  if (!account) return null;
  const [customerSince, policy] = await Promise.all([
    firstPurchase(db, account.customer.id),
    readCreditPolicy(db),
  ]);
  return { ...account, customerSince, policy };
};
