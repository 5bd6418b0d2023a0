import { readTape } from '@renderer/data/queries/tape';
import { hasReceipt, tapeReceipt } from '@renderer/features/tape/tape-receipt';
import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { recordChequeCount } from '@renderer/use-cases/cheques/record-count';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { undoChequeBatch } from '@renderer/use-cases/cheques/undo-cheque';
import { addBuyer, takeOne } from '@test/support/cheques';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { expect, it } from 'vitest';

const making = { shop: { name: 'Casa Nova Móveis' }, holidays: [] };

/** Of the lines of these days, as they were written. */
const papers = async (shop: TestShop, ...days: string[]) => {
  const tapes = await Promise.all(days.map((day) => readTape(shop.db, day)));
  const lines = tapes.flatMap((tape) => tape.lines.filter(hasReceipt).reverse());
  return Promise.all(lines.map(({ entry }) => tapeReceipt(shop.db, making, entry)));
};

it('prints again what was given for cheques, what went to the bank, and what a count found', async () => {
  const shop = openShop();
  const buyer = await addBuyer(shop);
  const a = await takeOne(shop, buyer);
  const b = await takeOne(shop, buyer, { number: '000124', installmentIds: [] });
  expectOk(await recordChequeCount(shop, { countedIds: [a], missingIds: [b] }));
  expectOk(await redeemCheque(shop, { chequeId: b, day: shop.clock.today() }));
  shop.clock.day = '2026-12-21';
  expectOk(await moveCheques(shop, { chequeIds: [a], move: 'deposit', day: '2026-12-21' }));
  shop.clock.day = '2026-12-22';
  expectOk(await clearCheques(shop, { chequeIds: [a], day: '2026-12-22' }));

  const made = await papers(shop, '2026-11-20', '2026-12-21', '2026-12-22');
  expect(made.map((paper) => paper?.title)).toEqual([
    'Recibo de cheques 1 de Francisca Lima Teixeira',
    'Recibo de cheques 2 de Francisca Lima Teixeira',
    'Conferência dos cheques de 20/11/2026',
    'Entrega do cheque 000124 de Francisca Lima Teixeira',
    'Depósito de 1 cheque',
  ]);
  expect(made[0]?.document.data).toMatchObject({ isSecondCopy: true });
  expect(made[3]?.document.data).toMatchObject({ isSecondCopy: true });
  expect(made[4]?.document.data).toMatchObject({ isSecondCopy: true });
  // As it was when the drawer was counted, not as it is now.
  expect(made[2]?.document.data).toMatchObject({
    isCount: true,
    days: [
      {
        cheques: [
          { number: '000123', place: 'Em carteira', mark: 'counted' },
          { number: '000124', place: 'Em carteira', mark: 'missing' },
        ],
      },
    ],
  });
});

it('has no slip of what was taken back', async () => {
  const shop = openShop();
  const id = await takeOne(shop, await addBuyer(shop));
  shop.clock.day = '2026-12-21';
  const [moved] = expectOk(await moveCheques(shop, { chequeIds: [id], move: 'deposit', day: '2026-12-21' }));
  expectOk(await undoChequeBatch(shop, moved?.events.at(-1)?.batchId ?? ''));
  expect(await papers(shop, '2026-12-21')).toEqual([]);
});
