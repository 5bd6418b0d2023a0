import type { Database } from '@renderer/data/database';
import type { Random } from '@shared/sample-shop/random';
import type { Step } from '@test/properties/renderer/use-cases/money/world';
import type { TestShop } from '@test/support/shop';
import { ActClock } from './act-clock';

/** A store with the clock of its acts. */
export interface TortureShop extends TestShop {
  readonly clock: ActClock;
  /** Why the last act was refused, where it says. */
  refusal?: string | undefined;
}

/** Something done to a shop; false when it was refused or there was nothing to do, and the store is as it was. */
export type TortureAct = (shop: TortureShop, step: Step) => Promise<boolean>;

export const shopOn = (db: Database, day: string): TortureShop => ({ db, clock: new ActClock(day) });

export const randomStep = (random: Random, kinds: readonly [string, ...string[]]): Step => ({
  kind: random.pick(kinds),
  a: random.next(),
  b: random.next(),
  c: random.next(),
  d: random.next(),
});
