import 'fake-indexeddb/auto';
import { dumpStore } from '@renderer/data/backup/dump-store';
import { openBackup } from '@renderer/data/backup/open-backup';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { refundCredit } from '@renderer/use-cases/refund-credit';
import { returnGoods } from '@renderer/use-cases/return-goods';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoImport } from '@renderer/use-cases/undo-import';
import { defaultTerms } from '@shared/domain/terms';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { planText } from '@test/support/import';
import { bringInto, contentsOf } from '@test/support/import-shop';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const TWO_LINES = await planText(
  'Nome;Vencimento;Valor\nAna Lima;10/10/2026;100,00\nAna Lima;10/11/2026;100,00\n',
);

let shop: TestShop;
let importId: string;
let customerId: string;

beforeEach(async () => {
  shop = openShop();
  importId = expectOk(await bringInto(shop, TWO_LINES.plan)).importId;
  customerId = (await shop.db.customers.toCollection().first())?.id ?? '';
});

const openIds = async () => (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id);

const expectNothingLeft = async () => {
  expectOk(await undoImport(shop, importId));
  expect(await checkIntegrity(shop.db)).toEqual([]);
  expect(Object.values(await contentsOf(shop)).flat()).toEqual([]);
};

describe('undoing an import leaves nothing of what was done and taken back on it', () => {
  it('a sale that was cancelled', async () => {
    const { sale } = await sell(shop, customerId, { downPaymentCents: 5_000 });
    expectOk(await cancelSale(shop, sale.id));
    await expectNothingLeft();
  });

  it('an agreement that was undone', async () => {
    const { totalCents } = updatedAmount(
      await openInstallmentsOf(shop.db, customerId),
      shop.clock.today(),
      defaultTerms,
    );
    const { agreement } = expectOk(
      await makeAgreement(shop, {
        customerId,
        installmentIds: await openIds(),
        updatedCents: totalCents,
        discountCents: 0,
        downPaymentCents: 2_000,
        downPaymentMeans: 'cash',
        count: 2,
        firstDueDay: '2026-12-10',
        interval: { kind: 'monthly' },
      }),
    );
    expectOk(await undoAgreement(shop, agreement.id));
    await expectNothingLeft();
    expect(await shop.db.agreements.count()).toBe(0);
  });

  it('store credit that was paid out, and a return', async () => {
    const payment = expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: await openIds(),
        means: [{ means: 'pix', cents: 30_000 }],
        day: shop.clock.today(),
        waive: 'all',
        keepExcess: true,
      }),
    );
    const refund = expectOk(await refundCredit(shop, { customerId, cents: 10_000, means: 'cash' }));
    const sale = await shop.db.sales.toCollection().first();
    const seen = { fellCents: 0, beyondCents: 10_000 };
    const back = expectOk(
      await returnGoods(shop, { saleId: sale?.id ?? '', goods: { kind: 'whole' }, giveBack: 'cash', seen }),
    );
    for (const { id } of [back, refund, payment]) expectOk(await reversePayment(shop, id));
    await expectNothingLeft();
  });
});

it('leaves an undone agreement of a customer who was there before, and the shop can be copied', async () => {
  const other = openShop();
  const id = await addCustomer(other, { name: 'Ana Lima' });
  const imported = expectOk(await bringInto(other, TWO_LINES.plan));
  const open = await openInstallmentsOf(other.db, id);
  const { agreement } = expectOk(
    await makeAgreement(other, {
      customerId: id,
      installmentIds: open.map((installment) => installment.id),
      updatedCents: updatedAmount(open, other.clock.today(), defaultTerms).totalCents,
      discountCents: 0,
      downPaymentCents: 0,
      downPaymentMeans: 'cash',
      count: 2,
      firstDueDay: '2026-12-10',
      interval: { kind: 'monthly' },
    }),
  );
  expectOk(await undoAgreement(other, agreement.id));
  expectOk(await undoImport(other, imported.importId));
  expect(await checkIntegrity(other.db)).toEqual([]);
  expect(await other.db.agreements.count()).toBe(1);
  const { bytes } = await dumpStore(other.db, { createdAt: other.clock.now(), app: '1.0.0' });
  expect(await openBackup(bytes, {})).toMatchObject({ ok: true });
});
