import 'fake-indexeddb/auto';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { findingText } from '@shared/domain/integrity/finding-text';
import { generateShop } from '@shared/sample-shop/generate';
import { expectSound } from '@test/support/expect-sound';
import { fill } from '@test/support/fill';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const pay = async (amountCents: number) =>
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      means: [{ means: 'cash', cents: amountCents }],
      day: shop.clock.today(),
      waive: 0,
    }),
  );

const kinds = async () => (await checkIntegrity(shop.db)).map((finding) => finding.kind);

beforeEach(async () => {
  shop = openShop();
  customerId = await addCustomer(shop);
});

describe('sound records', () => {
  it('finds nothing in an empty shop, nor in a generated one of several hundred customers', async () => {
    await expectSound(openShop().db);
    const request = { seed: 3, today: '2026-11-20', customers: 260, salesPerCustomer: 2 };
    const other = openShop();
    await fill(
      other.db,
      generateShop({ ...request, installmentsPerSale: 3, openShare: 0.2, owingShare: 0.4 }),
    );
    await expectSound(other.db);
  });

  it('finds nothing after sales with a down payment, payments, a reversal and a cancellation', async () => {
    const first = await sell(shop, customerId, { downPaymentCents: 15_000 });
    await expectSound(shop.db);
    shop.clock.day = '2027-01-10';
    const payment = await pay(20_000);
    await expectSound(shop.db);
    await pay(1_000);
    expectOk(await reversePayment(shop, payment.id));
    await expectSound(shop.db);
    const second = await sell(shop, customerId, { downPaymentCents: 100, firstDueDay: '2027-02-10' });
    expectOk(await cancelSale(shop, second.sale.id));
    await expectSound(shop.db);
    expect(first.installments).toHaveLength(5);
  });
});

describe('records that were tampered with', () => {
  beforeEach(async () => {
    await sell(shop, customerId);
    await pay(15_000);
  });

  it('notices an installment whose paid amount no payment explains', async () => {
    const [installment] = await openInstallmentsOf(shop.db, customerId);
    await shop.db.installments.update(installment?.id ?? '', { paidCents: 5_000 });
    const [finding] = await checkIntegrity(shop.db);
    expect(finding).toMatchObject({
      kind: 'installment-state',
      id: installment?.id,
      fields: ['paidCents'],
      keptCents: 5_000,
      expectedCents: 0,
    });
    expect(finding && findingText(finding, () => 'Francisca')).toMatch(
      /^O valor pago de uma parcela de Francisca não confere.*R\$\s50,00.*R\$\s0,00/,
    );
  });

  it('notices a wrong or missing summary', async () => {
    await shop.db.summaries.update(customerId, { openCents: 1 });
    expect(await checkIntegrity(shop.db)).toMatchObject([
      { kind: 'summary', keptCents: 1, expectedCents: 60_000 },
    ]);
    await shop.db.summaries.clear();
    expect(await kinds()).toEqual(['summary-missing']);
  });

  it('notices a payment that vanished or changed', async () => {
    const [payment] = await shop.db.payments.toArray();
    await shop.db.payments.update(payment?.id ?? '', { totalCents: 15_001 });
    expect(await kinds()).toEqual(['payment-sum', 'line-sum']);
    await shop.db.payments.clear();
    expect(await kinds()).toEqual(['installment-state', 'summary', 'unexplained', 'lost']);
  });

  it('notices installments without their sale, and everything without its customer', async () => {
    await shop.db.sales.clear();
    expect(new Set(await kinds())).toEqual(new Set(['broken-link', 'lost']));
    await shop.db.customers.clear();
    const findings = await checkIntegrity(shop.db);
    const tables = findings.flatMap((f) => (f.kind === 'broken-link' ? f.table : []));
    expect(new Set(tables)).toEqual(new Set(['installments', 'payments', 'summaries']));
    expect(findings).toContainEqual({ kind: 'customer-lost', customerId });
  });

  it('notices installments that do not add up to their sale', async () => {
    const [sale] = await shop.db.sales.toArray();
    await shop.db.sales.update(sale?.id ?? '', { totalCents: 80_000 });
    expect(await checkIntegrity(shop.db)).toMatchObject([
      { kind: 'plan-sum', keptCents: 75_000, expectedCents: 80_000 },
      { kind: 'line-sum', table: 'sales', keptCents: 80_000, expectedCents: 75_000 },
    ]);
  });

  it('notices an installment covered by an agreement that does not know it', async () => {
    const [installment] = await openInstallmentsOf(shop.db, customerId);
    await shop.db.installments.update(installment?.id ?? '', { coveredBy: 'gone', open: 0 });
    expect(await kinds()).toEqual(['covering']);
  });

  it('notices printed numbers that would be given twice', async () => {
    await shop.db.settings.put({ key: 'counters', value: { sale: 1, payment: 0, agreement: 0 } });
    expect(await checkIntegrity(shop.db)).toEqual([
      { kind: 'counter-behind', counter: 'payment', kept: 0, used: 1 },
    ]);
  });
});
