import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { returnGoods } from '@renderer/use-cases/return-goods';
import { expectSound } from '@test/support/expect-sound';
import { down, withDown } from '@test/support/sale-cheques';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;
beforeEach(async () => {
  shop = openShop('2026-11-20');
  customerId = await addCustomer(shop);
});

const openCents = async () => (await shop.db.summaries.get(customerId))?.openCents;

describe('goods of a sale with a down payment by cheque', () => {
  const giveBackAll = (saleId: string, seen: { fellCents: number; beyondCents: number }) =>
    returnGoods(shop, { saleId, goods: { kind: 'whole' }, seen });

  it('are worth the down payment too, which falls last, and gives nothing that was not paid', async () => {
    const { sale } = await sell(shop, customerId, withDown(down));
    const part = await returnGoods(shop, {
      saleId: sale.id,
      goods: { kind: 'amount', cents: 80_000 },
      seen: { fellCents: 80_000, beyondCents: 0 },
    });
    expect(expectOk(part).allocations.at(-1)).toMatchObject({ reducedCents: 5_000 });
    expect(await openCents()).toBe(5_000);
    await expectSound(shop.db);
    expectOk(await giveBackAll(sale.id, { fellCents: 5_000, beyondCents: 0 }));
    expect(await openCents()).toBe(0);
    await expectSound(shop.db);
  });

  it('keep the clearing that paid what was given back from being undone', async () => {
    const { sale, cheques } = await sell(shop, customerId, withDown(down));
    const chequeIds = cheques.map(({ id }) => id);
    shop.clock.day = '2026-11-30';
    expectOk(await moveCheques(shop, { chequeIds, move: 'deposit', day: '2026-11-25' }));
    expectOk(await clearCheques(shop, { chequeIds, day: '2026-11-27' }));
    expectOk(await giveBackAll(sale.id, { fellCents: 75_000, beyondCents: 10_000 }));
    expect(await shop.db.summaries.get(customerId)).toMatchObject({ openCents: 0, creditCents: 10_000 });
    await expectSound(shop.db);
    expect(await undoChequeMove(shop, chequeIds[0] ?? '')).toEqual({ ok: false, error: 'returned-since' });
    await expectSound(shop.db);
  });
});
