import { customerFile } from '@renderer/data/queries/customer-file';
import { handBacks, handBackText } from '@renderer/features/receive/hand-backs';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { addBuyer, move, takeOne } from '@test/support/cheques';
import { expectOk, openShop } from '@test/support/shop';
import { expect, it } from 'vitest';

it('names the cheques that failed and that a payment made good', async () => {
  const shop = openShop();
  const buyer = await addBuyer(shop);
  const { customerId, installmentIds } = buyer;
  const [first = '', second = '', third = ''] = installmentIds;
  const returned = await takeOne(shop, buyer, { installmentIds: [first, second] });
  const stopped = await takeOne(shop, buyer, {
    number: '000124',
    installmentIds: [second],
    goodDay: '2026-12-22',
  });
  await takeOne(shop, buyer, { number: '000125', installmentIds: [third] });
  await move(shop, returned, { move: 'deposit', day: '2026-12-21' });
  await move(shop, returned, { move: 'return', day: '2026-12-22', reason: 11 });
  await move(shop, stopped, { move: 'stop', day: '2026-12-22' });

  const pay = async (id: string): Promise<string[]> => {
    const payment = expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: [id],
        means: [{ means: 'pix', cents: 15_000 }],
        day: '2026-12-22',
        waive: 'all',
      }),
    );
    const file = await customerFile(shop.db, customerId);
    return file ? handBacks({ payment, file }).map(handBackText) : [];
  };
  expect(await pay(first)).toEqual([]);
  expect(await pay(second)).toEqual([
    'O cheque 000123, que voltou, está pago: entregue-o ao cliente',
    'O cheque 000124, que foi sustado, está pago: entregue-o ao cliente',
  ]);
});
