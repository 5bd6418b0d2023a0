import { agreementFile } from '@renderer/data/queries/agreements';
import { openAccount, openInstallmentsOf } from '@renderer/data/queries/open-account';
import { type AgreementRequest, makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const agree = async (more: Partial<AgreementRequest> = {}) =>
  expectOk(
    await makeAgreement(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      updatedCents: 20_000,
      discountCents: 0,
      downPaymentCents: 5_000,
      downPaymentMeans: 'cash',
      count: 2,
      firstDueDay: '2026-12-10',
      interval: { kind: 'monthly' },
      ...more,
    }),
  );

beforeEach(async () => {
  shop = openShop('2026-11-20');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 20_000, installmentCount: 2, firstDueDay: '2026-12-10' });
});

describe('the file of an agreement', () => {
  it('has its plan and its down payment, until it is undone', async () => {
    const { agreement, downPayment } = await agree();
    const file = await agreementFile(shop.db, agreement.id);
    expect(file?.plan.map(({ number }) => number)).toEqual([1, 2]);
    expect(file?.downPayment?.id).toBe(downPayment?.id);
    expectOk(await undoAgreement(shop, agreement.id));
    expect((await agreementFile(shop.db, agreement.id))?.downPayment).toBeUndefined();
  });

  it('names the later agreement that took what was left', async () => {
    const first = await agree();
    expect((await agreementFile(shop.db, first.agreement.id))?.renegotiatedIn).toBeUndefined();
    const second = await agree({ updatedCents: 15_000, downPaymentCents: 0 });
    expect((await agreementFile(shop.db, first.agreement.id))?.renegotiatedIn?.id).toBe(second.agreement.id);
  });

  it('is null where there is none', async () => {
    expect(await agreementFile(shop.db, 'gone')).toBeNull();
  });
});

describe('the facts a talk starts from', () => {
  it('are the customer and the open installments, the oldest first', async () => {
    await sell(shop, customerId, { totalCents: 5_000, installmentCount: 1, firstDueDay: '2026-11-25' });
    const facts = await openAccount(shop.db, customerId);
    expect(facts?.open.map(({ dueDay }) => dueDay)).toEqual(['2026-11-25', '2026-12-10', '2027-01-11']);
    expect(facts?.summary.openCents).toBe(25_000);
  });

  it('are those of the kept record, where two were merged', async () => {
    const duplicate = await addCustomer(shop);
    await shop.db.customers.update(duplicate, { mergedIntoId: customerId });
    expect((await openAccount(shop.db, duplicate))?.customer.id).toBe(customerId);
    expect(await openAccount(shop.db, 'nobody')).toBeNull();
  });
});
