import { customerFile } from '@renderer/data/queries/customer-file';
import { readConversation, readDay } from '@renderer/data/queries/today';
import { chequesNote } from '@renderer/features/customer/cheques-note';
import { customerFigures, openLines } from '@renderer/features/customer/figures';
import { timelineOf } from '@renderer/features/customer/timeline';
import { offersOf } from '@renderer/features/customer/timeline-offers';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { defaultTerms } from '@shared/domain/terms';
import { awaitingText } from '@shared/rules/cheques/awaiting-words';
import { addBuyer, aFace, type Buyer, clear, move, takeOne } from '@test/support/cheques';
import { planChequeText } from '@test/support/import';
import { bringInto } from '@test/support/import-shop';
import { expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let buyer: Buyer;

const file = async () => {
  const found = await customerFile(shop.db, buyer.customerId);
  if (!found) throw new Error('expected a customer');
  return found;
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const told = async () =>
  timelineOf(await file())
    .filter(({ kind }) => kind !== 'sale')
    .map(({ title, detail, undone }) => plain([title, detail, ...(undone ? [undone] : [])].join(' | ')));
const note = async () => {
  const found = chequesNote(await file(), shop.clock.day);
  return found && plain(found.text);
};

beforeEach(async () => {
  shop = openShop();
  buyer = await addBuyer(shop);
});

describe('cheques in the history of a customer', () => {
  it('are told by what was done together, and one that cleared by its payment', async () => {
    const cheques = buyer.installmentIds.slice(0, 2).map((id, index) => ({
      ...aFace,
      number: `00012${index + 3}`,
      goodDay: index === 0 ? '2026-12-21' : '2027-01-21',
      installmentIds: [id],
    }));
    const taken = expectOk(
      await takeCheques(shop, { customerId: buyer.customerId, day: '2026-11-20', cheques }),
    );
    const id = taken[0]?.id ?? '';
    await move(shop, id, { move: 'deposit', day: '2026-12-21', to: 'Banco do Brasil' });
    await clear(shop, id, '2026-12-22');
    expect(await told()).toEqual([
      'Cheque 000123 compensou | recibo 1 · parcela 1 de 5 · Guarda-roupa 6 portas',
      'Cheque 000123 depositado | Banco do Brasil',
      '2 cheques recebidos | recibo de cheques 1 · bons para 21/12/2026 a 21/01/2027 · assinados por Francisca Lima Teixeira',
    ]);
    const [cleared, deposited, took] = timelineOf(await file());
    expect(deposited && offersOf(deposited)).toEqual([]);
    expect(cleared && offersOf(cleared).map(({ label }) => label)).toEqual([
      '2ª via do recibo',
      'Ver cheque',
    ]);
    expect(took && offersOf(took)).toEqual([{ what: 'cheque-receipt', id: '1', label: '2ª via do recibo' }]);
  });

  it('say why one came back, and what was taken back since', async () => {
    const id = await takeOne(shop, buyer);
    await move(shop, id, { move: 'deposit', day: '2026-12-21' });
    await move(shop, id, { move: 'return', day: '2026-12-22', reason: 22 });
    expectOk(await redeemCheque(shop, { chequeId: id, day: '2026-12-22' }));
    expectOk(await undoChequeMove(shop, id));
    expect((await told()).slice(0, 2)).toEqual([
      'Cheque 000123 resgatado | bom para 21/12/2026 | desfeito em 22/12/2026',
      'Cheque 000123 voltou | motivo 22 (assinatura não confere)',
    ]);
  });

  it('brought by one sheet are told on the day of each', async () => {
    const sheet = [
      'Banco;Agência;Conta;Nº cheque;Emitente;Valor;Emissão;Bom para;Situação',
      '237;1234;56781;000101;Ana Lima;100,00;10/09/2026;10/10/2026;devolvido 11',
      '237;1234;56781;000102;Ana Lima;100,00;10/09/2026;10/11/2026;devolvido 22',
    ].join('\n');
    expectOk(await bringInto(shop, (await planChequeText(sheet)).plan));
    const customer = await shop.db.customers.filter(({ name }) => name === 'Ana Lima').first();
    buyer = { ...buyer, customerId: customer?.id ?? '' };
    expect(await told()).toEqual([
      'Cheque 000102 voltou | motivo 22 (assinatura não confere)',
      'Cheque 000102 depositado | bom para 10/11/2026',
      'Cheque 000101 voltou | motivo 11 (sem saldo na primeira apresentação)',
      'Cheque 000101 depositado | bom para 10/10/2026',
      '2 cheques recebidos | bons para 10/10/2026 a 10/11/2026 · assinados por Ana Lima',
    ]);
  });
});

describe('cheques in the head of a file', () => {
  it('are counted, those that came back first', async () => {
    expect(await note()).toBeNull();
    const id = await takeOne(shop, buyer);
    expect(await note()).toBe('1 cheque a compensar, R$ 150,00, o próximo bom para 21/12');
    await move(shop, id, { move: 'deposit', day: '2026-12-21' });
    expect(await note()).toBe('1 cheque a compensar, R$ 150,00');
    await move(shop, id, { move: 'return', day: '2026-12-22', reason: 11 });
    const [, second = ''] = buyer.installmentIds;
    const next = { number: '000124', goodDay: '2027-01-21', installmentIds: [second] };
    await takeOne(shop, buyer, next);
    expect(await note()).toBe(
      '1 cheque voltou, R$ 150,00 por acertar; 1 cheque a compensar, R$ 150,00, o próximo bom para 21/01/2027',
    );
  });

  it('are to be handed over, once what one that came back covers was paid otherwise', async () => {
    const id = await takeOne(shop, buyer);
    await move(shop, id, { move: 'deposit', day: '2026-12-21' });
    await move(shop, id, { move: 'return', day: '2026-12-22', reason: 11 });
    const { customerId, installmentIds } = buyer;
    const unpaid = async () => (await readConversation(shop.db, customerId, '2026-12-22'))?.unpaidCheques;
    const ofDay = async () => (await readDay(shop.db, '2026-12-22')).cheques;
    expect([(await unpaid())?.length, (await ofDay()).length]).toEqual([1, 1]);
    expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: installmentIds.slice(0, 1),
        means: [{ means: 'pix', cents: 15_000 }],
        day: '2026-12-22',
        waive: 'all',
      }),
    );
    expect(await note()).toBe('1 cheque já acertado, por entregar ao cliente');
    expect([await unpaid(), await ofDay()]).toEqual([[], []]);
  });

  it('are told apart from what is to be paid', async () => {
    await takeOne(shop, buyer);
    shop.clock.day = '2026-12-28';
    const found = await file();
    const lines = openLines(found, '2026-12-28', defaultTerms);
    expect(lines.map(({ isLate }) => isLate)).toEqual([false, false, false, false, false]);
    expect(lines[0]).toMatchObject({ chargesCents: 0, todayCents: 15_000 });
    expect(lines.map(({ awaited }) => awaitingText(awaited))).toEqual([
      'aguardando cheque 000123, bom para 21/12',
      '',
      '',
      '',
      '',
    ]);
    const [open, late] = customerFigures(found, lines, '2026-12-28');
    expect(plain(open?.note ?? '')).toBe('R$ 150,00 em cheques');
    expect(late?.note).toBe('tudo em dia');
  });
});

it('names the sale whose down payment a cheque is', async () => {
  const downPayment = { ...aFace, cents: 10_000, number: '000321' };
  await sell(shop, buyer.customerId, {
    totalCents: 85_000,
    downPaymentCents: 10_000,
    downPaymentMeans: 'cheque',
    cheques: { downPayment },
  });
  await takeOne(shop, buyer, { number: '000322', installmentIds: [] });
  const named = openLines(await file(), shop.clock.day, defaultTerms).map(({ name, about }) => [name, about]);
  expect(named).toContainEqual(['Entrada da venda nº 2', 'cheque 000321']);
  expect(named).toContainEqual(['1 de 5', 'Guarda-roupa 6 portas']);
  expect(named).toContainEqual(['Cheque 000322', 'Bradesco']);
});
