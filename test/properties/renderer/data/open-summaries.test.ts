import { dueSummaries, summariesDueBy } from '@renderer/data/queries/open-summaries';
import { addDays } from '@shared/calendar/civil-day';
import { emptySummary, type Summary } from '@shared/domain/summary';
import { openShop } from '@test/support/shop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';

/** Days late; one in ten owes nothing. */
const owing = (mostDays: number) =>
  fc.option(fc.integer({ min: -60, max: mostDays }), { freq: 10, nil: null });

const summaries = fc
  .oneof(...[0, 30, 2_000].map((mostDays) => fc.array(owing(mostDays), { maxLength: 200, size: 'max' })))
  .map((days) =>
    days.map(
      (late, index): Summary => ({
        ...emptySummary(`c${index}`),
        ...(late !== null && { oldestDueDay: addDays(TODAY, -late) }),
      }),
    ),
  );

const inOrder = (all: readonly Summary[], until: string): Summary[] =>
  all
    .filter(({ oldestDueDay }) => oldestDueDay !== undefined && oldestDueDay <= until)
    .sort(
      (a, b) =>
        (a.oldestDueDay ?? '').localeCompare(b.oldestDueDay ?? '') || (a.customerId < b.customerId ? -1 : 1),
    );

describe('who has something due by a day', () => {
  it('is read whole and in order, however many and however old', async () => {
    const { db } = openShop(TODAY);
    await fc.assert(
      fc.asyncProperty(summaries, fc.integer({ min: -90, max: 30 }), async (all, ahead) => {
        await db.summaries.clear();
        await db.summaries.bulkAdd([...all]);
        const until = addDays(TODAY, ahead);
        expect(await summariesDueBy(db, until)).toEqual(inOrder(all, until));
        expect(await dueSummaries(db)).toEqual(inOrder(all, '9999-12-31'));
      }),
    );
    db.close();
  });
});
