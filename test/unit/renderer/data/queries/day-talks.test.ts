import { readDayTalks } from '@renderer/data/queries/day-talks';
import { logContact } from '@renderer/use-cases/log-contact';
import { undoContact } from '@renderer/use-cases/undo-contact';
import { addCustomer, expectOk, openShop } from '@test/support/shop';
import { expect, it } from 'vitest';

it('the conversations of a day are those that were not taken back', async () => {
  const shop = openShop('2026-11-19');
  const customerId = await addCustomer(shop);
  const talk = async () =>
    expectOk(await logContact(shop, { customerId, channel: 'call', text: '', answer: 'no-answer' }));
  await talk();
  shop.clock.day = '2026-11-20';
  const kept = await talk();
  expectOk(await undoContact(shop, (await talk()).id));
  expect((await readDayTalks(shop.db, '2026-11-20')).map(({ id }) => id)).toEqual([kept.id]);
});
