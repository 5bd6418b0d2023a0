import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { refundCredit } from '@renderer/use-cases/refund-credit';
import { returnGoods } from '@renderer/use-cases/return-goods';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { returnableOf } from '@shared/domain/goods-return';
import { defaultTerms } from '@shared/domain/terms';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { exampleShop } from '@shared/sample-shop/example';
import { expectToAgree, fileOf, payOpen, statementOf, toldTo } from '@test/support/customer-statement';
import { expectSound } from '@test/support/expect-sound';
import { fill } from '@test/support/fill';
import { fixtureBytes, planBytes } from '@test/support/import';
import { bringInto } from '@test/support/import-shop';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;
const account = () => ({ shop, customerId });

beforeEach(() => {
  shop = openShop('2026-10-01');
});

describe('a statement tells every movement and ends at what is open', () => {
  beforeEach(async () => {
    customerId = await addCustomer(shop);
    await sell(shop, customerId, {
      totalCents: 50_000,
      downPaymentCents: 5_000,
      installmentCount: 3,
      firstDueDay: '2026-11-03',
      day: '2026-10-01',
    });
    shop.clock.day = '2026-11-20';
  });

  it('of a sale, its due day, and a late payment with its charges', async () => {
    await payOpen(account(), 15_385, 100);
    expect(await toldTo(account())).toEqual([
      '10-01 Compra 1: Guarda-roupa 6 portas (3 parcelas) 500,00 = 500,00',
      '10-01 Entrada em dinheiro (recibo 1) -50,00 = 450,00',
      '11-03 Vencimento da parcela 1 de 3 (R$ 150,00 · Guarda-roupa 6 portas) 0,00 = 450,00',
      '11-20 Multa e juros por atraso 3,85 = 453,85',
      '11-20 Multa e juros dispensados -1,00 = 452,85',
      '11-20 Pagamento em Pix (recibo 2) -153,85 = 299,00',
    ]);
    await expectToAgree(account());
  });

  it('of a payment taken back, which stays told', async () => {
    const payment = await payOpen(account(), 15_385);
    shop.clock.day = '2026-11-25';
    expectOk(await reversePayment(shop, payment.id));
    const { lines } = await statementOf(account());
    expect(lines.filter(({ isUndone }) => isUndone).map(({ title }) => title)).toEqual([
      'Multa e juros por atraso',
      'Pagamento em Pix',
    ]);
    expect(lines.at(-1)).toMatchObject({ title: 'Estorno do recibo 2', moreCents: 15_000 });
    await expectToAgree(account());
  });

  it('of store credit kept and paid out, which moves nothing that is open', async () => {
    const openCents = 45_000 + 385;
    await payOpen(account(), openCents + 2_000, 0, true);
    expectOk(await refundCredit(shop, { customerId, cents: 500, means: 'cash' }));
    expect((await toldTo(account())).slice(-2)).toEqual([
      '11-20 Pagamento em Pix (recibo 2 · mais R$ 20,00 de saldo a favor) -453,85 = 0,00',
      '11-20 Saldo a favor devolvido em dinheiro (R$ 5,00) 0,00 = 0,00',
    ]);
    expect((await statementOf(account())).creditCents).toBe(1_500);
    await expectToAgree(account());
  });

  it('of goods that came back, and of taking that back', async () => {
    const { sales, installments, payments } = await fileOf(account());
    const [sale] = sales;
    if (!sale) throw new Error('expected a sale');
    const { leftCents } = returnableOf({ sale, installments, payments });
    const goods = await returnGoods(shop, {
      saleId: sale.id,
      goods: { kind: 'whole' },
      seen: { fellCents: 45_000, beyondCents: leftCents - 45_000 },
    });
    expect((await toldTo(account())).at(-1)).toBe(
      '11-20 Devolução de mercadoria (mais R$ 50,00 de saldo a favor) -450,00 = 0,00',
    );
    await expectToAgree(account());
    expectOk(await reversePayment(shop, expectOk(goods).id));
    expect((await toldTo(account())).at(-1)).toBe('11-20 Devolução de mercadoria desfeita 450,00 = 450,00');
    await expectToAgree(account());
  });

  it('of an agreement, and of undoing it', async () => {
    const open = await openInstallmentsOf(shop.db, customerId);
    const updated = updatedAmount(open, shop.clock.today(), defaultTerms);
    const { agreement } = expectOk(
      await makeAgreement(shop, {
        customerId,
        installmentIds: open.map(({ id }) => id),
        updatedCents: updated.totalCents,
        discountCents: 385,
        downPaymentCents: 10_000,
        downPaymentMeans: 'pix',
        count: 2,
        firstDueDay: '2026-12-21',
        interval: { kind: 'monthly' },
      }),
    );
    expect((await toldTo(account())).slice(-3)).toEqual([
      '11-20 Acordo 1: entram nele (3 parcelas) -450,00 = 0,00',
      '11-20 Acordo 1 (2 parcelas) 450,00 = 450,00',
      '11-20 Entrada em Pix (recibo 2) -100,00 = 350,00',
    ]);
    await expectToAgree(account());
    expectOk(await undoAgreement(shop, agreement.id));
    expect((await toldTo(account())).at(-1)).toContain('= 450,00');
    await expectToAgree(account());
  });

  it('of a sale cancelled', async () => {
    const { sale } = await sell(shop, customerId, { totalCents: 9_000, downPaymentCents: 3_000 });
    expectOk(await cancelSale(shop, sale.id));
    expect((await toldTo(account())).slice(-2)).toEqual([
      '11-20 Estorno do recibo 2 30,00 = 540,00',
      '11-20 Compra 2 cancelada -90,00 = 450,00',
    ]);
    await expectToAgree(account());
  });
});

it('agrees with every account of the example shop and of an imported notebook', async () => {
  await fill(shop.db, [exampleShop('2026-11-20')]);
  const { plan } = await planBytes(fixtureBytes('caderno-da-loja.csv'));
  expectOk(await bringInto(shop, plan));
  shop.clock.day = '2026-11-20';
  await expectSound(shop.db);
  const ids = await shop.db.customers.orderBy('id').primaryKeys();
  expect(ids.length).toBeGreaterThan(40);
  for (const id of ids) {
    customerId = id;
    const { summary } = await fileOf(account());
    const { lines } = await statementOf(account());
    expect(lines.at(-1)?.balanceCents ?? 0).toBe(summary.openCents);
  }
});
