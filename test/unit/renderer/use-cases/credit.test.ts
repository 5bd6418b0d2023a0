import { creditAccount } from '@renderer/data/queries/credit-account';
import { customerFile } from '@renderer/data/queries/customer-file';
import { readTape } from '@renderer/data/queries/tape';
import { readCreditPolicy } from '@renderer/data/settings';
import { timelineOf } from '@renderer/features/customer/timeline';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { registerSale, type SaleRequest } from '@renderer/use-cases/register-sale';
import { undoSettingChange } from '@renderer/use-cases/settings-change';
import { updateCredit } from '@renderer/use-cases/update-credit';
import { updateCreditPolicy } from '@renderer/use-cases/update-credit-policy';
import { undoUpdateCustomer, updateCustomer } from '@renderer/use-cases/update-customer';
import { customerDetailsSchema } from '@shared/domain/customer';
import { journalEntrySchema } from '@shared/domain/journal';
import { defaultCreditPolicy } from '@shared/rules/credit/credit-policy';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const LIMIT = 80_000;

const attempt = (shop: TestShop, customerId: string, more: Partial<SaleRequest> = {}) =>
  registerSale(shop, {
    customerId,
    day: shop.clock.today(),
    description: 'Fogão',
    items: [],
    totalCents: 50_000,
    downPaymentCents: 0,
    downPaymentMeans: 'cash',
    installmentCount: 5,
    firstDueDay: '2026-12-21',
    interval: { kind: 'monthly' },
    ...more,
  });

const decisions = (shop: TestShop) =>
  shop.db.journal.filter(({ kind }) => kind === 'credit-decision').toArray();

describe('a sale over the limit', () => {
  it('is refused with the facts and leaves nothing behind, until it is decided', async () => {
    const shop = openShop();
    const id = await addCustomer(shop, { limitCents: LIMIT });
    expectOk(await attempt(shop, id));
    const lines = await shop.db.journal.count();
    expect(await attempt(shop, id)).toEqual({
      ok: false,
      error: {
        reason: 'decision-needed',
        need: {
          limitCents: LIMIT,
          overCents: 20_000,
          overdueCents: 0,
          overdueCount: 0,
          returnedCheques: 0,
          daysLate: 0,
        },
      },
    });
    expect((await attempt(shop, id, { decision: { reason: '  ' } })).ok).toBe(false);
    expect(await shop.db.sales.count()).toBe(1);
    expect(await shop.db.journal.count()).toBe(lines);

    const { sale } = expectOk(await attempt(shop, id, { decision: { reason: ' Tem avalista ' } }));
    const [decision] = await decisions(shop);
    expect(journalEntrySchema.parse(decision)).toMatchObject({
      customerId: id,
      refId: sale.id,
      cents: 20_000,
      detail: { overCents: 20_000, reason: 'Tem avalista' },
    });
    expect(decision?.label?.replaceAll('\u00a0', ' ')).toBe(
      'Francisca Lima Teixeira · R$ 200,00 acima do limite · Tem avalista',
    );
  });

  it('counts the open tab, and what is financed without the down payment', async () => {
    const shop = openShop();
    const id = await addCustomer(shop, { limitCents: LIMIT });
    const summary = await shop.db.summaries.get(id);
    if (!summary) throw new Error('expected a summary');
    await shop.db.summaries.put({ ...summary, tabCents: 30_001 });
    expect(await attempt(shop, id)).toMatchObject({ error: { need: { overCents: 1 } } });
    expectOk(await attempt(shop, id, { downPaymentCents: 1 }));
  });

  it('keeps a decision that is not needed to itself, and a long reason within the line', async () => {
    const shop = openShop();
    const id = await addCustomer(shop, { name: 'á'.repeat(200), limitCents: LIMIT });
    const reason = 'porque sim '.repeat(100);
    expectOk(await attempt(shop, id, { decision: { reason } }));
    expect(await decisions(shop)).toEqual([]);
    expectOk(await attempt(shop, id, { decision: { reason } }));
    expect(journalEntrySchema.safeParse((await decisions(shop))[0]).success).toBe(true);
  });

  it('is taken back by the line of the sale, and its decision falls with it', async () => {
    const shop = openShop();
    const id = await addCustomer(shop, { limitCents: 100 });
    const { sale } = expectOk(await attempt(shop, id, { decision: { reason: 'Confio' } }));
    expectOk(await cancelSale(shop, sale.id));
    const undone = (await shop.db.journal.toArray()).find(({ kind }) => kind === 'sale-cancelled');
    const line = await shop.db.journal.get(undone?.undoes ?? 0);
    expect(line?.kind).toBe('sale');
    const { lines: tape } = await readTape(shop.db, shop.clock.today());
    expect(tape.find(({ entry }) => entry.kind === 'credit-decision')?.isUndone).toBe(true);
    const file = await customerFile(shop.db, id);
    const told = file && timelineOf(file).find(({ kind }) => kind === 'decision');
    expect(told?.undone).toBe('venda cancelada em 20/11/2026');
    expect(told?.detail.replaceAll('\u00a0', ' ')).toBe('R$ 499,00 acima do limite · Confio');
  });
});

describe('a sale with something in arrears', () => {
  const setUp = async () => {
    const shop = openShop();
    const id = await addCustomer(shop);
    await sell(shop, id, { firstDueDay: '2026-12-01', installmentCount: 1 });
    return { shop, id };
  };

  it('waits for a decision from the first day after the grace days', async () => {
    const { shop, id } = await setUp();
    shop.clock.day = '2026-12-01';
    expectOk(await attempt(shop, id, { firstDueDay: '2027-01-20' }));
    shop.clock.day = '2026-12-02';
    const refused = await attempt(shop, id, { firstDueDay: '2027-01-20' });
    expect(refused).toMatchObject({ error: { need: { overCents: 0, overdueCents: 75_000, daysLate: 1 } } });
    const decided = { firstDueDay: '2027-01-20', decision: { reason: 'Combinou pagar amanhã' } };
    expectOk(await attempt(shop, id, decided));
    const [decision] = await decisions(shop);
    expect(decision?.cents).toBeUndefined();
    expect(decision?.label).toContain('1 dia de atraso');
  });
});

describe('the limit and the analysis of a customer', () => {
  const credit = { incomeCents: 200_000, askedOn: '2026-11-20' };

  it('are changed alone, whatever another window changed, and can be taken back', async () => {
    const shop = openShop();
    const id = await addCustomer(shop, { payday: 5 });
    const before = await shop.db.customers.get(id);
    const details = customerDetailsSchema.parse(before);
    expectOk(await updateCustomer(shop, id, { ...details, notes: 'Vizinha da Rita' }));
    const { seq } = expectOk(await updateCredit(shop, id, { limitCents: LIMIT, credit }));
    expect(await shop.db.customers.get(id)).toMatchObject({
      limitCents: LIMIT,
      credit,
      notes: 'Vizinha da Rita',
      payday: 5,
    });
    expect(expectOk(await updateCredit(shop, id, { limitCents: LIMIT, credit })).seq).toBeUndefined();
    expectOk(await undoUpdateCustomer(shop, seq ?? 0));
    expect((await shop.db.customers.get(id))?.limitCents).toBeUndefined();
    expectOk(await updateCredit(shop, id, { limitCents: undefined, credit: undefined }));
  });

  it('are refused of a customer that is not there, and with an amount that cannot be', async () => {
    const shop = openShop();
    const id = await addCustomer(shop);
    expect(await updateCredit(shop, 'nobody', {})).toMatchObject({ error: { reason: 'customer-not-found' } });
    expect(await updateCredit(shop, id, { limitCents: -1 })).toMatchObject({ error: { reason: 'invalid' } });
    expect(await shop.db.journal.count()).toBe(0);
  });

  it('are judged with the first purchase that stands', async () => {
    const shop = openShop();
    const id = await addCustomer(shop);
    expect((await creditAccount(shop.db, id))?.customerSince).toBeUndefined();
    const { sale } = await sell(shop, id, { day: '2025-01-10', firstDueDay: '2027-02-10' });
    await sell(shop, id, { day: '2026-03-10' });
    expect((await creditAccount(shop.db, id))?.customerSince).toBe('2025-01-10');
    expectOk(await cancelSale(shop, sale.id));
    expect((await creditAccount(shop.db, id))?.customerSince).toBe('2026-03-10');
    expect(await creditAccount(shop.db, 'nobody')).toBeNull();
  });
});

describe('the credit rules of the shop', () => {
  it('are changed with a line of the journal, and taken back to the built-in ones', async () => {
    const shop = openShop();
    const policy = { ...defaultCreditPolicy, defaultLimitCents: 30_000 };
    const { seq } = expectOk(await updateCreditPolicy(shop, policy));
    expect(await readCreditPolicy(shop.db)).toEqual(policy);
    expect(expectOk(await updateCreditPolicy(shop, policy)).seq).toBeUndefined();
    expectOk(await undoSettingChange(shop, seq ?? 0));
    expect(await readCreditPolicy(shop.db)).toEqual(defaultCreditPolicy);
  });

  it('are refused where they cannot be', async () => {
    const shop = openShop();
    expect(await updateCreditPolicy(shop, { ...defaultCreditPolicy, months: 0 })).toEqual({
      ok: false,
      error: 'invalid',
    });
  });
});
