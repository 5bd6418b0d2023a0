import { readTerms } from '@renderer/data/settings';
import { undoSettingChange } from '@renderer/use-cases/settings-change';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { addHoliday, removeHoliday } from '@renderer/use-cases/update-holidays';
import type { LocalHoliday } from '@shared/calendar/holidays';
import { MAX_HOLIDAYS } from '@shared/domain/terms';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const SAO_JOAO: LocalHoliday = { day: '06-24', name: 'São João' };

let shop: TestShop;

beforeEach(() => {
  shop = openShop();
});

const kept = async () => (await readTerms(shop.db)).holidays;

describe("the shop's own holidays", () => {
  it('are added and removed, each with a way back', async () => {
    const added = expectOk(await addHoliday(shop, SAO_JOAO));
    expect(await kept()).toEqual([SAO_JOAO]);
    const removed = expectOk(await removeHoliday(shop, SAO_JOAO));
    expect(await kept()).toEqual([]);
    expectOk(await undoSettingChange(shop, removed.seq ?? 0));
    expect(await kept()).toEqual([SAO_JOAO]);
    expectOk(await undoSettingChange(shop, added.seq ?? 0));
    expect(await kept()).toEqual([]);
  });

  it('are undone from the tape', async () => {
    expectOk(await addHoliday(shop, SAO_JOAO));
    const entry = await shop.db.journal.orderBy('seq').last();
    expect(entry).toMatchObject({ kind: 'shop', label: 'Feriado: São João' });
    expectOk(await undoEntry(shop, entry ?? expect.fail('no line')));
    expect(await kept()).toEqual([]);
  });

  it('keep both days of two windows', async () => {
    await Promise.all([addHoliday(shop, SAO_JOAO), addHoliday(shop, { day: '12-08', name: 'Padroeira' })]);
    expect(await kept()).toHaveLength(2);
  });

  it.each<[string, LocalHoliday]>([
    ['already-there', { day: '06-24', name: 'Outro nome' }],
    ['already-there', { day: '2026-06-24', name: 'São João deste ano' }],
    ['already-national', { day: '12-25', name: 'Natal' }],
    ['already-national', { day: '2027-02-08', name: 'Carnaval' }],
    ['invalid', { day: '02-31', name: 'Não existe' }],
    ['invalid', { day: '2026-02-29', name: 'Não existe' }],
    ['invalid', { day: '12-08', name: '  ' }],
  ])('are refused as %s', async (error, holiday) => {
    expectOk(await addHoliday(shop, SAO_JOAO));
    expect(await addHoliday(shop, holiday)).toEqual({ ok: false, error });
    expect(await kept()).toEqual([SAO_JOAO]);
  });

  it('may fall where a moving holiday stands in one year', async () => {
    expectOk(await addHoliday(shop, { day: '06-04', name: 'Aniversário da cidade' }));
  });

  it('are at most a hundred', async () => {
    const many = Array.from({ length: MAX_HOLIDAYS }, (_, index) => ({
      day: `${2030 + index}-07-03`,
      name: 'Festa',
    }));
    for (const holiday of many) expectOk(await addHoliday(shop, holiday));
    expect(await addHoliday(shop, SAO_JOAO)).toEqual({ ok: false, error: 'too-many' });
  });

  it('cannot be removed twice', async () => {
    expect(await removeHoliday(shop, SAO_JOAO)).toEqual({ ok: false, error: 'not-there' });
  });
});
