import { drawerStart } from '@renderer/data/queries/drawer';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { closeDrawer, type DrawerRequest } from '@renderer/use-cases/close-drawer';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reopenDrawer } from '@renderer/use-cases/reopen-drawer';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;

const counted = (request: Partial<DrawerRequest> = {}): DrawerRequest => ({
  day: '2026-11-20',
  floatCents: 5_000,
  cashCents: 30_000,
  countedCents: 34_800,
  takenCents: 0,
  ...request,
});

beforeEach(async () => {
  shop = openShop();
  const customerId = await addCustomer(shop);
  await sell(shop, customerId, { downPaymentCents: 20_000 });
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      means: [
        { means: 'cash', cents: 10_000 },
        { means: 'pix', cents: 4_000 },
      ],
      day: '2026-11-20',
      waive: 0,
    }),
  );
});

const lines = async () => (await shop.db.journal.toArray()).filter(({ kind }) => kind.startsWith('drawer-'));

describe('closing the drawer', () => {
  it('keeps what was counted beside the cash of the day, with its line', async () => {
    const { closing } = expectOk(await closeDrawer(shop, counted({ notes: ' moedas ' })));
    expect(await shop.db.drawerClosings.toArray()).toEqual([closing]);
    expect(closing).toMatchObject({
      floatCents: 5_000,
      cashCents: 30_000,
      countedCents: 34_800,
      notes: 'moedas',
    });
    expect(await lines()).toMatchObject([
      { kind: 'drawer-closed', refId: closing.id, cents: 34_800, label: '20/11/2026' },
    ]);
  });

  it('happens once a day, also when two windows do it together', async () => {
    const both = await Promise.all([
      closeDrawer(shop, counted()),
      closeDrawer(shop, counted({ countedCents: 1 })),
    ]);
    expect(both.map((result) => (result.ok ? 'closed' : result.error)).sort()).toEqual([
      'already-closed',
      'closed',
    ]);
    expect(await shop.db.drawerClosings.count()).toBe(1);
    expect(await lines()).toHaveLength(1);
  });

  it.each<[string, Partial<DrawerRequest>]>([
    ['day-in-the-future', { day: '2026-11-21', cashCents: 0 }],
    ['taken-over-counted', { takenCents: 34_801 }],
    ['cash-changed', { cashCents: 29_999 }],
    ['invalid', { floatCents: -1 }],
    ['invalid', { countedCents: 1.5 }],
  ])('is refused as %s, and leaves nothing behind', async (error, request) => {
    expect(await closeDrawer(shop, counted(request))).toEqual({ ok: false, error });
    expect(await shop.db.drawerClosings.count()).toBe(0);
    expect(await lines()).toEqual([]);
  });
});

describe('reopening the drawer', () => {
  it('lets the day be closed again, from what was counted before', async () => {
    const first = expectOk(await closeDrawer(shop, counted({ takenCents: 30_000 }))).closing;
    expectOk(await reopenDrawer(shop, first.id));
    expect(await drawerStart(shop.db, '2026-11-20')).toMatchObject({
      floatCents: 5_000,
      reopened: { countedCents: 34_800, takenCents: 30_000 },
    });
    const second = expectOk(await closeDrawer(shop, counted({ countedCents: 35_000 }))).closing;
    expect(await shop.db.drawerClosings.get(first.id)).toMatchObject({ cancelledOn: '2026-11-20' });
    expect(second.cancelledOn).toBeUndefined();
    expect(await reopenDrawer(shop, first.id)).toEqual({ ok: false, error: 'already-undone' });
  });

  it('is how the line on the tape is undone', async () => {
    const { closing, seq } = expectOk(await closeDrawer(shop, counted()));
    const entry = await shop.db.journal.get(seq);
    expectOk(await undoEntry(shop, entry ?? expect.fail('no line')));
    expect(await lines()).toMatchObject([{}, { kind: 'drawer-reopened', refId: closing.id, undoes: seq }]);
    expect(await undoEntry(shop, entry ?? expect.fail('no line'))).toEqual({
      ok: false,
      error: { reason: 'already-undone' },
    });
  });

  it('is refused for a closing that is not there', async () => {
    expect(await reopenDrawer(shop, 'none')).toEqual({ ok: false, error: 'closing-not-found' });
  });
});

describe('the change a day begins with', () => {
  it('is what the closing before left in the drawer', async () => {
    expect(await drawerStart(shop.db, '2026-11-20')).toEqual({ floatCents: 0 });
    expectOk(await closeDrawer(shop, counted({ takenCents: 30_000 })));
    shop.clock.day = '2026-11-23';
    expect(await drawerStart(shop.db, '2026-11-23')).toEqual({
      floatCents: 4_800,
      before: { day: '2026-11-20', afterCents: 0 },
    });
  });

  it('counts the cash that came after that closing', async () => {
    expectOk(await closeDrawer(shop, counted({ takenCents: 30_000 })));
    const customerId = await addCustomer(shop);
    await sell(shop, customerId, { downPaymentCents: 2_500 });
    shop.clock.day = '2026-11-21';
    expect(await drawerStart(shop.db, '2026-11-21')).toEqual({
      floatCents: 7_300,
      before: { day: '2026-11-20', afterCents: 2_500 },
    });
  });

  it('passes over a closing that was undone', async () => {
    expectOk(await closeDrawer(shop, counted({ takenCents: 30_000 })));
    shop.clock.day = '2026-11-21';
    const { closing } = expectOk(
      await closeDrawer(shop, counted({ day: '2026-11-21', cashCents: 0, countedCents: 9_999 })),
    );
    expectOk(await reopenDrawer(shop, closing.id));
    expect(await drawerStart(shop.db, '2026-11-22')).toEqual({
      floatCents: 4_800,
      before: { day: '2026-11-20', afterCents: 0 },
    });
  });
});
