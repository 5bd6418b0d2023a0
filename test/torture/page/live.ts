import { Database } from '@renderer/data/database';
import { Random } from '@shared/sample-shop/random';
import type { LifeRequest, Told } from '../told';
import { tradeActs } from './acts';
import { foundShop } from './acts/counter';
import { differingRows, digestOf } from './digest';
import { randomStep, shopOn, type TortureShop } from './shop';
import { makeTwin } from './twin';
import { upgradeOn } from './upgrade';

declare global {
  interface Window {
    /** Given by the runner: returns once it has heard. */
    tell(told: Told): Promise<void>;
  }
}

const FIRST_DAY = '2026-06-01';

/** Time goes on from the newest line of the journal, across lives. */
const dayOf = async (db: Database): Promise<string> => {
  const newest = await db.journal.orderBy('day').last();
  return newest && newest.day > FIRST_DAY ? newest.day : FIRST_DAY;
};

const found = async (shop: TortureShop, act: number): Promise<void> => {
  shop.clock.startAct(act);
  await foundShop(shop);
  const { sum } = await digestOf(shop.db.name);
  await window.tell({ kind: 'founded', store: shop.db.name, sum });
};

/** Works on a store until the browser is killed: each act first on a twin of it, then on itself. */
const work = async ({ store, trade, seed, act: first }: LifeRequest): Promise<never> => {
  if (trade === 'upgrade') throw new Error('upgrades have their own stores');
  const db = new Database(store);
  await db.open();
  const day = await dayOf(db);
  const real = shopOn(db, day);
  let number = first;
  if ((await db.customers.count()) === 0) {
    await found(real, number);
    number += 1;
  }
  const twin = shopOn(await makeTwin(db, first), day);
  const { act, kinds } = tradeActs[trade];
  let { sum: before } = await digestOf(store);
  if ((await digestOf(twin.db.name)).sum !== before)
    throw new Error(`the twin is not alike: ${await differingRows(twin.db.name, store)}`);
  for (; ; number += 1) {
    const step = randomStep(new Random(seed * 1_000_003 + number), kinds);
    real.clock.day = twin.clock.day;
    twin.clock.startAct(number);
    if (!(await act(twin, step))) {
      if ((await digestOf(twin.db.name)).sum === before) continue;
      throw new Error(
        `${step.kind} (act ${number}) was refused and left traces: ${twin.refusal ?? 'for a reason not told'}, ${await differingRows(store, twin.db.name)}`,
      );
    }
    const { sum } = await digestOf(twin.db.name);
    await window.tell({ kind: 'intent', store, act: number, what: step.kind, sum });
    real.clock.startAct(number);
    if (!(await act(real, step))) {
      const state =
        (await digestOf(store)).sum === before ? 'it was alike before' : 'it was different before';
      const again = (await act(real, step)) ? 'not refused the second time' : 'refused again';
      throw new Error(
        `${step.kind} (act ${number}) was refused where its twin was not: ${state}, ${again}, ${real.refusal ?? 'for a reason not told'}`,
      );
    }
    const { sum: after } = await digestOf(store);
    if (after !== sum)
      throw new Error(
        `${step.kind} (act ${number}) came out otherwise than in its twin: ${await differingRows(twin.db.name, store)}`,
      );
    before = sum;
    await window.tell({ kind: 'saved', store, act: number });
  }
};

/** Lives on until the browser is killed. */
export const live = (request: LifeRequest): Promise<never> =>
  request.trade === 'upgrade' ? upgradeOn(request) : work(request);
