import { Database } from '@renderer/data/database';
import { currentVersion } from '@renderer/data/schema';
import { Random } from '@shared/sample-shop/random';
import v1 from '../../migrations/seeds/v1.json';
import type { LifeRequest } from '../told';
import { digestOf } from './digest';

const LARGEST = 40;

type Rows = Record<string, readonly Record<string, unknown>[]>;

/** The frozen shop of version 1 so many times over, each time with ids and lines of its own. */
const manyShops = (times: number): Rows => {
  const lines = v1.journal.length;
  const shops = Array.from({ length: times }, (_, at): Rows => {
    const shop = JSON.parse(JSON.stringify(v1).replaceAll(/"((?:id|t|ch)\d+)"/g, `"s${at}-$1"`)) as Rows;
    const journal = (shop.journal ?? []).map((line) => ({ ...line, seq: Number(line.seq) + at * lines }));
    return { ...shop, journal, settings: at === 0 ? (shop.settings ?? []) : [] };
  });
  const tables = Object.keys(v1);
  return Object.fromEntries(tables.map((table) => [table, shops.flatMap((shop) => shop[table] ?? [])]));
};

/** The store as an older app left it. */
const seed = async (name: string, rows: Rows, version: number): Promise<void> => {
  const first = new Database(name, 1);
  await first.delete();
  await first.open();
  await first.transaction('rw', first.tables, async () => {
    for (const table of first.tables) await table.bulkAdd(rows[table.name] ?? []);
  });
  first.close();
  const then = new Database(name, version);
  await then.open();
  then.close();
};

const openNewest = async (name: string): Promise<void> => {
  const db = new Database(name);
  await db.open();
  db.close();
};

/** Opens stores of older apps with this one, one after the other, until the browser is killed. */
export const upgradeOn = async ({ store, seed: chance, act: first }: LifeRequest): Promise<never> => {
  for (let act = first; ; act += 1) {
    const random = new Random(chance * 1_000_003 + act);
    const version = random.int(1, currentVersion - 1);
    const rows = manyShops(random.int(1, LARGEST));
    const twin = `${store}-twin`;
    await window.tell({ kind: 'away', store });
    await seed(twin, rows, version);
    await openNewest(twin);
    const { sum } = await digestOf(twin);
    await seed(store, rows, version);
    const { sum: before } = await digestOf(store);
    await window.tell({ kind: 'intent', store, act, what: `version ${version}`, sum, before });
    await openNewest(store);
    await window.tell({ kind: 'saved', store, act });
  }
};
