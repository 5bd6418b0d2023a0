import { listCustomers } from '@renderer/data/queries/customers';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { searchCustomers } from '@renderer/data/queries/search-customers';
import { anonymiseCustomer } from '@renderer/use-cases/anonymise-customer';
import { endLegalStep } from '@renderer/use-cases/end-legal-step';
import { logContact } from '@renderer/use-cases/log-contact';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { recordLegalStep } from '@renderer/use-cases/record-legal-step';
import { registerSale } from '@renderer/use-cases/register-sale';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { updateCustomer } from '@renderer/use-cases/update-customer';
import { aFace, clear, everything, move, takeOne } from '@test/support/cheques';
import { expectSound } from '@test/support/expect-sound';
import { textsIn } from '@test/support/marked';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { closeTabOf, putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

const NAME = 'Francisca Lima Teixeira';
const details = {
  name: NAME,
  nickname: 'Chica',
  document: '52998224725',
  phones: [{ digits: '5588999887766', whatsapp: true }],
  notes: 'Mora com a irmã, toma remédio controlado',
  limitCents: 500_000,
};

let shop: TestShop;
let customerId: string;

const anonymise = (more: { early?: boolean } = {}) => anonymiseCustomer(shop, { customerId, ...more });

const payAll = async () => {
  const open = await openInstallmentsOf(shop.db, customerId);
  if (open.length === 0) return;
  const cents = open.reduce((sum, { principalCents, paidCents }) => sum + principalCents - paidCents, 0);
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: open.map(({ id }) => id),
      means: [{ means: 'cash', cents }],
      day: shop.clock.today(),
      waive: 'all',
      keepExcess: true,
    }),
  );
};

/** Everything that can be written about somebody, all of it paid on 20/11/2026. */
const livedHere = async () => {
  const { installments } = await sell(shop, customerId, {
    description: 'Aparelho de pressão',
    items: [{ description: 'Aparelho de pressão', quantity: 1, unitCents: 75_000 }],
    firstDueDay: '2026-08-20',
  });
  const [first, second] = installments;
  expectOk(
    await logContact(shop, {
      customerId,
      channel: 'whatsapp',
      text: 'Oi, Francisca!',
      answer: 'hardship',
      reason: 'illness',
      to: '5588999887766',
      notes: 'operou o joelho',
    }),
  );
  const drawer = { name: NAME, document: '52998224725' };
  const entry = { ...aFace, issueDay: '2026-08-01', goodDay: '2026-08-20', drawer, notes: 'da irmã' };
  const chequeId = await takeOne(shop, { customerId, installmentIds: [first?.id ?? ''] }, entry);
  await move(shop, chequeId, { move: 'deposit', day: '2026-08-20' });
  await clear(shop, chequeId, '2026-08-21');
  await putOnTab(shop, customerId, { description: 'fralda geriátrica' });
  await closeTabOf(shop, customerId, { firstDueDay: '2026-11-20' });
  shop.clock.day = '2026-11-20';
  const step = expectOk(
    await recordLegalStep(shop, {
      customerId,
      kind: 'bureau',
      installmentIds: [second?.id ?? ''],
      confirmed: ['certain', 'proof', 'notice'],
      notes: 'desempregada',
    }),
  );
  await payAll();
  expectOk(await endLegalStep(shop, step.id, '2026-11-20'));
};

beforeEach(async () => {
  shop = openShop('2026-08-01');
  customerId = await addCustomer(shop, details);
});

describe('a customer whose records nobody has to keep', () => {
  beforeEach(async () => {
    await livedHere();
    shop.clock.day = '2031-11-22';
  });

  it('has no name, number or word left anywhere', async () => {
    const { name } = expectOk(await anonymise());
    expect(name).toBe('Cliente anonimizado 1');
    const texts = textsIn(await everything(shop)).join('\n');
    expect(texts).not.toMatch(
      /Francisca|Chica|52998224725|99887766|567890|irmã|remédio|press|joelho|illness|fralda|desempreg|confiança/i,
    );
    await expectSound(shop.db);
  });

  it('keeps amounts, days and numbers', async () => {
    const before = await everything(shop);
    expectOk(await anonymise());
    const after = await everything(shop);
    for (const table of ['sales', 'payments', 'installments', 'cheques', 'tabs', 'tabClosings'] as const)
      expect(after[table]).toHaveLength((before[table] ?? []).length);
    expect(after.sales).toMatchObject([
      { number: 1, totalCents: 75_000, items: [{ description: 'Item', quantity: 1, unitCents: 75_000 }] },
    ]);
    expect(after.cheques).toMatchObject([
      { bank: '237', number: '000123', cents: 15_000, status: 'cleared' },
    ]);
    expect(after.legalSteps).toMatchObject([{ kind: 'bureau', endedOn: '2026-11-20' }]);
  });

  it('is found and listed nowhere', async () => {
    expectOk(await anonymise());
    for (const typed of ['Francisca', 'anonimizado', '99887766', '529982'])
      expect(await searchCustomers(shop.db, typed, 8)).toEqual([]);
    const request = { filter: 'all', sort: 'name', today: '2031-11-22', limit: 50 } as const;
    expect(await listCustomers(shop.db, request)).toEqual({ total: 0, rows: [] });
  });

  it('is not sold to, edited, undone or anonymised again', async () => {
    const payment = await shop.db.journal.filter(({ kind }) => kind === 'payment').first();
    expectOk(await anonymise());
    const before = await everything(shop);
    const gone = { ok: false, error: { reason: 'customer-not-found' } };
    expect(await anonymise()).toEqual(gone);
    expect(await updateCustomer(shop, customerId, { name: 'Ana', phones: [] })).toEqual(gone);
    expect(
      await registerSale(shop, {
        customerId,
        day: shop.clock.today(),
        description: 'Fogão',
        items: [],
        totalCents: 10_000,
        downPaymentCents: 0,
        downPaymentMeans: 'cash',
        installmentCount: 1,
        firstDueDay: '2031-12-20',
        interval: { kind: 'monthly' },
      }),
    ).toEqual({ ok: false, error: 'customer-not-found' });
    if (!payment) throw new Error('no payment in the journal');
    expect(await reversePayment(shop, payment.refId ?? '')).toEqual({ ok: false, error: 'not-reversible' });
    expect(await undoEntry(shop, payment)).toEqual({ ok: false, error: { reason: 'anonymised' } });
    expect(await everything(shop)).toEqual(before);
  });

  it('has the next number', async () => {
    expectOk(await anonymise());
    customerId = await addCustomer(shop, { name: 'Ana Lima' });
    expect(expectOk(await anonymise({ early: true })).name).toBe('Cliente anonimizado 2');
  });
});

describe('a customer whose records are kept', () => {
  const refused = async (more?: { early: boolean }) => {
    const before = await everything(shop);
    const outcome = await anonymise(more);
    expect(await everything(shop)).toEqual(before);
    return outcome;
  };

  it('is refused while something is open, also when the owner would', async () => {
    await sell(shop, customerId);
    await putOnTab(shop, customerId);
    expect(await refused({ early: true })).toEqual({
      ok: false,
      error: {
        reason: 'held',
        holds: [
          { kind: 'balance', cents: 75_000 },
          { kind: 'tab', cents: 850 },
        ],
      },
    });
  });

  it('waits five years after the last movement, unless the owner decides otherwise', async () => {
    await livedHere();
    shop.clock.day = '2031-11-20';
    expect(await refused()).toEqual({ ok: false, error: { reason: 'too-early', until: '2031-11-20' } });
    expectOk(await anonymise({ early: true }));
    await expectSound(shop.db);
  });

  it('needs the owner', async () => {
    shop.clock.day = '2031-11-22';
    const cashier = { ...shop, operator: { id: 'caixa', role: 'cashier' as const } };
    expect(() => anonymiseCustomer(cashier, { customerId })).toThrow('needs the owner');
    expectOk(await anonymiseCustomer({ ...cashier, approvedBy: 'dona' }, { customerId }));
    expect(await shop.db.journal.toArray()).toMatchObject([
      { kind: 'customer-anonymised', by: 'caixa', approvedBy: 'dona', label: 'Cliente anonimizado 1' },
    ]);
  });
});
