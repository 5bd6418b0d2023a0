import { hasCustomers, readConversation, readDay, readPerson } from '@renderer/data/queries/today';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { buildQueue } from '@shared/rules/queue';
import { addCustomer, expectOk, openShop, sell } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const sellTo = async (shop: ReturnType<typeof openShop>, firstDueDay: string) => {
  const customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 30_000, installmentCount: 2, firstDueDay });
  return customerId;
};

describe('the reading of a day', () => {
  it('holds who has something due within ten days, as far as reminders reach, and no one else', async () => {
    const shop = openShop('2026-11-05');
    const late = await sellTo(shop, '2026-11-06');
    const soon = await sellTo(shop, '2026-11-28');
    await sellTo(shop, '2026-11-30');
    const { summaries } = await readDay(shop.db, '2026-11-19');
    expect(summaries.map((summary) => summary.customerId).sort()).toEqual([late, soon].sort());
  });

  it('holds the payments of that day', async () => {
    const shop = openShop('2026-11-04');
    const customerId = await sellTo(shop, '2026-11-06');
    const [first] = await shop.db.installments.toArray();
    const pay = (amountCents: number, day: string) =>
      receivePayment(shop, {
        customerId,
        installmentIds: [first?.id ?? ''],
        means: [{ means: 'pix', cents: amountCents }],
        day,
        waive: 'all',
      });
    shop.clock.day = '2026-11-06';
    expectOk(await pay(1_000, '2026-11-05'));
    expectOk(await pay(2_000, '2026-11-06'));
    const { payments } = await readDay(shop.db, '2026-11-06');
    expect(payments.map((payment) => payment.totalCents)).toEqual([2_000]);
  });

  it('knows an empty shop from an empty day', async () => {
    const shop = openShop();
    expect(await hasCustomers(shop.db)).toBe(false);
    await addCustomer(shop);
    expect(await hasCustomers(shop.db)).toBe(true);
  });
});

describe('a person in the queue', () => {
  it('comes with the installments that matter now, oldest first', async () => {
    const shop = openShop('2026-11-05');
    const customerId = await sellTo(shop, '2026-11-06');
    const person = await readPerson(shop.db, customerId, '2026-11-26');
    expect(person?.open.map((installment) => installment.dueDay)).toEqual(['2026-11-06']);
    const conversation = await readConversation(shop.db, customerId, '2026-11-19');
    expect(conversation?.open).toHaveLength(2);
    expect(buildQueue([conversation?.summary ?? []].flat(), '2026-11-19').sections.talk).toHaveLength(1);
  });

  it('may be gone', async () => {
    const shop = openShop();
    expect(await readPerson(shop.db, 'nobody', '2026-11-26')).toBeNull();
    expect(await readConversation(shop.db, 'nobody', '2026-11-19')).toBeNull();
    const merged = await sellTo(shop, '2026-11-21');
    await shop.db.customers.update(merged, { mergedIntoId: await addCustomer(shop) });
    expect(await readConversation(shop.db, merged, '2026-11-19')).toBeNull();
  });
});
