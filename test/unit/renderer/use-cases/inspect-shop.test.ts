import 'fake-indexeddb/auto';
import { readDevice } from '@renderer/data/device';
import { checkRecords, isCheckDue } from '@renderer/use-cases/check-records';
import { inspectShop } from '@renderer/use-cases/inspect-shop';
import { exampleShop } from '@shared/sample-shop/example';
import { fill } from '@test/support/fill';
import { addCustomer, openShop, sell } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const DAY_MS = 24 * 3_600_000;

describe('looking through a shop', () => {
  it('tells what was looked at, and how far it is', async () => {
    const { db } = openShop();
    const rows = exampleShop('2026-11-20');
    await fill(db, [rows]);
    const shares: number[] = [];
    const { findings, figures } = await inspectShop(db, (share) => shares.push(share));
    expect(findings).toEqual([]);
    expect(figures).toEqual({
      customers: rows.customers.length,
      sales: rows.sales.length,
      installments: rows.installments.length,
      payments: rows.payments.length,
      lines: rows.journal.length,
      openCents: rows.summaries.reduce((sum, { openCents }) => sum + openCents, 0),
    });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('raises no alarm over what is written meanwhile', async () => {
    const shop = openShop();
    const customerId = await addCustomer(shop);
    for (let sale = 0; sale < 3; sale += 1) await sell(shop, customerId);
    let writing: Promise<unknown> | undefined;
    const { findings } = await inspectShop(shop.db, () => {
      writing ??= sell(shop, customerId);
    });
    await writing;
    expect(findings).toEqual([]);
  });

  it('is due once a week, and again when the clock was set back', async () => {
    const shop = openShop();
    expect(await isCheckDue(shop)).toBe(true);
    await checkRecords(shop);
    expect(await readDevice('lastCheck')).toEqual({ store: shop.db.name, at: expect.any(Number), found: 0 });
    expect(await isCheckDue(shop)).toBe(false);
    const { clock, db } = shop;
    const at = (now: number) => ({
      db,
      clock: {
        now: () => now,
        today: () => clock.today(),
        timeOfDay: () => clock.timeOfDay(),
        newId: () => clock.newId(),
      },
    });
    const now = clock.now();
    expect(await isCheckDue(at(now + 6 * DAY_MS))).toBe(false);
    expect(await isCheckDue(at(now + 7 * DAY_MS))).toBe(true);
    expect(await isCheckDue(at(now - DAY_MS))).toBe(true);
    expect(await isCheckDue(openShop())).toBe(true);
  });
});
