import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { standingListings } from '@renderer/data/queries/standing-listings';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { endLegalStep } from '@renderer/use-cases/end-legal-step';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { type LegalStepRequest, recordLegalStep } from '@renderer/use-cases/record-legal-step';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { undoLegalStep, undoLegalStepEnd } from '@renderer/use-cases/undo-legal-step';
import type { JournalEntry } from '@shared/domain/journal';
import { emptySummary } from '@shared/domain/summary';
import { dayLimits } from '@shared/rules/dues';
import { legalBlock } from '@shared/rules/legal/legal-block';
import { legalFacts } from '@shared/rules/legal/legal-facts';
import { takeOffs } from '@shared/rules/legal/take-off';
import { agreeOn, breakNow } from '@test/support/agreements';
import { takeOne } from '@test/support/cheques';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const BUREAU = ['certain', 'proof', 'notice'];

let shop: TestShop;
let customerId: string;
/** Due 03/08, 03/09 and 05/10/2026, all of them overdue. */
let ids: string[];

const record = (more: Partial<LegalStepRequest> = {}) =>
  recordLegalStep(shop, { customerId, kind: 'bureau', installmentIds: ids, confirmed: BUREAU, ...more });

const summary = () => shop.db.summaries.get(customerId);
const payAll = async () =>
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: ids,
      means: [{ means: 'pix', cents: 60_000 }],
      day: shop.clock.today(),
      waive: 'all',
      keepExcess: true,
    }),
  );
const lastLine = async (): Promise<JournalEntry> => {
  const entry = await shop.db.journal.orderBy('seq').last();
  if (!entry) throw new Error('the journal is empty');
  return entry;
};

beforeEach(async () => {
  shop = openShop('2026-07-03');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-08-03' });
  ids = (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id);
  shop.clock.day = '2026-11-19';
});

describe('what waits for a cheque', () => {
  it('is not overdue, whatever its due day', async () => {
    await takeOne(shop, { customerId, installmentIds: ids });
    const before = await shop.db.journal.count();
    expect(await record()).toEqual({ ok: false, error: { reason: 'not-overdue' } });
    expect(await shop.db.journal.count()).toBe(before);
    expect(expectOk(await record({ installmentIds: ids.slice(1) })).installmentIds).toEqual(ids.slice(1));
    await expectSound(shop.db);
  });
});

describe('writing a decision down', () => {
  it('keeps an entry at a bureau with what was open and confirmed, and says since when it stands', async () => {
    const step = expectOk(await record({ notes: ' Conversei com a Francisca ' }));
    expect(step).toMatchObject({
      day: '2026-11-19',
      kind: 'bureau',
      confirmed: BUREAU,
      standing: 1,
      notes: 'Conversei com a Francisca',
    });
    expect(step.cents).toBeGreaterThan(45_000);
    expect((await summary())?.listedSince).toBe('2026-11-19');
    expect(await lastLine()).toMatchObject({
      kind: 'legal-step',
      cents: step.cents,
      label: 'Francisca Lima Teixeira · Registro em birô de crédito',
    });
    await expectSound(shop.db);
  });

  it('keeps a letter and a decision to give up without anything to take off', async () => {
    expectOk(await record({ kind: 'formal-letter', confirmed: ['certain', 'identified', 'closed'] }));
    expectOk(await record({ kind: 'give-up', confirmed: [] }));
    expect((await summary())?.listedSince).toBeUndefined();
    expect(await shop.db.legalSteps.where('standing').equals(1).count()).toBe(0);
    await expectSound(shop.db);
  });

  it.each<[string, () => Promise<Partial<LegalStepRequest>>, object]>([
    [
      'before everything is confirmed',
      async () => ({ confirmed: ['certain'] }),
      { reason: 'unconfirmed', items: ['proof', 'notice'] },
    ],
    [
      'of a customer who is not there',
      async () => ({ customerId: 'nobody' }),
      { reason: 'customer-not-found' },
    ],
    ['about nothing', async () => ({ installmentIds: [] }), { reason: 'nothing-chosen' }],
    [
      'about an installment of somebody else',
      async () => {
        const other = await addCustomer(shop, { name: 'Ana Lima' });
        await sell(shop, other, { day: '2026-07-03', firstDueDay: '2026-08-03' });
        return { installmentIds: (await openInstallmentsOf(shop.db, other)).map(({ id }) => id) };
      },
      { reason: 'not-overdue' },
    ],
    [
      'about an installment that is not overdue',
      async () => {
        await sell(shop, customerId, { installmentCount: 1, firstDueDay: '2026-12-21' });
        return { installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id) };
      },
      { reason: 'not-overdue' },
    ],
    ['with endless notes', async () => ({ notes: 'a'.repeat(5_001) }), { reason: 'notes-too-long' }],
  ])('refuses a decision %s, and changes nothing', async (_, prepare, error) => {
    const more = await prepare();
    const journal = await shop.db.journal.count();
    expect(await record(more)).toEqual({ ok: false, error });
    expect(await shop.db.legalSteps.count()).toBe(0);
    expect(await shop.db.journal.count()).toBe(journal);
  });

  it('refuses what is not offered, with the reason', async () => {
    shop.clock.day = '2026-09-30';
    expect(await record({ installmentIds: ids.slice(0, 2) })).toEqual({
      ok: false,
      error: { reason: 'not-offered', block: { kind: 'too-early', from: '2026-10-02' } },
    });
    shop.clock.day = '2026-11-19';
    expectOk(await record());
    expect(await record()).toEqual({
      ok: false,
      error: { reason: 'not-offered', block: { kind: 'already-standing' } },
    });
  });

  it('asks for the breakdown where the law of the state does', async () => {
    await shop.db.customers.update(customerId, { address: { line: 'Rua A, 1', state: 'SP' } });
    expect(await record({ kind: 'formal-letter', confirmed: ['certain', 'identified', 'closed'] })).toEqual({
      ok: false,
      error: { reason: 'unconfirmed', items: ['breakdown'] },
    });
  });
});

describe('taking an entry off', () => {
  it('is due once all of it is paid, and falls due again when the payment is taken back', async () => {
    const step = expectOk(await record());
    const due = async () => takeOffs(await standingListings(shop.db), shop.clock.today(), []);
    expect(await due()).toEqual([]);
    shop.clock.day = '2026-11-23';
    await payAll();
    expect(await due()).toMatchObject([
      {
        listing: { step: { id: step.id }, customer: { id: customerId } },
        release: { kind: 'settled', day: '2026-11-23' },
        until: '2026-11-30',
      },
    ]);
    expectOk(await undoEntry(shop, await lastLine()));
    expect(await due()).toEqual([]);
  });

  it('is due while all of it is in an agreement, and no more when that is broken', async () => {
    expectOk(await record());
    const agreement = await agreeOn(shop, customerId, { firstDueDay: '2026-12-10' });
    const due = async () => takeOffs(await standingListings(shop.db), '2026-11-19', []);
    const held = [{ release: { kind: 'agreement', day: '2026-11-19' }, until: '2026-11-27' }];
    expect(await due()).toMatchObject(held);
    expectOk(await breakNow(shop, agreement));
    expect(await due()).toEqual([]);
    expectOk(await undoAgreementStep(shop, agreement.id));
    expect(await due()).toMatchObject(held);
  });

  it('waits for an agreement only while it stands', async () => {
    const agreement = await agreeOn(shop, customerId, {
      installmentIds: ids.slice(1),
      firstDueDay: '2026-12-10',
    });
    const block = async () => {
      const facts = legalFacts((await summary()) ?? emptySummary(''), [], dayLimits(shop.clock.today()));
      return legalBlock('bureau', facts)?.kind;
    };
    expect(await block()).toBe('agreement-running');
    expectOk(await breakNow(shop, agreement));
    expect(await block()).toBeUndefined();
    expectOk(await undoAgreementStep(shop, agreement.id));
    expect(await block()).toBe('agreement-running');
  });

  it('is noted with its day', async () => {
    const step = expectOk(await record());
    shop.clock.day = '2026-11-25';
    expect(await endLegalStep(shop, step.id, '2026-11-26')).toEqual({
      ok: false,
      error: 'day-in-the-future',
    });
    expect(await endLegalStep(shop, step.id, '2026-11-18')).toEqual({ ok: false, error: 'day-before-step' });
    expect(await endLegalStep(shop, 'none')).toEqual({ ok: false, error: 'step-not-found' });
    expect(expectOk(await endLegalStep(shop, step.id, '2026-11-24')).endedOn).toBe('2026-11-24');
    expect((await summary())?.listedSince).toBeUndefined();
    expect(await standingListings(shop.db)).toEqual([]);
    expect(await endLegalStep(shop, step.id)).toEqual({ ok: false, error: 'not-standing' });
    await expectSound(shop.db);
  });
});

describe('undoing', () => {
  it('takes a decision back by a counter-entry', async () => {
    const before = await summary();
    const step = expectOk(await record());
    const line = await lastLine();
    expectOk(await undoEntry(shop, line));
    expect(await shop.db.legalSteps.get(step.id)).toMatchObject({ cancelledOn: '2026-11-19' });
    expect(await summary()).toEqual({ ...before, listedSince: undefined });
    expect(await lastLine()).toMatchObject({ kind: 'legal-step-undone', undoes: line.seq });
    expect(await undoLegalStep(shop, step.id)).toEqual({ ok: false, error: 'already-undone' });
    expect(await undoLegalStep(shop, 'none')).toEqual({ ok: false, error: 'step-not-found' });
    await expectSound(shop.db);
  });

  it('takes back first that it was taken off', async () => {
    const step = expectOk(await record());
    expect(await undoLegalStepEnd(shop, step.id)).toEqual({ ok: false, error: 'not-ended' });
    expectOk(await endLegalStep(shop, step.id));
    const ended = await lastLine();
    expect(await undoLegalStep(shop, step.id)).toEqual({ ok: false, error: 'ended-since' });
    expectOk(await undoEntry(shop, ended));
    expect((await summary())?.listedSince).toBe('2026-11-19');
    expect(await lastLine()).toMatchObject({ kind: 'legal-step-undone', undoes: ended.seq });
    expectOk(await undoLegalStep(shop, step.id));
    expect((await summary())?.listedSince).toBeUndefined();
  });
});

describe('the check of the records', () => {
  it('finds a decision about an installment that is not there', async () => {
    const step = expectOk(await record());
    await shop.db.legalSteps.put({ ...step, installmentIds: ['gone'] });
    expect(await checkIntegrity(shop.db)).toEqual([
      {
        kind: 'broken-link',
        customerId,
        table: 'legalSteps',
        id: step.id,
        target: 'installment',
        targetId: 'gone',
      },
    ]);
    await shop.db.legalSteps.put({ ...step, installmentIds: ids });
    expectOk(await undoLegalStep(shop, step.id));
    await shop.db.legalSteps.update(step.id, { installmentIds: ['gone'] });
    await expectSound(shop.db);
  });
});
