import { Database } from '@renderer/data/database';
import {
  keepSafetyCopy,
  latestSafetyCopy,
  SAFETY_DATABASE,
  safetyCopies,
  safetyCopyBytes,
} from '@renderer/data/safety-copies';
import { backupTables } from '@shared/backup/tables';
import { Dexie } from 'dexie';

class Probed extends Error {}

/** The number the journal's next line would get: the store counts on after lines were cleared. */
const nextSeq = async (db: Database): Promise<number> => {
  let seq = 0;
  await db
    .transaction('rw', db.journal, async () => {
      seq = await db.journal.add({ at: 0, day: '2000-01-01', kind: 'shop' });
      throw new Probed();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Probed)) throw error;
    });
  return seq;
};

/** What taking the last restore back would bring. */
const giveSafetyCopy = async (from: string, to: string): Promise<void> => {
  const copy = await latestSafetyCopy(from);
  const bytes = copy?.id === undefined ? undefined : await safetyCopyBytes(copy.id);
  if (copy && bytes) {
    const { id: _, ...about } = copy;
    await keepSafetyCopy({ ...about, store: to }, bytes);
  }
};

/** With the copies of before their restores: the next twin may have the name of one whose life was as short as this. */
const removeTwins = async (prefix: string): Promise<void> => {
  for (const { name = '' } of await indexedDB.databases())
    if (name.startsWith(prefix)) await new Database(name).delete();
  const ofTwins = (await safetyCopies()).flatMap(({ id, store }) =>
    id !== undefined && store.startsWith(prefix) ? id : [],
  );
  const beside = await new Dexie(SAFETY_DATABASE).open();
  await Promise.all(['copies', 'files'].map((table) => beside.table(table).bulkDelete(ofTwins)));
  beside.close();
};

/**
 * A store beside another with the same rows: what is done to it first tells what the other must come to. Each life
 * has a twin of its own.
 */
export const makeTwin = async (db: Database, life: number): Promise<Database> => {
  const seq = await nextSeq(db);
  await removeTwins(`${db.name}-twin`);
  const twin = new Database(`${db.name}-twin-${life}`);
  await twin.open();
  await twin.transaction('rw', twin.journal, async () => {
    const at = seq - 1;
    if (at === 0) return;
    await twin.journal.add({ seq: at, at: 0, day: '2000-01-01', kind: 'shop' });
    await twin.journal.delete(at);
  });
  for (const name of backupTables) {
    const rows = await db.table(name).toArray();
    if (rows.length > 0) await twin.table(name).bulkAdd(rows);
  }
  await giveSafetyCopy(db.name, twin.name);
  return twin;
};
