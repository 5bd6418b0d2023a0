import 'fake-indexeddb/auto';
import { readCounters } from '@renderer/data/settings';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { restoreCustomer } from '@renderer/use-cases/restore-customer';
import { undoCustomerRestore } from '@renderer/use-cases/undo-customer-restore';
import { copyOf, customerIn, partedBy } from '@test/support/copies';
import { expectOk } from '@test/support/shop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acts as moneyActs } from './money/acts';
import { agreementActs } from './money/agreement-acts';
import { chequeActs } from './money/cheque-acts';
import { openWorld, pick, type Step, stepOf, type World } from './money/world';

const acts = { ...moneyActs, ...chequeActs, ...agreementActs };

const anyStep = stepOf(
  ...['sell', 'sell', 'sell', 'pay', 'pay', 'return', 'refund', 'tab', 'close', 'promise', 'wait'],
  ...['cheque', 'move', 'agree', 'propose', 'break', 'note'],
);

const play = async ({ shop, customerIds }: World, steps: readonly Step[]) => {
  for (const step of steps) await acts[step.kind]?.(shop, pick(customerIds, (step.d * 7) % 1) ?? '', step);
};

interface Story {
  readonly before: readonly Step[];
  readonly since: readonly Step[];
  readonly isGone: boolean;
}

const stories: fc.Arbitrary<Story> = fc.record({
  before: fc.array(anyStep, { minLength: 3, maxLength: 25 }),
  since: fc.array(anyStep, { maxLength: 20 }),
  isGone: fc.boolean(),
});

const check = async ({ before, since, isGone }: Story): Promise<void> => {
  const world = await openWorld();
  const { shop, customerIds } = world;
  const [customerId = ''] = customerIds;
  await play(world, before);
  const file = await copyOf(shop);
  const then = await partedBy(shop, customerId);
  await play(world, since);
  if (isGone) await forget(world, customerId);
  const now = await partedBy(shop, customerId);
  const restored = await restoreCustomer(shop, await customerIn(file, customerId));
  if (!restored.ok) {
    expect(restored.error).toEqual({ reason: 'same' });
    expect(now.own).toEqual(then.own);
    return;
  }
  const after = await partedBy(shop, customerId);
  expect(after.own).toEqual(then.own);
  expect(after.others).toEqual(now.others);
  expect(await checkIntegrity(shop.db)).toEqual([]);
  const counters = await readCounters(shop.db);
  expectOk(await undoCustomerRestore(shop, restored.value.seq));
  expect(await partedBy(shop, customerId)).toEqual(now);
  expect(await readCounters(shop.db)).toEqual(counters);
  expect(await undoCustomerRestore(shop, restored.value.seq)).toEqual({
    ok: false,
    error: 'nothing-to-undo',
  });
};

/** As after a customer's import was taken back. */
const forget = async ({ shop: { db } }: World, customerId: string) => {
  const { own } = await partedBy({ db } as World['shop'], customerId);
  for (const [table, rows] of Object.entries(own))
    await db.table(table).bulkDelete(
      rows.map((row) => {
        const { id, customerId: of } = row as { id: string; customerId: string };
        return table === 'summaries' ? of : id;
      }),
    );
};

describe('one customer of a copy, whatever was done since', () => {
  it(
    'is exactly as in the copy, everybody else exactly as now, and back again when taken back',
    () =>
      fc.assert(
        fc.asyncProperty(stories, async (story) => {
          await check(story);
        }),
        { numRuns: 60 },
      ),
    300_000,
  );
});
