import { readLetterAccounts, readOpenOf } from '@renderer/data/queries/letters';
import { logContact } from '@renderer/use-cases/log-contact';
import { undoContact } from '@renderer/use-cases/undo-contact';
import { move, takeOne } from '@test/support/cheques';
import { addCustomer, expectOk, openShop, sell } from '@test/support/shop';
import { expect, it } from 'vitest';

const TODAY = '2026-12-04';

const shopOfThree = async () => {
  const shop = openShop('2026-09-01');
  const late = await addCustomer(shop, { name: 'Ana Lima' });
  const soon = await addCustomer(shop, { name: 'Rita Souza' });
  const paid = await addCustomer(shop, { name: 'Caio Reis' });
  await sell(shop, late, { totalCents: 20_000, installmentCount: 2, firstDueDay: '2026-10-05' });
  await sell(shop, soon, { firstDueDay: '2026-12-07' });
  shop.clock.day = TODAY;
  const read = (mayBeDue: boolean, ...chosen: string[]) =>
    readLetterAccounts(shop.db, { today: TODAY, mayBeDue: () => mayBeDue, chosen });
  return { shop, late, soon, paid, read };
};

it('reads who may be due a letter, and who was chosen whatever the account says', async () => {
  const { late, soon, paid, read } = await shopOfThree();
  const ids = async (...given: Parameters<typeof read>) =>
    (await read(...given)).map(({ customer }) => customer.id);
  expect(await ids(true)).toEqual([late]);
  expect(await ids(false)).toEqual([]);
  expect(await ids(true, soon, paid, late, 'nobody')).toEqual([soon, paid, late]);
});

it('comes with the conversations that stand, the oldest first', async () => {
  const { shop, late, read } = await shopOfThree();
  const log = (text: string) =>
    logContact(shop, { customerId: late, channel: 'letter', text, answer: 'no-answer' });
  expectOk(await log('first'));
  const second = expectOk(await log('second'));
  expectOk(await log('third'));
  expectOk(await undoContact(shop, second.id));
  expect((await read(true))[0]?.contacts.map(({ text }) => text)).toEqual(['first', 'third']);
});

it('reads what is open of several customers, each one apart', async () => {
  const { shop, late, paid } = await shopOfThree();
  const open = await readOpenOf(shop.db, [late, paid]);
  expect(open.get(late)?.map(({ dueDay }) => dueDay)).toEqual(['2026-10-05', '2026-11-05']);
  expect(open.get(paid)).toEqual([]);
});

it('leaves out what waits for a cheque, and comes with the cheques that came back', async () => {
  const { shop, late, read } = await shopOfThree();
  const installmentIds = ((await readOpenOf(shop.db, [late])).get(late) ?? []).map(({ id }) => id);
  const buyer = { customerId: late, installmentIds };
  const cheque = await takeOne(shop, buyer, { issueDay: '2026-12-01', goodDay: TODAY, cents: 10_000 });
  const open = async () => (await readOpenOf(shop.db, [late])).get(late)?.map(({ dueDay }) => dueDay);
  expect(await open()).toEqual(['2026-11-05']);
  await move(shop, cheque, { move: 'deposit', day: TODAY });
  expect((await read(true))[0]?.unpaidCheques).toEqual([]);
  await move(shop, cheque, { move: 'return', day: TODAY, reason: 22 });
  expect(await open()).toEqual(['2026-10-05', '2026-11-05']);
  expect((await read(true))[0]?.unpaidCheques.map(({ id }) => id)).toEqual([cheque]);
});
