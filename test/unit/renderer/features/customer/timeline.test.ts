import { customerFile } from '@renderer/data/queries/customer-file';
import { customerFigures, openLines } from '@renderer/features/customer/figures';
import { timelineOf } from '@renderer/features/customer/timeline';
import { openInstallmentsOf } from '@renderer/use-cases/accounts';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { defaultTerms } from '@shared/domain/terms';
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

describe('the figures of a customer', () => {
  const figures = async () => {
    const found = await file();
    const lines = openLines(found, shop.clock.today(), defaultTerms);
    return customerFigures(found, lines, shop.clock.today()).map(({ value, note }) => [
      plain(value),
      plain(note),
    ]);
  };

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
