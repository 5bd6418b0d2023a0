import { dueTodayCents } from '@renderer/documents/definitions/customer-statement-data';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { aFace, clear, move, takeOne } from '@test/support/cheques';
import { expectToAgree, statementOf } from '@test/support/customer-statement';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;
const account = () => ({ shop, customerId });

beforeEach(() => {
  shop = openShop('2026-10-01');
});

describe('a statement with cheques', () => {
  it('names what waits for one, without delay and without an amount of today', async () => {
    customerId = await addCustomer(shop);
    const { installments } = await sell(shop, customerId, {
      totalCents: 45_000,
      installmentCount: 3,
      firstDueDay: '2026-11-03',
    });
    shop.clock.day = '2026-11-20';
    const ids = installments.map(({ id }) => id);
    await takeOne(shop, { customerId, installmentIds: ids });
    const { open } = await statementOf(account());
    expect(open.map(({ awaiting, daysLate, feeCents }) => [awaiting, daysLate, feeCents])).toEqual([
      ['aguardando cheque 000123, bom para 21/12', 0, 0],
      [undefined, 0, 0],
      [undefined, 0, 0],
    ]);
    expect(open.map(dueTodayCents)).toEqual([0, 15_000, 15_000]);
    await expectToAgree(account());
  });

  it('tells a down payment by cheque as it is taken, paid, or handed back with the sale', async () => {
    customerId = await addCustomer(shop);
    const request = { totalCents: 40_000, downPaymentCents: 10_000, installmentCount: 2 };
    const downPayment = { ...aFace, cents: 10_000, issueDay: '2026-10-01', goodDay: '2026-10-05' };
    const sold = async (number: string) =>
      sell(shop, customerId, {
        ...request,
        downPaymentMeans: 'cheque',
        cheques: { downPayment: { ...downPayment, number } },
      });
    const first = await sold('000001');
    await expectToAgree(account());
    expectOk(await cancelSale(shop, first.sale.id));
    expect((await statementOf(account())).lines.at(-1)?.balanceCents).toBe(0);
    await expectToAgree(account());
    const { cheques } = await sold('000002');
    const [chequeId = ''] = cheques.map(({ id }) => id);
    await move(shop, chequeId, { move: 'deposit', day: '2026-10-05' });
    await clear(shop, chequeId, '2026-10-06');
    expect((await statementOf(account())).lines.at(-1)?.balanceCents).toBe(30_000);
    await expectToAgree(account());
  });
});
