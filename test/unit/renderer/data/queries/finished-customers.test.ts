import { readFinished } from '@renderer/data/queries/finished-customers';
import { addTabEntry } from '@renderer/use-cases/add-tab-entry';
import { logContact } from '@renderer/use-cases/log-contact';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoContact } from '@renderer/use-cases/undo-contact';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const TEMPLATES = new Set(['thanks-finished-1']);

let shop: TestShop;
let customerId: string;

const finished = (from = '2026-11-01', to = '2026-11-30') =>
  readFinished(shop.db, { from, to, templates: TEMPLATES });
const ids = async (from?: string, to?: string) =>
  (await finished(from, to)).map(({ customer }) => customer.id);

const pay = async (cents: number, day: string) => {
  shop.clock.day = day;
  const open = await shop.db.installments
    .where({ originId: (await shop.db.sales.toArray())[0]?.id })
    .toArray();
  return expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: open.filter((each) => each.open === 1).map(({ id }) => id),
      means: [{ means: 'pix', cents }],
      day,
      waive: 'all',
    }),
  );
};

beforeEach(async () => {
  shop = openShop('2026-09-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 20_000, installmentCount: 2, firstDueDay: '2026-10-05' });
});

describe('who finished paying', () => {
  it('is in the month of the last payment, and in no other', async () => {
    await pay(10_000, '2026-10-05');
    expect(await ids('2026-10-01', '2026-10-31')).toEqual([]);
    await pay(10_000, '2026-11-05');
    expect(await finished()).toMatchObject([
      { customer: { id: customerId }, finishedOn: '2026-11-05', thankedOn: undefined },
    ]);
    expect(await ids('2026-10-01', '2026-10-31')).toEqual([]);
    expect(await ids('2026-12-01', '2026-12-31')).toEqual([]);
  });

  it('is nobody with purchases on the tab', async () => {
    await pay(20_000, '2026-11-05');
    expectOk(await addTabEntry(shop, { customerId, day: '2026-11-05', description: 'Pão', cents: 500 }));
    expect(await ids()).toEqual([]);
  });

  it('is nobody with a new sale, or whose last payment was taken back', async () => {
    const payment = await pay(20_000, '2026-11-05');
    expect(await ids()).toEqual([customerId]);
    expectOk(await reversePayment(shop, payment.id));
    expect(await ids()).toEqual([]);
    await pay(20_000, '2026-11-06');
    expect(await ids()).toEqual([customerId]);
    await sell(shop, customerId, { firstDueDay: '2026-12-05' });
    expect(await ids()).toEqual([]);
  });
});

describe('who was thanked', () => {
  const thank = (template?: string) =>
    logContact(shop, { customerId, channel: 'whatsapp', template, text: 'Obrigado!', answer: 'no-answer' });

  it('is known by the text, once for each time everything is paid', async () => {
    await pay(20_000, '2026-11-05');
    shop.clock.day = '2026-11-06';
    expectOk(await thank('d7-1'));
    expect((await finished())[0]?.thankedOn).toBeUndefined();
    const thanks = expectOk(await thank('thanks-finished-1'));
    expect((await finished())[0]?.thankedOn).toBe('2026-11-06');
    expectOk(await undoContact(shop, thanks.id));
    expect((await finished())[0]?.thankedOn).toBeUndefined();
  });

  it('is thanked again after a later purchase was paid as well', async () => {
    shop.clock.day = '2026-10-01';
    expectOk(await thank('thanks-finished-1'));
    await pay(20_000, '2026-11-05');
    expect((await finished())[0]?.thankedOn).toBeUndefined();
  });
});
