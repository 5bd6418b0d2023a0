import type { ContactRequest } from '@renderer/use-cases/log-contact';
import { logContacts, undoContacts } from '@renderer/use-cases/log-contacts';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, expect, it } from 'vitest';

let shop: TestShop;
let ana: string;
let rita: string;

const letter = (customerId: string, more: Partial<ContactRequest> = {}): ContactRequest => ({
  customerId,
  channel: 'letter',
  step: 'd60',
  template: 'formal-letter-letter-1',
  text: 'Prezada Sra. Ana,',
  answer: 'no-answer',
  ...more,
});

const lastContacts = async () =>
  (await shop.db.summaries.bulkGet([ana, rita])).map((summary) => summary?.lastContactDay);

beforeEach(async () => {
  shop = openShop('2026-10-01');
  ana = await addCustomer(shop, { name: 'Ana Lima' });
  rita = await addCustomer(shop, { name: 'Rita Souza' });
  for (const id of [ana, rita]) await sell(shop, id, { firstDueDay: '2026-10-05' });
  shop.clock.day = '2026-12-04';
});

it('writes a letter down for each customer, with a line of the journal each', async () => {
  const contacts = expectOk(await logContacts(shop, [letter(ana), letter(rita)]));
  expect(contacts.map(({ customerId, channel, step }) => [customerId, channel, step])).toEqual([
    [ana, 'letter', 'd60'],
    [rita, 'letter', 'd60'],
  ]);
  expect(await lastContacts()).toEqual(['2026-12-04', '2026-12-04']);
  const lines = await shop.db.journal.where('day').equals('2026-12-04').toArray();
  expect(lines.map(({ kind, label }) => [kind, label])).toEqual([
    ['contact', 'Ana Lima'],
    ['contact', 'Rita Souza'],
  ]);
});

it('writes nothing down when one of them cannot be', async () => {
  expect(await logContacts(shop, [letter(ana), letter('nobody')])).toEqual({
    ok: false,
    error: { customerId: 'nobody', error: { reason: 'customer-not-found' } },
  });
  expect(await shop.db.contacts.count()).toBe(0);
  expect(await lastContacts()).toEqual([undefined, undefined]);
});

it('takes all of them back at once', async () => {
  const contacts = expectOk(await logContacts(shop, [letter(ana), letter(rita)]));
  const ids = contacts.map(({ id }) => id);
  expect(expectOk(await undoContacts(shop, ids))).toBe(2);
  expect(await lastContacts()).toEqual([undefined, undefined]);
  expect((await shop.db.contacts.toArray()).map(({ cancelledOn }) => cancelledOn)).toEqual([
    '2026-12-04',
    '2026-12-04',
  ]);
  expect(await undoContacts(shop, ids)).toEqual({ ok: false, error: 'already-undone' });
});

it('takes none back when one was taken back before', async () => {
  const [first, second] = expectOk(await logContacts(shop, [letter(ana), letter(rita)]));
  expectOk(await undoContacts(shop, [second?.id ?? '']));
  expect(await undoContacts(shop, [first?.id ?? '', second?.id ?? ''])).toEqual({
    ok: false,
    error: 'already-undone',
  });
  expect(await lastContacts()).toEqual(['2026-12-04', undefined]);
});
