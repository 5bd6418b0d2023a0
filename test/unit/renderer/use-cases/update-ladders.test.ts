import { readCollection, readLadders } from '@renderer/data/settings';
import { undoSettingChange } from '@renderer/use-cases/settings-change';
import { updateLadders } from '@renderer/use-cases/update-ladders';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { expectOk, openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const shorter = { ...defaultLadders, usual: defaultLadders.usual.slice(1), toleranceDays: 3 };

describe('the ladders', () => {
  it('are kept with a journal line, and undone', async () => {
    const shop = openShop();
    const { seq } = expectOk(await updateLadders(shop, shorter));
    expect((await readCollection(shop.db)).ladders).toEqual(shorter);
    expect(await shop.db.journal.get(seq as number)).toMatchObject({
      kind: 'shop',
      refId: 'ladders',
      label: 'Régua de lembretes',
    });
    expectOk(await undoSettingChange(shop, seq as number));
    expect(await readLadders(shop.db)).toEqual(defaultLadders);
  });

  it('write nothing when they are as they were', async () => {
    const shop = openShop();
    expectOk(await updateLadders(shop, shorter));
    expect(expectOk(await updateLadders(shop, shorter)).seq).toBeUndefined();
    expect(await shop.db.journal.count()).toBe(1);
  });

  it('are refused out of order, empty, or with a step beyond the limits', async () => {
    const shop = openShop();
    const [first, ...rest] = defaultLadders.usual;
    if (!first) throw new Error('no step');
    for (const usual of [[...rest, first], [], [{ ...first, days: -11 }]])
      expect(await updateLadders(shop, { ...defaultLadders, usual })).toEqual({
        ok: false,
        error: 'invalid',
      });
    expect(await shop.db.settings.get('ladders')).toBeUndefined();
  });
});
