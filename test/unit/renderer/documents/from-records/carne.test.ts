import { customerFile } from '@renderer/data/queries/customer-file';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { carneDataSchema } from '@renderer/documents/definitions/carne-data';
import { carnePaper } from '@renderer/documents/from-records/carne';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { defaultTerms } from '@shared/domain/terms';
import { takeOne } from '@test/support/cheques';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const house = { name: 'Casa Nova Móveis', city: 'Sobral', state: 'CE', pixKey: 'caixa@casanova.com.br' };
let shop: TestShop;
let customerId: string;

const carne = async (more: object = {}) => {
  const file = await customerFile(shop.db, customerId);
  const sale = file?.sales[0];
  if (!file || !sale) throw new Error('expected a sale');
  const { data } = carnePaper({ ...file, shop: house, sale, terms: defaultTerms, ...more });
  return carneDataSchema.parse(data);
};

beforeEach(async () => {
  shop = openShop();
  customerId = await addCustomer(shop, { address: { line: 'Rua A, 1', district: 'Centro', city: 'Sobral' } });
  await sell(shop, customerId, { totalCents: 10_000, downPaymentCents: 1_000, installmentCount: 3 });
});

describe('the booklet of a sale', () => {
  it('has a slip for each installment, each with its own Pix', async () => {
    const data = await carne();
    expect(data.slips.map(({ number, count, amountCents }) => [number, count, amountCents])).toEqual([
      [1, 3, 3_000],
      [2, 3, 3_000],
      [3, 3, 3_000],
    ]);
    expect(data.slips[1]?.pixPayload).toContain('540530.00');
    expect(data.slips[1]?.pixPayload).toContain('V1P2');
    expect(data.customer.address).toBe('Rua A, 1, Centro');
    expect(data.downPaymentCents).toBe(1_000);
  });

  it('printed again holds what is still to be paid', async () => {
    const ids = (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id);
    const request = { customerId, installmentIds: ids, day: shop.clock.today(), waive: 0 };
    expectOk(await receivePayment(shop, { ...request, means: [{ means: 'cash', cents: 4_000 }] }));
    const data = await carne();
    expect(data.slips.map(({ number, amountCents }) => [number, amountCents])).toEqual([
      [2, 2_000],
      [3, 3_000],
    ]);
  });

  it('leaves what waits for a cheque to it, and says how much that is', async () => {
    const ids = (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id);
    await takeOne(
      shop,
      { customerId, installmentIds: ids },
      { cents: 6_000, installmentIds: ids.slice(0, 2) },
    );
    const data = await carne();
    expect(data.slips.map(({ number, isAwaiting }) => [number, isAwaiting])).toEqual([[3, false]]);
    expect(data).toMatchObject({ awaitingCents: 6_000, onCreditCents: 9_000 });
  });

  it('has slips without a Pix where every installment waits for a cheque', async () => {
    const ids = (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id);
    await takeOne(shop, { customerId, installmentIds: ids }, { cents: 9_000, installmentIds: ids });
    const data = await carne();
    expect(data.slips.map(({ isAwaiting, pixPayload }) => [isAwaiting, pixPayload])).toEqual(
      new Array(3).fill([true, undefined]),
    );
    expect(data.awaitingCents).toBeUndefined();
  });

  it('has no Pix without a key that can be used', async () => {
    for (const pixKey of [undefined, 'x']) {
      const data = await carne({ shop: { ...house, pixKey } });
      expect(data.slips.every(({ pixPayload }) => pixPayload === undefined)).toBe(true);
    }
  });

  it('tells what the plan costs, of the whole sale also when part of it is paid', async () => {
    const { sale, installments } = await sell(shop, customerId, {
      totalCents: 100_000,
      installmentCount: 10,
      pricing: { kind: 'price', monthlyBp: 100 },
      firstDueDay: '2026-12-20',
    });
    const [first, ...rest] = installments;
    if (!first) throw new Error('expected an installment');
    const paid = { ...first, paidCents: first.principalCents, open: 0 } as const;
    const data = await carne({ sale, installments: [paid, ...rest] });
    expect(data).toMatchObject({ cashPriceCents: 100_000, onCreditCents: 105_582 });
    expect(data.rates?.monthly).toBeCloseTo(0.01, 4);
    expect(data.slips).toHaveLength(9);
  });
});
