import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { replaceCheque } from '@renderer/use-cases/cheques/replace-cheque';
import { undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { expectSound } from '@test/support/expect-sound';
import { down, five, saleFace, withDown } from '@test/support/sale-cheques';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;
beforeEach(async () => {
  shop = openShop('2026-11-20');
  customerId = await addCustomer(shop);
});

const openCents = async () => (await shop.db.summaries.get(customerId))?.openCents;

describe('cancelling a sale with cheques', () => {
  it('hands back those still in the drawer, and nothing is owed', async () => {
    const { sale } = await sell(shop, customerId, withDown(down, five));
    expectOk(await cancelSale(shop, sale.id));
    expect((await shop.db.cheques.toArray()).map(({ status }) => status)).toEqual(new Array(6).fill('void'));
    expect(await openCents()).toBe(0);
    expect(await shop.db.summaries.get(customerId)).toMatchObject({ openCount: 0 });
    await expectSound(shop.db);
  });

  it('hands back the one that took the place of the down payment too', async () => {
    const { sale, cheques } = await sell(shop, customerId, withDown(down));
    const [given] = cheques;
    const [other] = expectOk(
      await replaceCheque(shop, {
        chequeId: given?.id ?? '',
        day: '2026-11-20',
        cheques: [{ ...down, number: '000200' }],
      }),
    );
    expectOk(await cancelSale(shop, sale.id));
    expect(await shop.db.cheques.get(other?.id ?? '')).toMatchObject({ status: 'void' });
    // The exchange was made all the same: only the taking of the cheques went with the sale.
    const exchange = await shop.db.journal.filter(({ kind }) => kind === 'cheque-moved').first();
    expect(
      await shop.db.journal
        .where('undoes')
        .equals(exchange?.seq ?? 0)
        .count(),
    ).toBe(0);
    expect(await openCents()).toBe(0);
    await expectSound(shop.db);
  });

  it('waits while one is at the bank, or its money came', async () => {
    const { sale, cheques } = await sell(shop, customerId, withDown(down));
    const chequeIds = cheques.map(({ id }) => id);
    shop.clock.day = '2026-11-30';
    expectOk(await moveCheques(shop, { chequeIds, move: 'deposit', day: '2026-11-25' }));
    expect(await cancelSale(shop, sale.id)).toEqual({ ok: false, error: 'has-cheques' });
    expectOk(await clearCheques(shop, { chequeIds, day: '2026-11-27' }));
    expect(await cancelSale(shop, sale.id)).toEqual({ ok: false, error: 'has-payments' });
    expect(await openCents()).toBe(75_000);
    await expectSound(shop.db);
  });

  it('goes on once the down payment that came back was handed over without money', async () => {
    const { sale, cheques } = await sell(shop, customerId, withDown(down));
    const [chequeId = ''] = cheques.map(({ id }) => id);
    expectOk(await redeemCheque(shop, { chequeId, day: '2026-11-20', cancelOwn: true }));
    expectOk(await cancelSale(shop, sale.id));
    expect(await openCents()).toBe(0);
    await expectSound(shop.db);
    // Nor is anything owed for it again.
    expect(await undoChequeMove(shop, chequeId)).toEqual({ ok: false, error: 'of-sale' });
    expect(await openCents()).toBe(0);
  });

  it('leaves an exchange that was made before to be undone by itself', async () => {
    const { sale, cheques } = await sell(shop, customerId, { cheques: { installments: five } });
    const chequeId = cheques[0]?.id ?? '';
    expectOk(await replaceCheque(shop, { chequeId, day: '2026-11-20', cheques: [saleFace(200)] }));
    expectOk(await cancelSale(shop, sale.id));
    expectOk(await undoChequeMove(shop, chequeId));
    expectOk(await undoChequeMove(shop, chequeId));
    expect((await shop.db.cheques.toArray()).map(({ status }) => status)).toEqual(new Array(6).fill('void'));
    expect(await openCents()).toBe(0);
    await expectSound(shop.db);
  });

  it('takes their line back with the last of them that stood', async () => {
    const { sale, cheques } = await sell(shop, customerId, { cheques: { installments: five } });
    expectOk(await undoChequeMove(shop, cheques[0]?.id ?? ''));
    expectOk(await cancelSale(shop, sale.id));
    const taking = await shop.db.journal.filter(({ kind }) => kind === 'cheque-taken').first();
    expect(
      await shop.db.journal
        .where('undoes')
        .equals(taking?.seq ?? 0)
        .count(),
    ).toBe(1);
  });
});
