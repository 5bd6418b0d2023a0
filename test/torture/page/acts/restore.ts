import { Database } from '@renderer/data/database';
import { makeBackup } from '@renderer/use-cases/export-backup';
import { prepareRestore, prepareUndo, restoreBackup, undoRestore } from '@renderer/use-cases/restore-backup';
import type { Bytes } from '@shared/ipc/bytes';
import type { Result } from '@shared/result';
import { exampleShop } from '@shared/sample-shop/example';
import { fill } from '@test/support/fill';
import { shopOn, type TortureAct, type TortureShop } from '../shop';
import { counterAct } from './counter';
import { platform } from './platform';

const DAYS = ['2026-11-20', '2026-10-05'] as const;
const copies = new Map<string, Bytes>();

/** A copy of the example shop as it stands on a day: the same bytes whenever it is made. */
const copyOf = async (day: string): Promise<Bytes> => {
  const made = copies.get(day);
  if (made) return made;
  const shop = shopOn(new Database(`copy-${day}`), day);
  await shop.db.delete();
  await shop.db.open();
  await fill(shop.db, [exampleShop(day)]);
  const { bytes } = await makeBackup({ ...shop, platform });
  await shop.db.delete();
  copies.set(day, bytes);
  return bytes;
};

/** Whether it was done; why not, the shop is told. */
const done = (shop: TortureShop, result: Result<unknown, { readonly reason: string }>): boolean => {
  shop.refusal = result.ok ? undefined : JSON.stringify(result.error);
  return result.ok;
};

/** Puts one of two copies in the place of everything, takes that back, or works on with what is there. */
export const restoreAct: TortureAct = async (shop, step) => {
  const context = { ...shop, platform };
  if (step.kind === 'back') {
    const prepared = await prepareUndo(shop);
    return done(shop, prepared.ok ? await undoRestore(context, prepared.value) : prepared);
  }
  if (step.kind !== 'restore') return counterAct(shop, step);
  const day = step.a < 0.5 ? DAYS[0] : DAYS[1];
  const prepared = await prepareRestore(shop, { name: `copia-${day}.emdia`, bytes: await copyOf(day) });
  return done(shop, prepared.ok ? await restoreBackup(context, prepared.value) : prepared);
};

export const restoreKinds = ['restore', 'restore', 'restore', 'back', 'pay', 'sell'] as const;
