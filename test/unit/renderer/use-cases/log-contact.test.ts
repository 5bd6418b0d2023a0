import { readConversation } from '@renderer/data/queries/today';
import { type ContactRequest, logContact } from '@renderer/use-cases/log-contact';
import { undoContact } from '@renderer/use-cases/undo-contact';
import { takeOne } from '@test/support/cheques';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const log = (more: Partial<ContactRequest> = {}) =>
  logContact(shop, {
    customerId,
    channel: 'whatsapp',
    step: 'd15',
    text: 'Oi!',
    answer: 'no-answer',
    ...more,
  });

const summary = () => shop.db.summaries.get(customerId);

beforeEach(async () => {
  shop = openShop('2026-10-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-19';
});

describe('logging a contact', () => {
  it('keeps what was sent, with its line in the journal', async () => {
    const contact = expectOk(await log({ template: 'd15-1' }));
    expect(await shop.db.contacts.toArray()).toEqual([contact]);
    expect(contact).toMatchObject({ day: '2026-11-19', step: 'd15', template: 'd15-1', text: 'Oi!' });
    expect((await summary())?.lastContactDay).toBe('2026-11-19');
    expect(await shop.db.journal.where('refId').equals(contact.id).toArray()).toMatchObject([
      { kind: 'contact', label: 'Francisca Lima Teixeira' },
    ]);
  });

  it('keeps a promise', async () => {
    const contact = expectOk(await log({ answer: 'promise', promise: { day: '2026-11-25', cents: 20_000 } }));
    expect((await summary())?.promise).toEqual({
      contactId: contact.id,
      day: '2026-11-25',
      cents: 20_000,
      madeOn: '2026-11-19',
      toleranceDays: 1,
      paidCents: 0,
    });
  });

  it('accepts a promise for today, and of everything with its charges', async () => {
    expectOk(await log({ answer: 'promise', promise: { day: '2026-11-19', cents: 45_380 } }));
  });

  it('takes no promise for what waits for a cheque', async () => {
    const installmentIds = (await shop.db.installments.toArray()).map(({ id }) => id);
    await takeOne(shop, { customerId, installmentIds }, { issueDay: '2026-11-19' });
    const promise = { day: '2026-11-19', cents: 45_380 };
    const error = { reason: 'promise-over-balance', balanceCents: 30_000 };
    expect(await log({ answer: 'promise', promise })).toEqual({ ok: false, error });
  });

  it.each<[string, Partial<ContactRequest>, object]>([
    ['without its day', { answer: 'promise' }, { reason: 'promise-missing' }],
    [
      'for a day gone by',
      { answer: 'promise', promise: { day: '2026-11-18', cents: 100 } },
      { reason: 'promise-day-past' },
    ],
    [
      'for more than a year ahead',
      { answer: 'promise', promise: { day: '2027-11-20', cents: 100 } },
      { reason: 'promise-day-too-far' },
    ],
    [
      'of nothing',
      { answer: 'promise', promise: { day: '2026-11-20', cents: 0 } },
      { reason: 'promise-amount' },
    ],
    [
      'of more than there is to pay that day',
      { answer: 'promise', promise: { day: '2026-11-19', cents: 45_381 } },
      { reason: 'promise-over-balance', balanceCents: 45_380 },
    ],
    ['put off to today', { answer: 'postponed', until: '2026-11-19' }, { reason: 'until-not-after-today' }],
    ['too long', { text: 'a'.repeat(5_001) }, { reason: 'text-too-long' }],
    ['of nobody', { customerId: 'nobody' }, { reason: 'customer-not-found' }],
  ])('refuses one %s, and nothing changes', async (_, more, error) => {
    const before = await summary();
    expect(await log(more)).toEqual({ ok: false, error });
    expect(await shop.db.contacts.count()).toBe(0);
    expect(await summary()).toEqual(before);
  });

  it('takes what was said last for the last word, also after the date of the computer was set back', async () => {
    const asked = expectOk(await log({ answer: 'stop' }));
    shop.clock.day = '2026-10-15';
    const taken = expectOk(await log({ answer: 'resume' }));
    expect(taken.at).toBeGreaterThan(asked.at);
    expect((await summary())?.doNotContact).toBeUndefined();
    await expectSound(shop.db);
  });

  it('puts a conversation off without counting it as one', async () => {
    expectOk(await log({ answer: 'postponed', until: '2026-11-20' }));
    expect(await summary()).toMatchObject({ postponedUntil: '2026-11-20' });
    expect((await summary())?.lastContactDay).toBeUndefined();
  });
});

describe('taking a contact back', () => {
  it('leaves the summary as the other conversations do', async () => {
    shop.clock.day = '2026-11-12';
    expectOk(await log());
    const before = await summary();
    shop.clock.day = '2026-11-19';
    const contact = expectOk(await log({ answer: 'stop' }));
    expect((await summary())?.doNotContact).toBe('2026-11-19');
    expectOk(await undoContact(shop, contact.id));
    expect(await summary()).toEqual(before);
  });

  it('keeps the record, marked, and shows it in no conversation', async () => {
    const contact = expectOk(await log());
    expectOk(await undoContact(shop, contact.id));
    expect((await shop.db.contacts.get(contact.id))?.cancelledOn).toBe('2026-11-19');
    expect((await readConversation(shop.db, customerId, '2026-11-19'))?.contacts).toEqual([]);
    const lines = await shop.db.journal.where('refId').equals(contact.id).toArray();
    expect(lines[1]).toMatchObject({ kind: 'contact-undone', undoes: lines[0]?.seq });
  });

  it('cannot be done twice', async () => {
    const contact = expectOk(await log());
    expectOk(await undoContact(shop, contact.id));
    expect(await undoContact(shop, contact.id)).toEqual({ ok: false, error: 'already-undone' });
    expect(await undoContact(shop, 'nothing')).toEqual({ ok: false, error: 'contact-not-found' });
  });
});
