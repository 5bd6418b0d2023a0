import { readSetting, readTerms } from '@renderer/data/settings';
import { registerShop } from '@renderer/use-cases/register-shop';
import { undoSettingChange } from '@renderer/use-cases/settings-change';
import { addHoliday } from '@renderer/use-cases/update-holidays';
import { updateTerms } from '@renderer/use-cases/update-terms';
import type { Shop } from '@shared/domain/shop';
import { defaultTerms } from '@shared/domain/terms';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const casaNova: Shop = { name: 'Casa Nova', document: '52998224725', phone: '5538999123456' };

let shop: TestShop;

beforeEach(() => {
  shop = openShop();
});

const seqOf = async (writing: Promise<Parameters<typeof expectOk<{ seq?: number }, unknown>>[0]>) =>
  expectOk(await writing).seq ?? -1;

describe('registering the shop', () => {
  it('keeps it, with a line in the journal', async () => {
    const { seq } = expectOk(await registerShop(shop, casaNova));
    expect(await readSetting(shop.db, 'shop')).toEqual(casaNova);
    expect(await shop.db.journal.get(seq ?? -1)).toMatchObject({
      kind: 'shop',
      refId: 'shop',
      label: 'Casa Nova',
      day: '2026-11-20',
    });
  });

  it('writes nothing when nothing changed', async () => {
    expectOk(await registerShop(shop, casaNova));
    expect(expectOk(await registerShop(shop, { ...casaNova, city: undefined })).seq).toBeUndefined();
    expect(await shop.db.journal.count()).toBe(1);
  });

  it.each<[string, Partial<Shop>]>([
    ['name', { name: ' ' }],
    ['document', { document: '52998224726' }],
    ['phone', { phone: '5500999123456' }],
    ['pixKey', { pixKey: 'casa@' }],
    ['state', { state: 'mg' }],
  ])('keeps out a wrong %s', async (field, wrong) => {
    expect(await registerShop(shop, { ...casaNova, ...wrong })).toEqual({
      ok: false,
      error: { reason: 'invalid', field },
    });
    expect(await shop.db.settings.count()).toBe(0);
    expect(await shop.db.journal.count()).toBe(0);
  });

  it('is taken back to what it was, but not to no shop at all', async () => {
    const first = await seqOf(registerShop(shop, casaNova));
    const second = await seqOf(registerShop(shop, { name: 'Casa Velha' }));
    expect(await undoSettingChange(shop, first)).toEqual({ ok: false, error: 'changed-since' });
    expectOk(await undoSettingChange(shop, second));
    expect(await readSetting(shop.db, 'shop')).toEqual(casaNova);
    expect(await undoSettingChange(shop, second)).toEqual({ ok: false, error: 'nothing-to-undo' });
    expect(await undoSettingChange(shop, first)).toEqual({ ok: false, error: 'first-entry' });
  });
});

describe('changing the terms', () => {
  const gentle = { ...defaultTerms, lateFeeBp: 100, graceDays: 5 };

  it('holds from then on, and can be taken back', async () => {
    const seq = await seqOf(updateTerms(shop, gentle));
    expect(await readTerms(shop.db)).toEqual(gentle);
    expectOk(await undoSettingChange(shop, seq));
    expect(await readTerms(shop.db)).toEqual(defaultTerms);
  });

  it("leaves the shop's holidays as they are", async () => {
    const holiday = { day: '06-24', name: 'São João' };
    expectOk(await addHoliday(shop, holiday));
    expectOk(await updateTerms(shop, { ...gentle, monthBasis: 'civil' }));
    expect(await readTerms(shop.db)).toEqual({ ...gentle, monthBasis: 'civil', holidays: [holiday] });
  });

  it.each([
    ['late-fee-over-limit', { lateFeeBp: 201 }],
    ['late-interest-over-limit', { lateInterestBp: 101 }],
    ['invalid', { graceDays: 61 }],
    ['invalid', { lateFeeBp: -1 }],
  ])('is refused: %s', async (error, wrong) => {
    expect(await updateTerms(shop, { ...defaultTerms, ...wrong })).toEqual({ ok: false, error });
    expect(await shop.db.settings.count()).toBe(0);
  });
});
