import { addTabEntry } from '@renderer/use-cases/add-tab-entry';
import { closeDrawer } from '@renderer/use-cases/close-drawer';
import { closeTab } from '@renderer/use-cases/close-tab';
import { closeTabs } from '@renderer/use-cases/close-tabs';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { addCustomer, sell } from '../shop';
import { closingOf, putOnTab } from '../tab';
import { everyday } from './everyday';

const TODAY = '2026-11-20';

export const selling = [
  everyday('registerSale', async ({ shop }) => {
    const customerId = await addCustomer(shop, { name: 'Rita' });
    return async (by) => {
      await sell(by, customerId, { decision: undefined });
      return undefined;
    };
  }),
  everyday(
    'receivePayment',
    async ({ customerId, installmentIds }) =>
      async (by) =>
        receivePayment(by, {
          customerId,
          installmentIds,
          means: [{ means: 'cash', cents: 100_000 }],
          day: TODAY,
          waive: 2_000,
        }),
  ),
  everyday(
    'addTabEntry',
    async ({ customerId }) =>
      async (by) =>
        addTabEntry(by, { customerId, day: TODAY, description: 'pão', cents: 850 }),
  ),
  everyday('closeTab', async ({ shop, customerId }) => {
    await putOnTab(shop, customerId);
    return async (by) => closeTab(by, await closingOf(by, customerId));
  }),
  everyday('closeTabs', async ({ shop, customerId }) => {
    await putOnTab(shop, customerId);
    return async (by) => (await closeTabs(by, [await closingOf(by, customerId)]))[0]?.result;
  }),
  everyday(
    'closeDrawer',
    async () => async (by) =>
      closeDrawer(by, { day: TODAY, floatCents: 0, cashCents: 0, countedCents: 0, takenCents: 0 }),
  ),
];
