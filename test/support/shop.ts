import 'fake-indexeddb/auto';
import { Database } from '@renderer/data/database';
import { registerSale, type SaleRequest } from '@renderer/use-cases/register-sale';
import type { UseCaseContext } from '@renderer/use-cases/use-case';
import type { CustomerDetails } from '@shared/domain/customer';
import { searchTokens } from '@shared/domain/search-tokens';
import { emptySummary } from '@shared/domain/summary';
import { TestClock } from './clock';
import { expectOk } from './result';

export { expectOk };

let shops = 0;

export interface TestShop extends UseCaseContext {
  readonly clock: TestClock;
}

/** An empty shop in a database of its own, on 2026-11-20 at ten in the morning. */
export const openShop = (day = '2026-11-20'): TestShop => {
  shops += 1;
  return { db: new Database(`shop-${shops}`), clock: new TestClock(day) };
};

/** Adds a customer straight to the store; tests of registering customers use the use case instead. */
export const addCustomer = async (
  shop: TestShop,
  details: Partial<CustomerDetails> = {},
): Promise<string> => {
  const full: CustomerDetails = { name: 'Francisca Lima Teixeira', phones: [], ...details };
  const id = shop.clock.newId();
  await shop.db.customers.add({ ...full, id, createdAt: shop.clock.now(), tokens: searchTokens(full) });
  await shop.db.summaries.add(emptySummary(id));
  return id;
};

/** A sale that the shop decided to make, whatever is open; tests of deciding use the use case instead. */
export const sell = async (shop: TestShop, customerId: string, request: Partial<SaleRequest> = {}) =>
  expectOk(
    await registerSale(shop, {
      customerId,
      day: shop.clock.today(),
      description: 'Guarda-roupa 6 portas',
      items: [],
      totalCents: 75_000,
      downPaymentCents: 0,
      downPaymentMeans: 'cash',
      installmentCount: 5,
      firstDueDay: '2026-12-21',
      interval: { kind: 'monthly' },
      decision: { reason: 'Cliente de confiança' },
      ...request,
    }),
  );
