import 'fake-indexeddb/auto';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import type { UseCaseContext } from '@renderer/use-cases/use-case';
import type { Installment } from '@shared/domain/installment';
import type { Result } from '@shared/result';
import { addCustomer, openShop, type TestShop } from '@test/support/shop';
import fc from 'fast-check';

/** A step is a kind and four numbers from 0 to 1 that choose among what is possible when its turn comes. */
export interface Step {
  readonly kind: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

const share = fc.integer({ min: 0, max: 9_999 }).map((parts) => parts / 10_000);

export const stepOf = (...kinds: readonly string[]): fc.Arbitrary<Step> =>
  fc.record({ kind: fc.constantFrom(...kinds), a: share, b: share, c: share, d: share });

/** A whole number from 0 to `most`. */
export const upTo = (part: number, most: number): number => Math.floor(part * (Math.max(0, most) + 1));

export const pick = <T>(list: readonly T[], part: number): T | undefined => list[upTo(part, list.length - 1)];

/** Some of the open installments, in any order, at least one. */
export const someOpen = async (
  { db }: TestShop,
  customerId: string,
  { a, d }: Step,
): Promise<Installment[]> => {
  const open = await openInstallmentsOf(db, customerId);
  const chosen = open.slice(0, 1 + upTo(a, open.length - 1));
  return d < 0.3 ? chosen.reverse() : chosen;
};

/** Cents of real money that went over the counter: in is positive, out negative. Store credit is none. */
export interface Done {
  readonly customerId: string;
  readonly tillCents: number;
  readonly undo: (context: UseCaseContext) => Promise<Result<unknown, unknown>>;
  /** What came with it and has a line and a way back of its own. */
  readonly also?: Done;
  /** Whether it went with something else that was taken back: a cheque goes with its sale. */
  readonly isGone?: (context: UseCaseContext) => Promise<boolean>;
}

/** What a step tried: done, refused by the shop, or not possible yet. */
export type Outcome = Done | 'refused' | null;

export type Act = (shop: TestShop, customerId: string, step: Step) => Promise<Outcome>;

/** All that undoing brings back: what is open, settled or waiting, and every summary. Papers and their numbers stay. */
export const accountsOf = async ({ db }: TestShop) => ({
  installments: (await db.installments.toArray()).filter(({ cancelledOn }) => !cancelledOn),
  summaries: await db.summaries.toArray(),
  tabs: (await db.tabs.toArray()).filter(({ cancelledOn }) => !cancelledOn),
});
export type Accounts = Awaited<ReturnType<typeof accountsOf>>;

export interface World {
  readonly shop: TestShop;
  readonly customerIds: readonly string[];
}

export const openWorld = async (): Promise<World> => {
  const shop = openShop('2026-06-01');
  const customerIds = [await addCustomer(shop), await addCustomer(shop, { name: 'Raimundo Nonato' })];
  return { shop, customerIds };
};
