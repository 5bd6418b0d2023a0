import { customerFile } from '@renderer/data/queries/customer-file';
import { customerStatementDataSchema } from '@renderer/documents/definitions/customer-statement-data';
import { customerStatementData } from '@renderer/documents/from-records/customer-statement';
import { timelineOf } from '@renderer/features/customer/timeline';
import { defaultTerms } from '@shared/domain/terms';
import { expectSound } from '@test/support/expect-sound';
import type { TestShop } from '@test/support/shop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acts } from '../use-cases/money/acts';
import { type Done, openWorld, pick, type Step, stepOf, upTo } from '../use-cases/money/world';

const step = stepOf(
  ...['sell', 'sell', 'pay', 'pay', 'pay', 'return', 'refund', 'tab', 'close', 'agree', 'wait', 'undo'],
);

const checkStatements = async (shop: TestShop, customerId: string): Promise<void> => {
  const file = await customerFile(shop.db, customerId);
  if (!file) throw new Error('expected a customer');
  const source = { ...file, shop: { name: 'Casa Nova' }, terms: defaultTerms, today: shop.clock.today() };
  for (const period of ['all', 'open', 'last-90', 'year'] as const) {
    // The schema refuses a balance that does not follow from its lines, or is not what is open.
    const { lines, openingCents, creditCents, tabCents } = customerStatementDataSchema.parse(
      customerStatementData(source, period),
    );
    expect(lines.at(-1)?.balanceCents ?? openingCents).toBe(file.summary.openCents);
    expect([creditCents, tabCents]).toEqual([file.summary.creditCents ?? 0, file.summary.tabCents ?? 0]);
  }
  const entries = timelineOf(file);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
};

const runStory = async (steps: readonly Step[]): Promise<void> => {
  const { shop, customerIds } = await openWorld();
  const done: Done[] = [];
  for (const next of steps) {
    if (next.kind === 'undo') {
      await done[upTo(next.a, done.length - 1)]?.undo(shop);
    } else {
      const outcome = await acts[next.kind]?.(shop, pick(customerIds, next.d) ?? '', next);
      if (outcome && outcome !== 'refused') done.push(outcome);
    }
  }
  await expectSound(shop.db);
  for (const customerId of customerIds) await checkStatements(shop, customerId);
  shop.db.close();
};

describe('after anything that can happen to an account', () => {
  it('its statement ends at what is open, over every period', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 50 }), runStory), {
      numRuns: Number(process.env.RUNS ?? 30),
    });
  }, 120_000);
});
