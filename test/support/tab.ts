import { openTabOf } from '@renderer/data/queries/tab';
import { addTabEntry, type TabEntryRequest } from '@renderer/use-cases/add-tab-entry';
import { type CloseTabRequest, closeTab } from '@renderer/use-cases/close-tab';
import { sumCents } from '@shared/money/cents';
import { expectOk } from './result';
import type { TestShop } from './shop';

/** Puts a purchase on a customer's tab; bread for R$ 8,50 unless told. */
export const putOnTab = async (shop: TestShop, customerId: string, request: Partial<TabEntryRequest> = {}) =>
  expectOk(
    await addTabEntry(shop, {
      customerId,
      day: shop.clock.today(),
      description: 'pão',
      cents: 850,
      ...request,
    }),
  );

/** A request to close a customer's tab as it stands: one installment, due on 5 December. */
export const closingOf = async (
  shop: TestShop,
  customerId: string,
  request: Partial<CloseTabRequest> = {},
): Promise<CloseTabRequest> => ({
  customerId,
  totalCents: sumCents((await openTabOf(shop.db, customerId)).map(({ cents }) => cents)),
  installmentCount: 1,
  firstDueDay: '2026-12-05',
  interval: { kind: 'monthly' },
  ...request,
});

export const closeTabOf = async (
  shop: TestShop,
  customerId: string,
  request: Partial<CloseTabRequest> = {},
) => expectOk(await closeTab(shop, await closingOf(shop, customerId, request)));
