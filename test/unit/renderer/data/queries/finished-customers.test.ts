import { readFinished } from '@renderer/data/queries/finished-customers';
import { addTabEntry } from '@renderer/use-cases/add-tab-entry';
import { logContact } from '@renderer/use-cases/log-contact';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoContact } from '@renderer/use-cases/undo-contact';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { agreeOn, breakNow } from '@test/support/agreements';
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

describe('who kept an agreement to its end', () => {
  const payAll = async (agreement: Agreement, day: string) => {
    shop.clock.day = day;
    const plan = await shop.db.installments.where({ originId: agreement.id }).toArray();
    const open = plan.filter((each) => each.open === 1);
    expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: open.map(({ id }) => id),
        means: [{ means: 'pix', cents: open.reduce((sum, each) => sum + each.principalCents, 0) }],
        day,
        waive: 'all',
      }),
    );
  };
  const agreed = () => agreeOn(shop, customerId, { count: 2, firstDueDay: '2026-10-21' });

  it('is in the month of its last payment, with all that is open beside it', async () => {
    shop.clock.day = '2026-09-21';
    const agreement = await agreed();
    await payAll(agreement, '2026-10-21');
    expect(await finished('2026-10-01', '2026-10-31')).toMatchObject([
      { finishedOn: '2026-10-21', isAll: true, agreement: { id: agreement.id } },
    ]);
    await sell(shop, customerId, { firstDueDay: '2026-12-05' });
    expect(await finished('2026-10-01', '2026-10-31')).toMatchObject([
      { finishedOn: '2026-10-21', isAll: false, agreement: { id: agreement.id } },
    ]);
    expect(await ids()).toEqual([]);
  });

  it('is not who broke it, nor who took what was left into another', async () => {
    shop.clock.day = '2026-09-21';
    const agreement = await agreed();
    const [first] = await shop.db.installments.where({ originId: agreement.id }).toArray();
    expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: [first?.id ?? ''],
        means: [{ means: 'pix', cents: first?.principalCents ?? 0 }],
        day: '2026-09-21',
        waive: 'all',
      }),
    );
    const second = await agreed();
    expect(await ids('2026-09-01', '2026-09-30')).toEqual([]);
    expectOk(await breakNow(shop, second));
    expect(await ids('2026-09-01', '2026-09-30')).toEqual([]);
  });
});
