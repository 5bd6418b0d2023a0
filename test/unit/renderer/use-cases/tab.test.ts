import { addTabEntry, type TabEntryRequest } from '@renderer/use-cases/add-tab-entry';
import { removeTabEntry } from '@renderer/use-cases/remove-tab-entry';
import { MAX_CENTS } from '@shared/money/cents';
import { everything } from '@test/support/backup';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { closeTabOf, putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const request = (part: Partial<TabEntryRequest> = {}): TabEntryRequest => ({
  customerId,
  day: shop.clock.today(),
  description: 'pão',
  cents: 850,
  ...part,
});

const tabCents = async () => (await shop.db.summaries.get(customerId))?.tabCents;
const journal = () => shop.db.journal.orderBy('seq').toArray();

beforeEach(async () => {
  shop = openShop();
  customerId = await addCustomer(shop, { name: 'Ana Lima' });
});

describe('putting a purchase on the tab', () => {
  it('keeps it open, counts it in the summary, and writes its line', async () => {
    await putOnTab(shop, customerId);
    const entry = await putOnTab(shop, customerId, { description: '  ', cents: 1_000, day: '2026-11-18' });
    expect(entry).toMatchObject({ description: 'Compra', openOf: customerId, day: '2026-11-18' });
    expect(await tabCents()).toBe(1_850);
    expect((await journal()).at(-1)).toMatchObject({
      kind: 'tab-entry',
      day: '2026-11-20',
      refId: entry.id,
      cents: 1_000,
      label: 'Ana Lima',
    });
    await expectSound(shop.db);
  });

  it.each([
    [{ cents: 0 }, 'amount-not-positive'],
    [{ cents: -300 }, 'amount-not-positive'],
    [{ cents: 8.5 }, 'amount-not-positive'],
    [{ cents: Number.NaN }, 'amount-not-positive'],
    [{ cents: MAX_CENTS + 1 }, 'amount-too-large'],
    [{ description: 'a'.repeat(301) }, 'description-too-long'],
    [{ day: '2026-11-21' }, 'day-in-the-future'],
    [{ day: '2026-02-31' }, 'day-not-valid'],
    [{ customerId: 'nobody' }, 'customer-not-found'],
  ] as const)('is refused with nothing saved: %o', async (part, reason) => {
    const before = await everything(shop.db);
    expect(await addTabEntry(shop, request(part))).toEqual({ ok: false, error: { reason } });
    expect(await everything(shop.db)).toEqual(before);
  });

  it('is refused where the tab would pass what can be counted', async () => {
    await putOnTab(shop, customerId, { cents: MAX_CENTS });
    expect(await addTabEntry(shop, request({ cents: 1 }))).toMatchObject({
      error: { reason: 'amount-too-large' },
    });
  });
});

describe('the limit of the tab', () => {
  beforeEach(async () => {
    await shop.db.customers.update(customerId, { tabLimitCents: 2_000 });
    await putOnTab(shop, customerId, { cents: 1_500 });
  });

  it('is reached without a word, and passed only with a decision in words', async () => {
    await putOnTab(shop, customerId, { cents: 500 });
    const refused = { reason: 'over-limit', overTabCents: 100, overCreditCents: 0 };
    expect(await addTabEntry(shop, request({ cents: 100 }))).toEqual({ ok: false, error: refused });
    expect(await addTabEntry(shop, request({ cents: 100, decision: { reason: '   ' } }))).toEqual({
      ok: false,
      error: refused,
    });
    expect(await tabCents()).toBe(2_000);
  });

  it('is journalled with the purchase, in one transaction', async () => {
    const entry = await putOnTab(shop, customerId, { cents: 700, decision: { reason: 'recebe amanhã' } });
    const lines = await journal();
    expect(lines.slice(-2)).toMatchObject([
      { kind: 'tab-entry', refId: entry.id },
      {
        kind: 'credit-decision',
        refId: entry.id,
        cents: 200,
        label: 'Ana Lima · R$\u00a02,00 acima do limite · recebe amanhã',
        detail: { reason: 'recebe amanhã', overCents: 200, overTabCents: 200, overCreditCents: 0 },
      },
    ]);
    await expectSound(shop.db);
    expectOk(await removeTabEntry(shop, entry.id));
    expect((await journal()).at(-1)).toMatchObject({ kind: 'tab-entry-removed', undoes: lines.at(-2)?.seq });
  });

  it('is the credit limit too: the tab and what is open in installments together', async () => {
    await shop.db.customers.update(customerId, { tabLimitCents: undefined, limitCents: 76_000 });
    await sell(shop, customerId, { totalCents: 74_000 });
    expect(await addTabEntry(shop, request({ cents: 501 }))).toEqual({
      ok: false,
      error: { reason: 'over-limit', overTabCents: 0, overCreditCents: 1 },
    });
    expect((await addTabEntry(shop, request({ cents: 500 }))).ok).toBe(true);
  });
});

describe('taking a purchase off the tab', () => {
  it('leaves it on record and off the sum', async () => {
    const entry = await putOnTab(shop, customerId);
    await putOnTab(shop, customerId, { cents: 100 });
    expectOk(await removeTabEntry(shop, entry.id));
    expect(await shop.db.tabs.get(entry.id)).toEqual({
      ...entry,
      openOf: undefined,
      cancelledOn: '2026-11-20',
    });
    expect(await tabCents()).toBe(100);
    expect((await journal()).at(-1)).toMatchObject({ cents: -850, label: 'Ana Lima' });
    await expectSound(shop.db);
  });

  it('happens once, and not to what a closing took', async () => {
    const [first, second] = [await putOnTab(shop, customerId), await putOnTab(shop, customerId)];
    expectOk(await removeTabEntry(shop, first.id));
    await closeTabOf(shop, customerId);
    const before = await everything(shop.db);
    for (const [id, error] of [
      [first.id, 'already-removed'],
      [second.id, 'entry-closed'],
      ['nothing', 'entry-not-found'],
    ] as const)
      expect(await removeTabEntry(shop, id)).toEqual({ ok: false, error });
    expect(await everything(shop.db)).toEqual(before);
  });
});
