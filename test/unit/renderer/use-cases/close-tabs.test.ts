import { closeTabs } from '@renderer/use-cases/close-tabs';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, openShop, type TestShop } from '@test/support/shop';
import { closingOf, putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customers: string[];

beforeEach(async () => {
  shop = openShop();
  customers = [];
  for (const name of ['Ana', 'Bia', 'Caio']) {
    const id = await addCustomer(shop, { name });
    await putOnTab(shop, id);
    customers.push(id);
  }
});

const requests = () => Promise.all(customers.map((id) => closingOf(shop, id)));

describe('closing several tabs', () => {
  it('closes each, with a number of its own', async () => {
    const outcomes = await closeTabs(shop, await requests());
    expect(
      outcomes.map(({ customerId, result }) => [customerId, result.ok && result.value.closing.number]),
    ).toEqual(customers.map((id, index) => [id, index + 1]));
    await expectSound(shop.db);
  });

  it('goes on where one was closed or changed meanwhile, and says so', async () => {
    const [ana, bia, caio] = await requests();
    if (!ana || !bia || !caio) throw new Error('expected three');
    await closeTabs(shop, [ana]);
    await putOnTab(shop, bia.customerId);
    const outcomes = await closeTabs(shop, [ana, bia, caio]);
    expect(outcomes.map(({ result }) => (result.ok ? 'closed' : result.error.reason))).toEqual([
      'nothing-open',
      'tab-changed',
      'closed',
    ]);
    await expectSound(shop.db);
  });

  it('leaves whole what could not be written, and goes on', async () => {
    let calls = 0;
    const failing = {
      ...shop,
      clock: {
        today: () => shop.clock.today(),
        timeOfDay: () => shop.clock.timeOfDay(),
        newId: () => shop.clock.newId(),
        now: () => {
          calls += 1;
          if (calls === 1) throw new Error('disk full');
          return shop.clock.now();
        },
      },
    };
    const outcomes = await closeTabs(failing, await requests());
    expect(outcomes.map(({ result }) => (result.ok ? 'closed' : result.error.reason))).toEqual([
      'not-saved',
      'closed',
      'closed',
    ]);
    expect((await shop.db.summaries.get(customers[0] ?? ''))?.tabCents).toBe(850);
    await expectSound(shop.db);
  });
});
