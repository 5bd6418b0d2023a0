import { customerFile } from '@renderer/data/queries/customer-file';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { promissoryNoteDataSchema } from '@renderer/documents/definitions/promissory-note-data';
import {
  type PromissoryNoteError,
  promissoryNoteErrorText,
  promissoryNotePaper,
} from '@renderer/documents/from-records/promissory-note';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import type { Shop } from '@shared/domain/shop';
import { takeOne } from '@test/support/cheques';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const house: Shop = { name: 'Casa Nova Móveis', city: 'Sobral', state: 'CE' };
let shop: TestShop;
let customerId: string;

const note = async (over: { house?: Partial<Shop>; name?: string } = {}) => {
  const file = await customerFile(shop.db, customerId);
  const sale = file?.sales[0];
  if (!file || !sale) throw new Error('expected a sale');
  const customer = { ...file.customer, ...(over.name && { name: over.name }) };
  return promissoryNotePaper({ ...file, shop: { ...house, ...over.house }, customer, sale });
};

beforeEach(async () => {
  shop = openShop();
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 30_000, installmentCount: 3 });
});

describe('the promissory note of a sale', () => {
  it('promises every installment, on the day and at the place of the sale', async () => {
    const data = promissoryNoteDataSchema.parse(expectOk(await note()).data);
    expect(data).toMatchObject({ number: '1', issueDay: '2026-11-20', shop: { city: 'Sobral' } });
    expect(data.installments.map(({ amountCents }) => amountCents)).toEqual([10_000, 10_000, 10_000]);
  });

  it('does not promise what cheques already promise', async () => {
    const ids = (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id);
    await takeOne(shop, { customerId, installmentIds: ids });
    const data = promissoryNoteDataSchema.parse(expectOk(await note()).data);
    expect(data.installments.map(({ number }) => number)).toEqual([2, 3]);
    const rest = { number: '000200', installmentIds: ids.slice(1) };
    await takeOne(shop, { customerId, installmentIds: ids }, rest);
    expect(await note()).toEqual({ ok: false, error: 'by-cheque' });
    expect(promissoryNoteErrorText('by-cheque')).toContain('cheques');
  });

  it('does not promise again what was paid', async () => {
    const pay = async (cents: number) =>
      expectOk(
        await receivePayment(shop, {
          customerId,
          installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
          means: [{ means: 'cash', cents }],
          day: shop.clock.today(),
          waive: 0,
        }),
      );
    await pay(14_000);
    expect(expectOk(await note()).data.installments).toMatchObject([
      { number: 2, amountCents: 6_000 },
      { number: 3, amountCents: 10_000 },
    ]);
    await pay(16_000);
    expect(await note()).toEqual({ ok: false, error: 'nothing-open' });
  });

  it.each<[PromissoryNoteError, Parameters<typeof note>[0]]>([
    ['shop-city', { house: { city: undefined } }],
    ['shop-city', { house: { city: ' ' } }],
    ['shop-name', { house: { name: '😀' } }],
    ['customer-name', { name: '😀' }],
  ])('is refused as %s, politely', async (error, over) => {
    expect(await note(over)).toEqual({ ok: false, error });
    expect(promissoryNoteErrorText(error)).toMatch(/^A nota promissória precisa d.*Complete/);
  });
});
