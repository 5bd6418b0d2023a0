import { transact, type UseCaseContext, writeJournal } from '@renderer/use-cases/use-case';
import { emptySummary } from '@shared/domain/summary';
import { err, ok } from '@shared/result';
import { openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

/** Steps in a row that ask nothing of the store: more than Dexie follows. */
const thinkLong = async (): Promise<void> => {
  for (let step = 0; step < 300; step += 1) await Promise.resolve();
};

const addMany = async (context: UseCaseContext): Promise<void> => {
  const add = async (number: number) => {
    await thinkLong();
    await context.db.summaries.add(emptySummary(`c${number}`));
    await thinkLong();
    await writeJournal(context, { kind: 'shop', label: `${number}` });
  };
  await Promise.all([1, 2, 3].map(add));
  await add(4);
};

describe('one transaction', () => {
  it('holds long work together: refused at its end, nothing of it is there', async () => {
    const shop = openShop();
    const outcome = await transact(shop, ['summaries', 'journal'], async (context) => {
      await addMany(context);
      expect(await context.db.summaries.count()).toBe(4);
      return err('refused');
    });
    expect(outcome).toEqual(err('refused'));
    expect([await shop.db.summaries.count(), await shop.db.journal.count()]).toEqual([0, 0]);
  });

  it('holds long work together: done, all of it is there', async () => {
    const shop = openShop();
    await transact(shop, ['summaries', 'journal'], async (context) => ok(await addMany(context)));
    expect([await shop.db.summaries.count(), await shop.db.journal.count()]).toEqual([4, 4]);
  });

  it('takes what is begun inside as part of it', async () => {
    const shop = openShop();
    const outcome = await transact(shop, ['summaries', 'journal'], async (context) => {
      await transact(context, ['summaries'], async (inner) =>
        ok(await inner.db.summaries.add(emptySummary('c'))),
      );
      return err('refused');
    });
    expect(outcome).toEqual(err('refused'));
    expect(await shop.db.summaries.count()).toBe(0);
  });

  it('fails, and writes nothing, where something is asked of the store beside it', async () => {
    const shop = openShop();
    const beside = transact(shop, ['summaries', 'journal'], async () =>
      ok(await shop.db.summaries.add(emptySummary('c'))),
    );
    await expect(beside).rejects.toThrow('Transaction committed too early');
    expect(await shop.db.journal.count()).toBe(0);
  });
});
