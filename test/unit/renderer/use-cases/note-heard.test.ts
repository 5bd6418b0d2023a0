import { logContact } from '@renderer/use-cases/log-contact';
import { noteHeard } from '@renderer/use-cases/note-heard';
import { undoContact } from '@renderer/use-cases/undo-contact';
import type { Answer } from '@shared/domain/contact';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const said = async (answer: Answer) =>
  expectOk(await logContact(shop, { customerId, channel: 'whatsapp', text: 'Oi!', answer }));
const summary = () => shop.db.summaries.get(customerId);

beforeEach(async () => {
  shop = openShop('2026-10-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-18';
});

describe('a word heard in the shop', () => {
  it('clears up what was contested, and can be taken back', async () => {
    expect(await noteHeard(shop, customerId, 'contest-resolved')).toEqual({
      ok: false,
      error: { reason: 'nothing-to-change' },
    });
    await said('contests');
    shop.clock.day = '2026-11-19';
    const resolved = expectOk(await noteHeard(shop, customerId, 'contest-resolved', ' Era a entrada '));
    expect(resolved).toMatchObject({ answer: 'contest-resolved', text: '', notes: 'Era a entrada' });
    expect((await summary())?.contestedSince).toBeUndefined();
    expectOk(await undoContact(shop, resolved.id));
    expect((await summary())?.contestedSince).toBe('2026-11-18');
  });

  it('lets messages be welcome again', async () => {
    expect(await noteHeard(shop, customerId, 'resume')).toMatchObject({ ok: false });
    await said('stop');
    expect((await summary())?.doNotContact).toBe('2026-11-18');
    expectOk(await noteHeard(shop, customerId, 'resume'));
    expect((await summary())?.doNotContact).toBeUndefined();
  });

  it('notes once that a customer died, and can be taken back', async () => {
    const noted = expectOk(await noteHeard(shop, customerId, 'deceased'));
    expect((await summary())?.deceasedOn).toBe('2026-11-18');
    expect(await noteHeard(shop, customerId, 'deceased')).toMatchObject({ ok: false });
    expectOk(await undoContact(shop, noted.id));
    expect((await summary())?.deceasedOn).toBeUndefined();
  });
});
