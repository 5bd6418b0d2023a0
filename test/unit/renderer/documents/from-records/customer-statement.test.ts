import { customerFile } from '@renderer/data/queries/customer-file';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import {
  type CustomerStatementData,
  customerStatementDataSchema,
  dueTodayCents,
} from '@renderer/documents/definitions/customer-statement-data';
import {
  customerStatementData,
  type StatementPeriod,
} from '@renderer/documents/from-records/customer-statement';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { makeAgreement } from '@renderer/use-cases/make-agreement';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { refundCredit } from '@renderer/use-cases/refund-credit';
import { returnGoods } from '@renderer/use-cases/return-goods';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoAgreement } from '@renderer/use-cases/undo-agreement';
import type { Waiver } from '@shared/domain/allocation';
import { returnableOf } from '@shared/domain/goods-return';
import { defaultTerms } from '@shared/domain/terms';
import { formatAmount } from '@shared/money/format';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { exampleShop } from '@shared/sample-shop/example';
import { aFace, clear, move, takeOne } from '@test/support/cheques';
import { expectSound } from '@test/support/expect-sound';
import { fill } from '@test/support/fill';
import { fixtureBytes, planBytes } from '@test/support/import';
import { bringInto } from '@test/support/import-shop';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const file = async () => {
  const found = await customerFile(shop.db, customerId);
  if (!found) throw new Error('expected a customer');
  return found;
};

const statement = async (period: StatementPeriod = 'all'): Promise<CustomerStatementData> =>
  customerStatementDataSchema.parse(
    customerStatementData(
      { ...(await file()), shop: { name: 'Casa Nova' }, terms: defaultTerms, today: shop.clock.today() },
      period,
    ),
  );

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const told = async (period: StatementPeriod = 'all') =>
  (await statement(period)).lines.map(({ day, title, detail, moreCents = 0, lessCents = 0, balanceCents }) =>
    plain(
      `${day.slice(5)} ${title}${detail && ` (${detail})`} ${formatAmount(moreCents - lessCents)} = ${formatAmount(balanceCents)}`,
    ),
  );

/** The balance told is what the integrity check finds open, whatever happened. */
const expectToAgree = async () => {
  await expectSound(shop.db);
  const { summary } = await file();
  for (const period of ['all', 'year', 'last-90', 'open'] as const) {
    const { lines, openingCents, creditCents } = await statement(period);
    expect(lines.at(-1)?.balanceCents ?? openingCents).toBe(summary.openCents);
    expect(creditCents).toBe(summary.creditCents ?? 0);
  }
};

const pay = async (cents: number, waive: Waiver = 0, keepExcess = false) =>
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      means: [{ means: 'pix', cents }],
      day: shop.clock.today(),
      waive,
      keepExcess,
    }),
  );

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
    const { open } = await statement();
    expect(open.map(({ awaiting, daysLate, feeCents }) => [awaiting, daysLate, feeCents])).toEqual([
      ['aguardando cheque 000123, bom para 21/12', 0, 0],
      [undefined, 0, 0],
      [undefined, 0, 0],
    ]);
    expect(open.map(dueTodayCents)).toEqual([0, 15_000, 15_000]);
    await expectToAgree();
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
    await expectToAgree();
    expectOk(await cancelSale(shop, first.sale.id));
    expect((await statement()).lines.at(-1)?.balanceCents).toBe(0);
    await expectToAgree();
    const { cheques } = await sold('000002');
    const [chequeId = ''] = cheques.map(({ id }) => id);
    await move(shop, chequeId, { move: 'deposit', day: '2026-10-05' });
    await clear(shop, chequeId, '2026-10-06');
    expect((await statement()).lines.at(-1)?.balanceCents).toBe(30_000);
    await expectToAgree();
  });
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
    await pay(15_385, 100);
    expect(await told()).toEqual([
      '10-01 Compra 1: Guarda-roupa 6 portas (3 parcelas) 500,00 = 500,00',
      '10-01 Entrada em dinheiro (recibo 1) -50,00 = 450,00',
      '11-03 Vencimento da parcela 1 de 3 (R$ 150,00 · Guarda-roupa 6 portas) 0,00 = 450,00',
      '11-20 Multa e juros por atraso 3,85 = 453,85',
      '11-20 Multa e juros dispensados -1,00 = 452,85',
      '11-20 Pagamento em Pix (recibo 2) -153,85 = 299,00',
    ]);
    await expectToAgree();
  });

  it('of a payment taken back, which stays told', async () => {
    const payment = await pay(15_385);
    shop.clock.day = '2026-11-25';
    expectOk(await reversePayment(shop, payment.id));
    const { lines } = await statement();
    expect(lines.filter(({ isUndone }) => isUndone).map(({ title }) => title)).toEqual([
      'Multa e juros por atraso',
      'Pagamento em Pix',
    ]);
    expect(lines.at(-1)).toMatchObject({ title: 'Estorno do recibo 2', moreCents: 15_000 });
    await expectToAgree();
  });

  it('of store credit kept and paid out, which moves nothing that is open', async () => {
    const openCents = 45_000 + 385;
    await pay(openCents + 2_000, 0, true);
    expectOk(await refundCredit(shop, { customerId, cents: 500, means: 'cash' }));
    expect((await told()).slice(-2)).toEqual([
      '11-20 Pagamento em Pix (recibo 2 · mais R$ 20,00 de saldo a favor) -453,85 = 0,00',
      '11-20 Saldo a favor devolvido em dinheiro (R$ 5,00) 0,00 = 0,00',
    ]);
    expect((await statement()).creditCents).toBe(1_500);
    await expectToAgree();
  });

  it('of goods that came back, and of taking that back', async () => {
    const { sales, installments, payments } = await file();
    const [sale] = sales;
    if (!sale) throw new Error('expected a sale');
    const { leftCents } = returnableOf({ sale, installments, payments });
    const goods = await returnGoods(shop, {
      saleId: sale.id,
      goods: { kind: 'whole' },
      seen: { fellCents: 45_000, beyondCents: leftCents - 45_000 },
    });
    expect((await told()).at(-1)).toBe(
      '11-20 Devolução de mercadoria (mais R$ 50,00 de saldo a favor) -450,00 = 0,00',
    );
    await expectToAgree();
    expectOk(await reversePayment(shop, expectOk(goods).id));
    expect((await told()).at(-1)).toBe('11-20 Devolução de mercadoria desfeita 450,00 = 450,00');
    await expectToAgree();
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
    expect((await told()).slice(-3)).toEqual([
      '11-20 Acordo 1: entram nele (3 parcelas) -450,00 = 0,00',
      '11-20 Acordo 1 (2 parcelas) 450,00 = 450,00',
      '11-20 Entrada em Pix (recibo 2) -100,00 = 350,00',
    ]);
    await expectToAgree();
    expectOk(await undoAgreement(shop, agreement.id));
    expect((await told()).at(-1)).toContain('= 450,00');
    await expectToAgree();
  });

  it('of a sale cancelled', async () => {
    const { sale } = await sell(shop, customerId, { totalCents: 9_000, downPaymentCents: 3_000 });
    expectOk(await cancelSale(shop, sale.id));
    expect((await told()).slice(-2)).toEqual([
      '11-20 Estorno do recibo 2 30,00 = 540,00',
      '11-20 Compra 2 cancelada -90,00 = 450,00',
    ]);
    await expectToAgree();
  });
});

describe('the period', () => {
  beforeEach(async () => {
    customerId = await addCustomer(shop);
    shop.clock.day = '2026-01-10';
    await sell(shop, customerId, { totalCents: 10_000, installmentCount: 1, firstDueDay: '2026-02-10' });
    shop.clock.day = '2026-02-10';
    await pay(10_000);
    shop.clock.day = '2026-10-01';
    await sell(shop, customerId, { totalCents: 6_000, installmentCount: 2, firstDueDay: '2026-11-03' });
    shop.clock.day = '2027-01-15';
  });

  it.each([
    ['all', 'Tudo', undefined, 0, 6],
    ['year', 'Este ano, desde 01/01/2027', '2027-01-01', 6_000, 0],
    ['last-90', 'Últimos 90 dias, desde 17/10/2026', '2026-10-17', 6_000, 2],
    ['open', 'O que está em aberto, desde 01/10/2026', '2026-10-01', 0, 3],
  ] as const)('%s', async (period, words, from, openingCents, count) => {
    const data = await statement(period);
    expect([data.period, data.from, data.openingCents, data.lines.length]).toEqual([
      words,
      from,
      openingCents,
      count,
    ]);
    await expectToAgree();
  });
});

describe('what is open', () => {
  it('says what each installment costs today, early or late', async () => {
    customerId = await addCustomer(shop);
    await sell(shop, customerId, { totalCents: 30_000, installmentCount: 2, firstDueDay: '2026-11-03' });
    const [, second] = await openInstallmentsOf(shop.db, customerId);
    if (!second) throw new Error('expected two');
    // As a plan with interest of 1% a month keeps it.
    await shop.db.installments.put({ ...second, monthlyRate: 0.01 });
    shop.clock.day = '2026-11-20';
    const { open } = await statement();
    expect(open.map(({ description, ...figures }) => figures)).toEqual([
      {
        number: 1,
        count: 2,
        dueDay: '2026-11-03',
        daysLate: 17,
        principalCents: 15_000,
        feeCents: 300,
        interestCents: 85,
        earlyCents: 0,
      },
      {
        number: 2,
        count: 2,
        dueDay: '2026-12-03',
        daysLate: 0,
        principalCents: 15_000,
        feeCents: 0,
        interestCents: 0,
        earlyCents: 65,
      },
    ]);
  });

  it('is told of a customer with nothing at all', async () => {
    customerId = await addCustomer(shop);
    const data = await statement('open');
    expect([data.lines, data.open, data.openingCents]).toEqual([[], [], 0]);
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
    const { summary } = await file();
    const { lines } = await statement();
    expect(lines.at(-1)?.balanceCents ?? 0).toBe(summary.openCents);
  }
});
