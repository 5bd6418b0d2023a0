import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { readCounters, writeSetting } from '@renderer/data/settings';
import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { closeTab } from '@renderer/use-cases/close-tab';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reopenTab } from '@renderer/use-cases/reopen-tab';
import { defaultTerms } from '@shared/domain/terms';
import { everything } from '@test/support/backup';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, type TestShop } from '@test/support/shop';
import { closeTabOf, closingOf, putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const tabCents = async () => (await shop.db.summaries.get(customerId))?.tabCents;
const journal = () => shop.db.journal.orderBy('seq').toArray();

beforeEach(async () => {
  shop = openShop();
  customerId = await addCustomer(shop, { name: 'Ana Lima' });
});

describe('closing a tab', () => {
  beforeEach(async () => {
    await putOnTab(shop, customerId, { day: '2026-11-03', cents: 4_000 });
    await putOnTab(shop, customerId, { day: '2026-11-20', cents: 6_001 });
  });

  it('turns it into one installment', async () => {
    const { closing, installments } = await closeTabOf(shop, customerId);
    expect(closing).toMatchObject({ number: 1, totalCents: 10_001, entryCount: 2, installmentCount: 1 });
    expect(installments).toMatchObject([
      {
        originKind: 'tab',
        originId: closing.id,
        description: 'Caderneta de novembro',
        principalCents: 10_001,
        dueDay: '2026-12-05',
        open: 1,
      },
    ]);
    expect(await shop.db.summaries.get(customerId)).toMatchObject({
      openCents: 10_001,
      oldestDueDay: '2026-12-05',
    });
    expect(await tabCents()).toBeUndefined();
    expect(await shop.db.tabs.where('openOf').equals(customerId).count()).toBe(0);
    expect((await journal()).at(-1)).toMatchObject({
      kind: 'tab-closed',
      refId: closing.id,
      cents: 10_001,
      label: 'Ana Lima',
    });
    await expectSound(shop.db);
  });

  it('or into several, moved off Sundays and the holidays of the shop too', async () => {
    await writeSetting(shop.db, 'terms', {
      ...defaultTerms,
      holidays: [{ day: '2026-12-14', name: 'Padroeira' }],
    });
    const { installments } = await closeTabOf(shop, customerId, {
      installmentCount: 3,
      firstDueDay: '2026-12-06',
      interval: { kind: 'days', days: 7 },
    });
    expect(installments.map(({ dueDay, principalCents }) => [dueDay, principalCents])).toEqual([
      ['2026-12-07', 3_333],
      ['2026-12-15', 3_333],
      ['2026-12-21', 3_335],
    ]);
    await expectSound(shop.db);
  });

  it('counts its number on', async () => {
    await closeTabOf(shop, customerId);
    await putOnTab(shop, customerId);
    expect((await closeTabOf(shop, customerId)).closing.number).toBe(2);
    expect((await readCounters(shop.db)).tab).toBe(2);
  });

  it('happens once when two windows close the same tab', async () => {
    const both = await closingOf(shop, customerId);
    const [one, other] = await Promise.all([closeTab(shop, both), closeTab(shop, both)]);
    expect([one.ok, other.ok]).toEqual([true, false]);
    expect(other).toEqual({ ok: false, error: { reason: 'nothing-open' } });
    expect(await shop.db.tabClosings.count()).toBe(1);
    await expectSound(shop.db);
  });

  it('is refused where a purchase came since it was seen', async () => {
    const seen = await closingOf(shop, customerId);
    await putOnTab(shop, customerId);
    const before = await everything(shop.db);
    expect(await closeTab(shop, seen)).toEqual({
      ok: false,
      error: { reason: 'tab-changed', totalCents: 10_851 },
    });
    expect(await everything(shop.db)).toEqual(before);
  });

  it.each([
    [{ installmentCount: 0 }, 'count-out-of-range'],
    [{ installmentCount: 1_000 }, 'count-out-of-range'],
    [{ firstDueDay: '2026-11-19' }, 'first-due-before-sale'],
    [{ customerId: 'nobody' }, 'customer-not-found'],
  ] as const)('is refused with nothing saved: %o', async (part, reason) => {
    const before = await everything(shop.db);
    expect(await closeTab(shop, await closingOf(shop, customerId, part))).toMatchObject({
      ok: false,
      error: { reason },
    });
    expect(await everything(shop.db)).toEqual(before);
  });
});

describe('reopening a tab', () => {
  const payOf = async (cents: number) =>
    expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
        means: [{ means: 'cash', cents }],
        day: shop.clock.today(),
        waive: 0,
      }),
    );

  beforeEach(async () => {
    await putOnTab(shop, customerId);
    await putOnTab(shop, customerId, { cents: 150 });
  });

  it('brings everything back as it was', async () => {
    const known = async () => {
      const { tabs, summaries } = await everything(shop.db);
      return { tabs, summaries, open: await openInstallmentsOf(shop.db, customerId) };
    };
    const before = await known();
    const { closing } = await closeTabOf(shop, customerId, { installmentCount: 2 });
    expectOk(await reopenTab(shop, closing.id));
    expect(await known()).toEqual(before);
    expect(await shop.db.tabClosings.get(closing.id)).toMatchObject({ cancelledOn: '2026-11-20' });
    const lines = await journal();
    expect(lines.at(-1)).toMatchObject({
      kind: 'tab-reopened',
      cents: -1_000,
      undoes: lines.at(-2)?.seq,
    });
    await expectSound(shop.db);
  });

  it('joins what was put on the tab since', async () => {
    const { closing } = await closeTabOf(shop, customerId);
    await putOnTab(shop, customerId, { cents: 2_000 });
    expectOk(await reopenTab(shop, closing.id));
    expect(await tabCents()).toBe(3_000);
    await expectSound(shop.db);
  });

  it('is refused once paid, or once it is in an agreement, and done once', async () => {
    const { closing } = await closeTabOf(shop, customerId);
    await payOf(100);
    expect(await reopenTab(shop, closing.id)).toEqual({ ok: false, error: 'has-payments' });

    await putOnTab(shop, customerId);
    const later = await closeTabOf(shop, customerId);
    expectOk(
      await makeAgreement(shop, {
        customerId,
        installmentIds: later.installments.map(({ id }) => id),
        updatedCents: 850,
        discountCents: 0,
        downPaymentCents: 0,
        downPaymentMeans: 'cash',
        count: 2,
        firstDueDay: '2026-12-21',
        interval: { kind: 'monthly' },
        reason: 'combinado com o dono',
      }),
    );
    expect(await reopenTab(shop, later.closing.id)).toEqual({ ok: false, error: 'covered-by-agreement' });

    await putOnTab(shop, customerId);
    const last = await closeTabOf(shop, customerId);
    expectOk(await reopenTab(shop, last.closing.id));
    expect(await reopenTab(shop, last.closing.id)).toEqual({ ok: false, error: 'already-reopened' });
    expect(await reopenTab(shop, 'nothing')).toEqual({ ok: false, error: 'closing-not-found' });
    await expectSound(shop.db);
  });
});
