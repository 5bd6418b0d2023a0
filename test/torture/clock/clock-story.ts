import 'fake-indexeddb/auto';
import { Database } from '@renderer/data/database';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { isUndoable, undoEntry } from '@renderer/use-cases/undo-entry';
import { Random } from '@shared/sample-shop/random';
import { acts as moneyActs } from '@test/properties/renderer/use-cases/money/acts';
import { agreementActs } from '@test/properties/renderer/use-cases/money/agreement-acts';
import { chequeActs } from '@test/properties/renderer/use-cases/money/cheque-acts';
import { pick } from '@test/properties/renderer/use-cases/money/world';
import { addCustomer, type TestShop } from '@test/support/shop';
import { numbersGivenTwice } from '../numbers-given-twice';
import { WildClock } from './wild-clock';

const acts = { ...moneyActs, ...chequeActs, ...agreementActs };
const kinds = [
  ...([
    'sell',
    'sell',
    'sell',
    'pay',
    'pay',
    'pay',
    'pay',
    'return',
    'refund',
    'tab',
    'tab',
    'close',
  ] as const),
  ...(['promise', 'cheque', 'move', 'move', 'agree', 'propose', 'note', 'break', 'undo', 'undo'] as const),
] as unknown as readonly [string, ...string[]];

export interface ClockStory {
  readonly done: number;
  readonly refused: number;
  /** What is wrong, in words; empty when nothing is. */
  readonly wrong: readonly string[];
}

const undoOne = async (shop: TestShop, part: number): Promise<boolean> => {
  const lines = await shop.db.journal.orderBy('seq').reverse().limit(30).toArray();
  const entry = pick(lines.filter(isUndoable), part);
  return entry !== undefined && (await undoEntry(shop, entry)).ok;
};

/** A shop whose computer's date jumps about: everything is done or refused, and its records stay sound. */
export const runClockStory = async (seed: number, steps: number): Promise<ClockStory> => {
  const random = new Random(seed);
  const clock = new WildClock(random, random.pick([1, 0.98, 0.9]));
  const shop: TestShop = { db: new Database(`clock-${seed}`), clock };
  const customers = [await addCustomer(shop), await addCustomer(shop, { name: 'Raimundo Nonato' })];
  const [wrong, counts]: [string[], { done: number; refused: number }] = [[], { done: 0, refused: 0 }];
  for (let at = 0; at < steps && wrong.length === 0; at += 1) {
    const kind = random.pick(kinds);
    const step = { kind, a: random.next(), b: random.next(), c: random.next(), d: random.next() };
    if (random.chance(0.3)) clock.jump();
    try {
      const customer = random.pick(customers as [string, string]);
      const outcome =
        kind === 'undo' ? await undoOne(shop, step.a) : await acts[kind]?.(shop, customer, step);
      if (outcome && outcome !== 'refused') counts.done += 1;
      else counts.refused += 1;
      const findings = await checkIntegrity(shop.db);
      if (findings.length > 0)
        wrong.push(`step ${at}, ${kind} on ${clock.day}: ${JSON.stringify(findings[0])}`);
    } catch (error) {
      wrong.push(`step ${at}, ${kind} on ${clock.day}: ${String(error)}`);
    }
  }
  wrong.push(...(await numbersGivenTwice(shop.db)));
  await shop.db.delete();
  return { ...counts, wrong };
};
