import { Database } from '@renderer/data/database';
import { Random } from '@shared/sample-shop/random';
import { counterAct, counterKinds, foundShop } from './acts/counter';
import { restoreAct } from './acts/restore';
import { randomStep, shopOn } from './shop';

const DAY = '2026-06-01';
/** The acts of two windows have numbers, and so ids, of their own. */
const APART = 40_000;

export interface DisturbRequest {
  readonly store: string;
  readonly seed: number;
  readonly acts: number;
  /** 0 or 1. */
  readonly window: number;
  /** One act in so many is a restore; 0 for none. */
  readonly restoreOneIn: number;
}

export interface Disturbed {
  readonly done: number;
  readonly refused: number;
}

/** An empty shop with a few customers, for two windows to work on. */
export const found = async (store: string): Promise<void> => {
  const db = new Database(store);
  await db.open();
  await foundShop(shopOn(db, DAY));
  db.close();
};

/** Works on the same customers as another window does at this moment. Whatever is thrown is a finding. */
export const disturb = async (request: DisturbRequest): Promise<Disturbed> => {
  const { store, seed, acts, window: at, restoreOneIn } = request;
  const db = new Database(store);
  await db.open();
  const shop = shopOn(db, DAY);
  const random = new Random(seed * 2 + at);
  const counts = { done: 0, refused: 0 };
  for (let number = 1; number <= acts; number += 1) {
    shop.clock.startAct(at * APART + number);
    const isRestore = restoreOneIn > 0 && random.chance(1 / restoreOneIn);
    const step = randomStep(random, isRestore ? ['restore', 'restore', 'back'] : counterKinds);
    // Days stand still: the two would else drift apart.
    if (step.kind === 'wait') continue;
    if (await (isRestore ? restoreAct : counterAct)(shop, step)) counts.done += 1;
    else counts.refused += 1;
  }
  db.close();
  return counts;
};
