import { readTape } from '@renderer/data/queries/tape';
import { hasReceipt, tapeReceipt } from '@renderer/features/tape/tape-receipt';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { addCustomer, expectOk, openShop, sell } from '@test/support/shop';
import { expect, it } from 'vitest';

const making = { shop: { name: 'Casa Nova Móveis' }, holidays: [] };

it('the tape prints what came in again, as a second copy, also once it was taken back', async () => {
  const shop = openShop();
  const customerId = await addCustomer(shop);
  const { installments } = await sell(shop, customerId, { totalCents: 30_000, installmentCount: 3 });
  const payment = expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: [installments[0]?.id ?? ''],
      means: [{ means: 'cash', cents: 10_000 }],
      day: shop.clock.today(),
      waive: 0,
    }),
  );
  expectOk(await reversePayment(shop, payment.id));
  const { lines } = await readTape(shop.db, shop.clock.today());
  expect(lines.filter(hasReceipt).map(({ entry }) => entry.kind)).toEqual(['payment']);

  const line = lines.find(hasReceipt)?.entry;
  const receipt = line && (await tapeReceipt(shop.db, making, line));
  expect(receipt).toMatchObject({
    title: 'Recibo 1 de Francisca Lima Teixeira',
    document: { kind: 'receipt', data: { isSecondCopy: true, reversal: { day: '2026-11-20' } } },
  });
  expect(line && (await tapeReceipt(shop.db, making, { ...line, refId: 'gone' }))).toBeNull();
});
