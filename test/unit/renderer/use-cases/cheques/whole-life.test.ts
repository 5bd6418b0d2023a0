import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { replaceCheque } from '@renderer/use-cases/cheques/replace-cheque';
import { takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { undoChequeBatch, undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { addCustomer, expectOk, openShop, sell } from '@test/support/shop';
import { expect, it } from 'vitest';

const face = {
  bank: '237',
  branch: '1234',
  account: '567890',
  number: '000123',
  drawer: { name: 'Francisca Lima Teixeira' },
  cents: 15_000,
  issueDay: '2026-11-20',
  goodDay: '2026-12-21',
  place: 'same' as const,
};

it('goes to the bank, comes back, goes again, clears and pays on that day; and all of it is taken back', async () => {
  const shop = openShop();
  const customerId = await addCustomer(shop);
  const { installments } = await sell(shop, customerId);
  const before = await shop.db.installments.toArray();
  const [cheque] = expectOk(
    await takeCheques(shop, {
      customerId,
      day: '2026-11-20',
      cheques: [{ ...face, installmentIds: [installments[0]?.id ?? ''] }],
    }),
  );
  const id = cheque?.id ?? '';
  const waiting = await shop.db.summaries.get(customerId);
  expect(waiting).toMatchObject({ openCents: 75_000, awaitingCents: 15_000, awaitingCount: 1, openCount: 5 });
  expect(waiting?.oldestDueDay).toBe('2027-01-21');
  shop.clock.day = '2026-12-28';
  const move = (request: Omit<Parameters<typeof moveCheques>[1], 'chequeIds'>) =>
    moveCheques(shop, { chequeIds: [id], ...request });
  expect(await clearCheques(shop, { chequeIds: [id], day: '2026-12-28' })).toMatchObject({ ok: false });
  expectOk(await move({ move: 'deposit', day: '2026-12-21', to: 'Banco do Brasil' }));
  expectOk(await move({ move: 'return', day: '2026-12-22', reason: 11 }));
  expect(await shop.db.summaries.get(customerId)).toMatchObject({
    oldestDueDay: '2026-12-21',
    returnedCheques: 1,
    chequeReturns: 1,
  });
  expectOk(await move({ move: 'redeposit', day: '2026-12-23' }));
  expectOk(await clearCheques(shop, { chequeIds: [id], day: '2026-12-24' }));
  const paid = await shop.db.installments.get(installments[0]?.id ?? '');
  expect(paid).toMatchObject({ open: 0, settledDay: '2026-12-24', paidCents: 15_000 });
  expect(await checkIntegrity(shop.db)).toEqual([]);
  for (let step = 0; step < 5; step += 1) expectOk(await undoChequeMove(shop, id));
  expect(await undoChequeMove(shop, id)).toMatchObject({ ok: false, error: 'already-undone' });
  expect(await shop.db.installments.toArray()).toEqual(before);
  expect(await checkIntegrity(shop.db)).toEqual([]);
});

it('is had back for money, or exchanged for others, and owed on its own when loose', async () => {
  const shop = openShop();
  const customerId = await addCustomer(shop);
  const [loose] = expectOk(
    await takeCheques(shop, { customerId, day: '2026-11-20', cheques: [{ ...face, installmentIds: [] }] }),
  );
  const chequeId = loose?.id ?? '';
  expect(await shop.db.summaries.get(customerId)).toMatchObject({ openCents: 15_000, awaitingCents: 15_000 });
  const [first] = expectOk(
    await replaceCheque(shop, {
      chequeId,
      day: '2026-11-20',
      cheques: [{ ...face, number: '000200', cents: 15_500 }],
    }),
  );
  expect(await checkIntegrity(shop.db)).toEqual([]);
  const redeemed = expectOk(
    await redeemCheque(shop, {
      chequeId: first?.id ?? '',
      day: '2026-11-20',
      payment: { means: [{ means: 'pix', cents: 15_000 }], waive: 0 },
    }),
  );
  expect(redeemed.events.at(-1)?.paymentId).toBeDefined();
  expect(await shop.db.summaries.get(customerId)).toMatchObject({ openCents: 0 });
  expect(await checkIntegrity(shop.db)).toEqual([]);
  const batches = await shop.db.journal.toArray();
  for (const line of batches.reverse()) expectOk(await undoChequeBatch(shop, line.refId ?? ''));
  expect(await shop.db.summaries.get(customerId)).toMatchObject({ openCents: 0, openCount: 0 });
  expect(await checkIntegrity(shop.db)).toEqual([]);
});
