import type { BackupPlaces } from '@renderer/platform';
import type { Bytes } from '@shared/ipc/bytes';
import { type BackupShop, openFullShop, placesOf } from './backup';

export interface TestPlace {
  readonly files: Map<string, Bytes>;
  reachable: boolean;
  /** Breaks parts of it. */
  over: Partial<BackupPlaces>;
}

export interface ShopWithPlaces extends BackupShop {
  readonly at: Readonly<Record<string, TestPlace>>;
}

/** Places in memory, each with files of its own, under the ids given. */
export const placesNamed = (at: Readonly<Record<string, TestPlace>>): BackupPlaces => {
  const placeOf = (id: string): BackupPlaces => {
    const place = at[id];
    if (!place) throw new Error(`no place ${id}`);
    return placesOf(place.files, place.over);
  };
  return {
    list: async () => {
      const listed = [];
      for (const [id, { reachable }] of Object.entries(at)) {
        const [place] = await placeOf(id).list();
        if (place) listed.push({ ...place, id, name: `/${id}`, reachable });
      }
      return listed;
    },
    write: (id, file) => placeOf(id).write(id, file),
    read: (id, name) => placeOf(id).read(id, name),
    discard: (id, names) => placeOf(id).discard(id, names),
  };
};

/** A full shop on a desktop with several places of copies. */
export const openShopWithPlaces = async (...ids: readonly string[]): Promise<ShopWithPlaces> => {
  const at = Object.fromEntries(
    ids.map((id): [string, TestPlace] => [id, { files: new Map(), reachable: true, over: {} }]),
  );
  const shop = await openFullShop({});
  return { ...shop, at, platform: { ...shop.platform, places: placesNamed(at) } };
};
