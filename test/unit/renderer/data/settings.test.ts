import 'fake-indexeddb/auto';
import { readCollection, readSetting } from '@renderer/data/settings';
import { logContact } from '@renderer/use-cases/log-contact';
import { undoSettingChange } from '@renderer/use-cases/settings-change';
import { updateLadders } from '@renderer/use-cases/update-ladders';
import { saveMessage } from '@renderer/use-cases/update-messages';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { defaultOwnMessages } from '@shared/rules/messages/own-messages';
import { addCustomer, expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const DAMAGED: Readonly<Record<string, unknown>> = {
  contactPolicy: { hours: [], perWeek: 99 },
  ladders: { usual: [] },
  messages: { added: [{ id: 'x' }] },
};

let shop: TestShop;
beforeEach(async () => {
  shop = openShop();
  for (const [key, value] of Object.entries(DAMAGED)) await shop.db.settings.put({ key, value });
});

describe('rules of talking that cannot be read', () => {
  it('give way to the built-in ones, and stay where they are', async () => {
    expect(await readCollection(shop.db)).toEqual({
      contactPolicy: defaultContactPolicy,
      ladders: defaultLadders,
      messages: defaultOwnMessages,
    });
    for (const [key, value] of Object.entries(DAMAGED))
      expect((await shop.db.settings.get(key))?.value).toEqual(value);
  });

  it('keep nobody from noting a talk', async () => {
    const customerId = await addCustomer(shop);
    const contact = expectOk(
      await logContact(shop, { customerId, channel: 'call', text: '', answer: 'no-answer' }),
    );
    expect(contact).toMatchObject({ customerId, answer: 'no-answer' });
  });

  it('are replaced by what the owner saves, and the way back leads to the built-in ones', async () => {
    expectOk(
      await saveMessage(shop, {
        id: 'own-1',
        kind: 'hello',
        channel: 'whatsapp',
        text: 'Oi, {tratamento}! Aqui é {da_loja}.',
      }),
    );
    expect((await readSetting(shop.db, 'messages'))?.added).toHaveLength(1);
    const { seq } = expectOk(await updateLadders(shop, { ...defaultLadders, toleranceDays: 3 }));
    expect((await readCollection(shop.db)).ladders.toleranceDays).toBe(3);
    expectOk(await undoSettingChange(shop, seq ?? 0));
    expect((await readCollection(shop.db)).ladders).toEqual(defaultLadders);
  });
});
