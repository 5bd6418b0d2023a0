import 'fake-indexeddb/auto';
import { freeStoreName, isShopStore } from '@renderer/data/store-names';
import type { LastKnown, Platform } from '@renderer/platform/platform';
import { forgetShop, knownShop, lostShop, rememberShop } from '@renderer/use-cases/lost-shop';
import { openFullShop } from '@test/support/backup';
import { addCustomer, openShop } from '@test/support/shop';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';

/** A computer that keeps what it is told. */
const keeping = (first: LastKnown | null = null): Pick<Platform, 'lastKnown'> => {
  let known = first;
  return {
    lastKnown: {
      read: async () => known,
      remember: async (next) => {
        known = next;
      },
    },
  };
};

describe('what is known of a shop outside its store', () => {
  it('is missed when the store is empty', async () => {
    const shop = await openFullShop();
    const computer = keeping();
    await rememberShop(shop.db, computer, 1_000);
    const known = await knownShop(computer);
    expect(known).toMatchObject({ at: 1_000, shop: 'Casa Nova Móveis' });
    expect(known?.customers).toBe(await shop.db.customers.count());
    expect(known?.records).toBeGreaterThan(known?.customers ?? 0);
    expect(await lostShop(shop.db, computer)).toBeNull();
    expect(await lostShop(openShop().db, computer)).toEqual(known);
  });

  it('is nothing in a new shop, nor after the owner began anew', async () => {
    const empty = openShop();
    const computer = keeping();
    expect(await lostShop(empty.db, computer)).toBeNull();
    await rememberShop((await openFullShop()).db, computer, 1_000);
    await forgetShop(computer, 2_000);
    expect(await lostShop(empty.db, computer)).toBeNull();
  });

  it('is not overwritten by an empty store', async () => {
    const computer = keeping({ at: 1, shop: 'Loja', customers: 3, records: 9 });
    await rememberShop(openShop().db, computer, 2_000);
    expect((await knownShop(computer))?.customers).toBe(3);
  });

  it('does not ask for a recovery where a customer is there but no shop', async () => {
    const shop = openShop();
    await addCustomer(shop);
    expect(await lostShop(shop.db, keeping({ at: 1, shop: 'Loja', customers: 3, records: 9 }))).toBeNull();
  });
});

describe('the name of a shop’s store', () => {
  it.each(['em-dia', 'em-dia-2', 'em-dia-12'])('is %s', (name) => expect(isShopStore(name)).toBe(true));
  it.each(['em-dia-exemplo', 'em-dia-rascunho-1-a', 'em-dia-computador', 'em-dia-0', 'em-dia-02'])(
    'is not %s',
    (name) => expect(isShopStore(name)).toBe(false),
  );

  it('is a free one after a recovery', async () => {
    expect(await freeStoreName()).toBe('em-dia-2');
    const taken = new Dexie('em-dia-2');
    taken.version(1).stores({ x: 'id' });
    await taken.open();
    expect(await freeStoreName()).toBe('em-dia-3');
    await taken.delete();
  });
});
