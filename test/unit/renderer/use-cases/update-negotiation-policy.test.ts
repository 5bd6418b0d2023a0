import { readNegotiationPolicy } from '@renderer/data/settings';
import { undoSettingChange } from '@renderer/use-cases/settings-change';
import { updateNegotiationPolicy } from '@renderer/use-cases/update-negotiation-policy';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { expectOk, openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const generous = {
  ...defaultPolicy,
  bySegment: { struggling: [{ maxChargesBp: 10_000, maxPrincipalBp: 5_000, cashPrincipalBp: 4_000 }] },
  minDownPaymentBp: 1_000,
};

describe('the negotiation policy', () => {
  it('is kept with a journal line, and undone', async () => {
    const shop = openShop();
    expect(await readNegotiationPolicy(shop.db)).toEqual(defaultPolicy);
    const { seq } = expectOk(await updateNegotiationPolicy(shop, generous));
    expect(await readNegotiationPolicy(shop.db)).toEqual(generous);
    expect(await shop.db.journal.get(seq as number)).toMatchObject({
      kind: 'shop',
      refId: 'negotiation',
      label: 'Regras de negociação',
    });
    expectOk(await undoSettingChange(shop, seq as number));
    expect(await readNegotiationPolicy(shop.db)).toEqual(defaultPolicy);
  });

  it('is not written twice when nothing changed, nor undone over a later change', async () => {
    const shop = openShop();
    const { seq } = expectOk(await updateNegotiationPolicy(shop, generous));
    expect(expectOk(await updateNegotiationPolicy(shop, generous)).seq).toBeUndefined();
    expectOk(await updateNegotiationPolicy(shop, { ...generous, validDays: 10 }));
    expect(await undoSettingChange(shop, seq as number)).toEqual({ ok: false, error: 'changed-since' });
    expect((await readNegotiationPolicy(shop.db)).validDays).toBe(10);
  });

  it('is refused outside what the law and good sense allow, and nothing is written', async () => {
    const shop = openShop();
    expect(await updateNegotiationPolicy(shop, { ...generous, monthlyBp: 101 })).toEqual({
      ok: false,
      error: 'invalid',
    });
    expect(await shop.db.settings.get('negotiation')).toBeUndefined();
    expect(await shop.db.journal.count()).toBe(0);
  });

  it('is the built-in one while what was kept cannot be read', async () => {
    const shop = openShop();
    await shop.db.settings.put({ key: 'negotiation', value: { bands: 'of another version' } });
    expect(await readNegotiationPolicy(shop.db)).toEqual(defaultPolicy);
  });
});
