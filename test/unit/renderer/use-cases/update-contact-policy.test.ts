import { readContactPolicy, writeSetting } from '@renderer/data/settings';
import { undoSettingChange } from '@renderer/use-cases/settings-change';
import { updateContactPolicy } from '@renderer/use-cases/update-contact-policy';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { HOUR } from '@shared/rules/guard/hours';
import { expectOk, openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const saturday = {
  ...defaultContactPolicy,
  hours: [...defaultContactPolicy.hours.slice(0, 6), { from: 9 * HOUR, to: 13 * HOUR }],
};

describe('hours and frequency', () => {
  it('are kept with a journal line, and undone', async () => {
    const shop = openShop();
    const { seq } = expectOk(await updateContactPolicy(shop, saturday));
    expect(await readContactPolicy(shop.db)).toEqual(saturday);
    expect(await shop.db.journal.get(seq as number)).toMatchObject({ kind: 'shop', refId: 'contactPolicy' });
    expectOk(await undoSettingChange(shop, seq as number));
    expect(await readContactPolicy(shop.db)).toEqual(defaultContactPolicy);
  });

  it('are refused where the law of the shop’s state does not allow them', async () => {
    const shop = openShop();
    await writeSetting(shop.db, 'shop', { name: 'Loja da Praça', state: 'CE' });
    expect(await updateContactPolicy(shop, saturday)).toEqual({ ok: false, error: 'outside-limits' });
    expect(await shop.db.settings.get('contactPolicy')).toBeUndefined();
    expect(await shop.db.journal.count()).toBe(0);
  });

  it('are refused where they say nothing', async () => {
    const shop = openShop();
    const never = { ...defaultContactPolicy, hours: defaultContactPolicy.hours.map(() => null) };
    expect(await updateContactPolicy(shop, never)).toEqual({ ok: false, error: 'invalid' });
    expect(await updateContactPolicy(shop, { ...defaultContactPolicy, perWeek: 4 })).toEqual({
      ok: false,
      error: 'invalid',
    });
  });
});
