import 'fake-indexeddb/auto';
import { forgetDevice, readDevice } from '@renderer/data/device';
import { automaticBackup } from '@renderer/use-cases/automatic-backup';
import { openBackupShop } from '@test/support/backup';
import { openShopWithPlaces, placesNamed, type ShopWithPlaces } from '@test/support/copy-places';
import { addCustomer, sell } from '@test/support/shop';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const MINUTE = 60_000;
const working = { openForMs: 60 * MINUTE, idleForMs: 0, isClosing: false };
const idle = { ...working, idleForMs: 6 * MINUTE };
const closing = { ...working, isClosing: true };

let shop: ShopWithPlaces;
beforeEach(async () => {
  await forgetDevice('copies');
  shop = await openShopWithPlaces('pen');
});

const change = async () => sell(shop, await addCustomer(shop));
const copies = () => shop.at.pen?.files.size ?? 0;
const unplug = (isOut: boolean) => {
  if (shop.at.pen) shop.at.pen.reachable = !isOut;
};

/** This computer's own disk is full; that of the place is not. */
const fillDisk = () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'values') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
};
afterEach(() => vi.restoreAllMocks());

describe('a copy that makes itself', () => {
  it('is made once a day, and again only when something changed and nobody works', async () => {
    expect(await automaticBackup(shop, working)).toMatchObject({ ok: true });
    expect(await automaticBackup(shop, idle)).toBeNull();
    expect(await automaticBackup(shop, closing)).toBeNull();
    await change();
    expect(await automaticBackup(shop, working)).toBeNull();
    shop.clock.hour = 11;
    expect(await automaticBackup(shop, idle)).toMatchObject({ ok: true });
    expect(copies()).toBe(2);
    shop.clock.day = '2026-11-21';
    expect(await automaticBackup(shop, working)).toMatchObject({ ok: true });
    // Of the day before, the newest stays.
    expect(copies()).toBe(2);
  });

  it('is made on closing, with what was done a moment ago', async () => {
    await automaticBackup(shop, working);
    await change();
    let begun = 0;
    const onBegin = () => {
      begun += 1;
    };
    expect(await automaticBackup(shop, closing, { onBegin })).toMatchObject({ ok: true });
    expect(await automaticBackup(shop, closing, { onBegin })).toBeNull();
    expect(begun).toBe(1);
  });

  it('says since when it fails, and is made as soon as the place is back', async () => {
    unplug(true);
    expect(await automaticBackup(shop, working)).toMatchObject({ ok: false });
    expect(await automaticBackup(shop, idle)).toBeNull();
    const { trouble } = (await readDevice('copies'))?.places.pen ?? {};
    expect(trouble).toMatchObject({ reason: 'folder-missing', tries: 1 });
    shop.clock.hour = 11;
    await automaticBackup(shop, working);
    const later = (await readDevice('copies'))?.places.pen?.trouble;
    expect(later).toMatchObject({ since: trouble?.since, tries: 2 });
    unplug(false);
    expect(await automaticBackup(shop, working)).toMatchObject({ ok: true });
    expect((await readDevice('copies'))?.places.pen?.trouble).toBeUndefined();
    expect(copies()).toBe(1);
  });

  it('is good, and not made over and over, where this computer can remember nothing of it', async () => {
    fillDisk();
    expect(await automaticBackup(shop, working)).toMatchObject({ ok: true });
    expect(await automaticBackup(shop, working)).toBeNull();
    expect(copies()).toBe(1);
    vi.restoreAllMocks();
    shop.clock.day = '2026-11-21';
    expect(await automaticBackup(shop, working)).toMatchObject({ ok: true });
    expect((await readDevice('copies'))?.places.pen?.good?.name).toContain('2026-11-21');
  });

  it('is retried in the place that failed only', async () => {
    const both = await openShopWithPlaces('pen', 'nuvem');
    if (both.at.pen) both.at.pen.reachable = false;
    await automaticBackup(both, working);
    if (both.at.pen) both.at.pen.reachable = true;
    await automaticBackup(both, working);
    expect(both.at.pen?.files.size).toBe(1);
    expect(both.at.nuvem?.files.size).toBe(1);
  });

  it('is not made of a shop in which nothing ever happened', async () => {
    const empty = openBackupShop();
    const platform = { ...empty.platform, places: placesNamed(shop.at) };
    expect(await automaticBackup({ ...empty, platform }, closing)).toBeNull();
  });
});
