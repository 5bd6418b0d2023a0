import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { addBuyer, move, takeOne } from '@test/support/cheques';
import { expectOk, openShop } from '@test/support/shop';
import { expect, it, vi } from 'vitest';

const DAY = '2026-12-22';

/** A cheque for the first two installments that came back on the day. */
const returned = async () => {
  const shop = openShop();
  const buyer = await addBuyer(shop);
  const [first = '', second = '', third = ''] = buyer.installmentIds;
  const installmentIds = [first, second];
  const id = await takeOne(shop, buyer, { cents: 30_000, installmentIds });
  await move(shop, id, { move: 'deposit', day: '2026-12-21' });
  await move(shop, id, { move: 'return', day: DAY, reason: 11 });
  const { customerId } = buyer;
  const pay = async (ids: readonly string[], cents: number) =>
    expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: ids,
        means: [{ means: 'pix', cents }],
        day: DAY,
        waive: 'all',
      }),
    );
  const told = async () => {
    expect(await checkIntegrity(shop.db)).toEqual([]);
    const summary = await shop.db.summaries.get(customerId);
    return [summary?.returnedCheques, summary?.chequeReturnedOn, summary?.chequeReturns];
  };
  return { shop, customerId, installmentIds, first, second, third, pay, told };
};

it('is a cheque that came back once all it covers is paid otherwise, until that is taken back', async () => {
  const { shop, first, second, pay, told } = await returned();
  expect(await told()).toEqual([1, DAY, 1]);
  await pay([first], 15_000);
  await pay([second], 5_000);
  expect(await told()).toEqual([1, DAY, 1]);
  const last = await pay([second], 10_000);
  expect(await told()).toEqual([undefined, undefined, 1]);
  expectOk(await reversePayment(shop, last.id));
  expect(await told()).toEqual([1, DAY, 1]);
});

it('is one whose installments came into an agreement, until that is undone', async () => {
  const { shop, customerId, installmentIds, told } = await returned();
  const agree = (updatedCents: number) =>
    makeAgreement(shop, {
      customerId,
      installmentIds,
      updatedCents,
      discountCents: 0,
      downPaymentCents: 0,
      downPaymentMeans: 'cash',
      count: 2,
      firstDueDay: '2027-01-20',
      interval: { kind: 'monthly' },
    });
  const refused = await agree(1);
  if (refused.ok || refused.error.reason !== 'amount-changed') throw new Error('expected another amount');
  const { agreement } = expectOk(await agree(refused.error.updatedCents));
  expect(await told()).toEqual([undefined, undefined, 1]);
  expectOk(await undoAgreement(shop, agreement.id));
  expect(await told()).toEqual([1, DAY, 1]);
});

it('costs no reading of cheques where none is to be made good', async () => {
  const { shop, first, second, third, pay } = await returned();
  await pay([first, second], 30_000);
  const reads = vi.spyOn(shop.db.cheques, 'where');
  await pay([third], 15_000);
  expect(reads).not.toHaveBeenCalled();
});
