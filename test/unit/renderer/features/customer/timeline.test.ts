import { customerFile } from '@renderer/data/queries/customer-file';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { customerFigures, openLines, whyToday } from '@renderer/features/customer/figures';
import { timelineOf } from '@renderer/features/customer/timeline';
import { addTabEntry } from '@renderer/use-cases/add-tab-entry';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { refundCredit } from '@renderer/use-cases/refund-credit';
import { returnGoods } from '@renderer/use-cases/return-goods';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { earlyReductionCents } from '@shared/domain/early-settlement';
import { defaultTerms } from '@shared/domain/terms';
import { formatAmount } from '@shared/money/format';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const file = async () => {
  const found = await customerFile(shop.db, customerId);
  if (!found) throw new Error('expected a customer');
  return found;
};

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const timeline = async () =>
  timelineOf(await file()).map(({ title, detail, undone }) =>
    plain([title, detail, undone ?? ''].join(' | ')),
  );

const pay = async (amountCents: number) =>
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      means: [{ means: 'pix', cents: amountCents }],
      day: shop.clock.today(),
      waive: 0,
    }),
  );

beforeEach(async () => {
  shop = openShop('2026-10-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-19';
});

describe('the history of a customer', () => {
  it('tells sales and payments, the newest first', async () => {
    await pay(20_000);
    expect(await timeline()).toEqual([
      'Pagou em Pix | recibo 1 · parcelas 1 e 2 de 3 · Guarda-roupa 6 portas | ',
      'Venda 1: Guarda-roupa 6 portas | 3 parcelas, a primeira em 03/11/2026 | ',
    ]);
  });

  it('marks what was taken back instead of listing the counter-entry', async () => {
    const payment = await pay(20_000);
    const { sale } = await sell(shop, customerId, {
      totalCents: 9_000,
      downPaymentCents: 3_000,
      installmentCount: 1,
      description: 'Rack',
    });
    expectOk(await reversePayment(shop, payment.id));
    expectOk(await cancelSale(shop, sale.id));
    expect(await timeline()).toEqual([
      'Venda 2: Rack | entrada de R$ 30,00 · 1 parcela, para 21/12/2026 | cancelada em 19/11/2026',
      'Entrada em dinheiro | recibo 2 · da venda 2 | estornada em 19/11/2026; recibo 2 cancelado',
      expect.stringMatching(/^Pagou em Pix .* estornado em 19\/11\/2026; recibo 1 cancelado$/),
      'Venda 1: Guarda-roupa 6 portas | 3 parcelas, a primeira em 03/11/2026 | ',
    ]);
  });

  it('tells what was promised', async () => {
    const base = { customerId, day: '2026-11-10', channel: 'whatsapp', text: 'Oi!' } as const;
    await shop.db.contacts.bulkAdd([
      { ...base, id: 'a', at: 1, answer: 'promise', promise: { day: '2026-11-30', cents: 10_000 } },
      { ...base, id: 'b', at: 2, answer: 'postponed', until: '2026-11-15' },
    ]);
    expect((await timeline()).slice(0, 2)).toEqual([
      'Conversa adiada para 15/11/2026 | Oi! | ',
      'WhatsApp: prometeu pagar R$ 100,00 em 30/11/2026 | Oi! | ',
    ]);
  });
});

describe('what else the history tells', () => {
  const told = async () =>
    timelineOf(await file()).map(({ title, detail, note, undone, cents }) =>
      plain(
        [title, detail, note ?? undone ?? '', cents === undefined ? '' : formatAmount(cents)].join(' | '),
      ),
    );
  const onlySale = async () => {
    const [sale] = (await file()).sales;
    if (!sale) throw new Error('expected a sale');
    return sale;
  };

  it('goods that came back, in part and whole, and that taken back', async () => {
    const sale = await onlySale();
    const seen = { fellCents: 5_000, beyondCents: 0 };
    const part = { saleId: sale.id, goods: { kind: 'amount', cents: 5_000 }, seen } as const;
    const first = expectOk(await returnGoods(shop, part));
    expect(await told()).toEqual([
      'Devolveu mercadoria | da venda 1 · R$ 50,00 a menos a pagar |  | 50,00',
      'Venda 1: Guarda-roupa 6 portas | 3 parcelas, a primeira em 03/11/2026 | Devolvida em parte | 450,00',
    ]);
    const whole = { ...part, goods: { kind: 'whole' }, seen: { fellCents: 40_000, beyondCents: 0 } } as const;
    expectOk(await returnGoods(shop, whole));
    expect((await told()).at(-1)).toContain('| Devolvida |');
    expectOk(await reversePayment(shop, first.id));
    expect(await told()).toContain(
      'Devolveu mercadoria | da venda 1 · R$ 50,00 a menos a pagar | devolução desfeita em 19/11/2026 | 50,00',
    );
  });

  it('what was waived, taken off for paying early, and kept as store credit', async () => {
    const open = await openInstallmentsOf(shop.db, customerId);
    // The last of the plan carries interest of 1% a month.
    const last = open.at(-1);
    if (!last) throw new Error('expected installments');
    await shop.db.installments.put({ ...last, monthlyRate: 0.01 });
    const early = earlyReductionCents({ ...last, monthlyRate: 0.01 }, shop.clock.today());
    expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: open.map(({ id }) => id),
        means: [
          { means: 'pix', cents: 40_000 },
          { means: 'cash', cents: 6_000 },
        ],
        day: shop.clock.today(),
        waive: 'all',
        keepExcess: true,
      }),
    );
    expect((await told())[0]).toBe(
      `Pagou em Pix e dinheiro | recibo 1 · parcelas 1, 2 e 3 de 3 · Guarda-roupa 6 portas | R$ 3,80 de multa e juros dispensados · R$ ${formatAmount(early)} a menos por pagar antes · R$ ${formatAmount(1_000 + early)} ficaram de saldo a favor | 460,00`,
    );
    expectOk(await refundCredit(shop, { customerId, cents: 1_000, means: 'cash' }));
    expect((await told())[0]).toBe('Saldo a favor devolvido em dinheiro | recibo 2 |  | 10,00');
  });

  it('a tab closed, and a decision on a sale', async () => {
    const sale = await onlySale();
    await shop.db.tabClosings.add({
      id: 'closing',
      number: 4,
      customerId,
      day: '2026-11-18',
      createdAt: 1,
      totalCents: 8_450,
      entryCount: 6,
      installmentCount: 1,
      firstDueDay: '2026-12-05',
      interval: { kind: 'monthly' },
    });
    await shop.db.journal.add({
      at: 2,
      day: '2026-10-02',
      kind: 'credit-decision',
      customerId,
      refId: sale.id,
      cents: 45_000,
      label: 'acima do limite',
    });
    expect(await told()).toEqual([
      'Caderneta fechada, nº 4 | 6 compras · 1 parcela, para 05/12/2026 |  | 84,50',
      'Venda decidida pela loja | acima do limite |  | 450,00',
      'Venda 1: Guarda-roupa 6 portas | 3 parcelas, a primeira em 03/11/2026 |  | 450,00',
    ]);
  });

  it('a decision on a purchase of the tab', async () => {
    await shop.db.customers.update(customerId, { tabLimitCents: 1_000 });
    const purchase = { customerId, day: shop.clock.today(), description: 'Gás', cents: 1_500 };
    expectOk(await addTabEntry(shop, { ...purchase, decision: { reason: 'paga sempre' } }));
    expect((await told())[0]).toMatch(/^Compra na caderneta decidida pela loja \| .*paga sempre/);
  });

  it('a sale with interest at what it costs on credit and in cash', async () => {
    const sale = await onlySale();
    await shop.db.sales.put({ ...sale, totalCents: 40_000, interestCents: 5_000 });
    expect(await told()).toEqual([
      'Venda 1: Guarda-roupa 6 portas | à vista R$ 400,00, juros de R$ 50,00 · 3 parcelas, a primeira em 03/11/2026 |  | 450,00',
    ]);
  });
});

describe('the figures of a customer', () => {
  const figures = async () => {
    const found = await file();
    const lines = openLines(found, shop.clock.today(), defaultTerms);
    return customerFigures(found, lines, shop.clock.today()).map(({ value, note }) => [
      plain(value),
      plain(note),
    ]);
  };

  it('show the open tab where there is one', async () => {
    await shop.db.summaries.update(customerId, { tabCents: 8_450 });
    await shop.db.tabs.add({
      id: 'entry',
      customerId,
      day: '2026-11-18',
      createdAt: 1,
      description: 'Pão',
      cents: 8_450,
      openOf: customerId,
    });
    expect((await figures()).slice(2)).toEqual([
      ['R$ 84,50', '1 compra'],
      ['0 de 1', 'parcelas'],
    ]);
  });

  it('say why an installment costs more or less today', async () => {
    const [late, , early] = await openInstallmentsOf(shop.db, customerId);
    if (!late || !early) throw new Error('expected installments');
    await shop.db.installments.put({ ...early, monthlyRate: 0.01 });
    const lines = openLines(await file(), shop.clock.today(), defaultTerms);
    expect(lines.map((line) => [whyToday(line), line.todayCents])).toEqual([
      ['multa R$\u00a03,00 · juros R$\u00a00,80', 15_380],
      ['', 15_000],
      ['por pagar antes', 15_000 - earlyReductionCents({ ...early, monthlyRate: 0.01 }, shop.clock.today())],
    ]);
  });

  it('count what is open, what is late with its charges, and what was paid in time', async () => {
    expect(await figures()).toEqual([
      ['R$ 450,00', '3 parcelas'],
      ['R$ 153,80', 'com R$ 3,80 de multa e juros'],
      ['0 de 1', 'parcelas'],
      ['nunca', 'nenhuma conversa anotada'],
    ]);
    shop.clock.day = '2026-11-03';
    await pay(15_000);
    shop.clock.day = '2026-11-19';
    expect((await figures()).slice(1, 3)).toEqual([
      ['R$ 0,00', 'tudo em dia'],
      ['1 de 1', 'parcelas'],
    ]);
  });
});
