import { readConversation } from '@renderer/data/queries/today';
import { closeProposal } from '@renderer/use-cases/agreements/close-proposal';
import { type AgreementRequest, makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { type ProposalRequest, saveProposal } from '@renderer/use-cases/agreements/save-proposal';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { undoProposal } from '@renderer/use-cases/agreements/undo-proposal';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { removeTabEntry } from '@renderer/use-cases/remove-tab-entry';
import {
  proposalStatus,
  type SavedProposal,
  savedProposalSchema,
} from '@shared/domain/agreement/saved-proposal';
import { openIdsOf } from '@test/support/agreements';
import { viewOf } from '@test/support/conversation';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

/** 17 days late on 20/11, and not yet due: 15000 + 300 + 85, and 15000. */
const terms = async () => ({
  customerId,
  installmentIds: (await openIdsOf(shop, customerId)).slice(0, 2),
  updatedCents: 30_385,
  discountCents: 385,
  downPaymentCents: 6_000,
  count: 3,
  firstDueDay: '2026-12-20',
  interval: { kind: 'monthly' } as const,
});
const save = async (more: Partial<ProposalRequest> = {}) =>
  saveProposal(shop, {
    ...(await terms()),
    by: 'shop',
    how: 'whatsapp',
    validUntil: '2026-11-27',
    ...more,
  });
const accept = async ({ id }: SavedProposal, more: Partial<AgreementRequest> = {}) =>
  makeAgreement(shop, {
    ...(await terms()),
    downPaymentMeans: 'cash',
    proposal: { id, version: 1 },
    ...more,
  });
const statusOf = async (proposal: SavedProposal) =>
  proposalStatus(
    (await shop.db.proposals.get(proposal.id)) ?? proposal,
    await shop.db.agreements.toArray(),
    shop.clock.today(),
  );

beforeEach(async () => {
  shop = openShop('2026-10-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-20';
});

describe('a proposal', () => {
  it('keeps what was offered, installment by installment, and expires by itself', async () => {
    const { proposal, version } = expectOk(await save());
    expect(savedProposalSchema.parse(proposal)).toEqual(proposal);
    expect(version).toMatchObject({ version: 1, by: 'shop', totalCents: 30_000, validUntil: '2026-11-27' });
    expect(version.plan).toEqual([
      { dueDay: '2026-12-21', cents: 8_000 },
      { dueDay: '2027-01-20', cents: 8_000 },
      { dueDay: '2027-02-20', cents: 8_000 },
    ]);
    shop.clock.day = '2026-11-27';
    expect(await statusOf(proposal)).toBe('open');
    shop.clock.day = '2026-11-28';
    expect(await statusOf(proposal)).toBe('expired');
    await expectSound(shop.db);
  });

  it('keeps counter-offers as versions; the customer’s own go through no policy', async () => {
    const { proposal } = expectOk(await save());
    const beyond = { discountCents: 12_000, count: 6, proposalId: proposal.id };
    expect(await save(beyond)).toMatchObject({ ok: false, error: { reason: 'beyond-policy' } });
    const countered = expectOk(await save({ ...beyond, by: 'customer', how: 'spoken' }));
    expect(countered.proposal.versions.map(({ version, by }) => [version, by])).toEqual([
      [1, 'shop'],
      [2, 'customer'],
    ]);
    const third = expectOk(await save({ ...beyond, reason: 'cliente há dez anos' }));
    expect(third.version.authorisation).toMatchObject({ reason: 'cliente há dez anos' });
    expect(await shop.db.proposals.count()).toBe(1);
    const kinds = (await shop.db.journal.toArray()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'policy-decision')).toHaveLength(1);
  });

  it('is refused with a day gone by, over what is not open, and when the amount is another', async () => {
    expect(await save({ validUntil: '2026-11-19' })).toEqual({
      ok: false,
      error: { reason: 'valid-until-passed' },
    });
    expect(await save({ updatedCents: 1 })).toEqual({
      ok: false,
      error: { reason: 'amount-changed', updatedCents: 30_385 },
    });
    expect(await save({ installmentIds: ['gone'] })).toEqual({
      ok: false,
      error: { reason: 'installment-not-open' },
    });
    expect(await save({ tab: true })).toEqual({ ok: false, error: { reason: 'installment-not-open' } });
    expect(await shop.db.proposals.count()).toBe(0);
  });

  it('is declined, opened again by taking that back, and gone when it is itself taken back', async () => {
    const { proposal, seq } = expectOk(await save());
    const closed = expectOk(
      await closeProposal(shop, { proposalId: proposal.id, how: 'declined', reason: 'caro' }),
    );
    expect(await statusOf(proposal)).toBe('declined');
    expect(await undoProposal(shop, seq)).toEqual({ ok: false, error: 'later-step' });
    expectOk(await undoProposal(shop, closed.seq));
    expect(await statusOf(proposal)).toBe('open');
    expect(await shop.db.proposals.get(proposal.id)).toEqual(proposal);
    expectOk(await undoProposal(shop, seq));
    expect(await shop.db.proposals.count()).toBe(0);
    expect(await undoProposal(shop, seq)).toEqual({ ok: false, error: 'proposal-not-found' });
  });
});

describe('a proposal of a customer who was written down twice', () => {
  it('stays with the record that was kept when a version is taken back', async () => {
    const { proposal } = expectOk(await save());
    const countered = expectOk(await save({ proposalId: proposal.id, by: 'customer', how: 'spoken' }));
    const keptId = await addCustomer(shop);
    expectOk(await mergeCustomers(shop, { keptId, duplicateId: customerId }));
    expectOk(await undoProposal(shop, countered.seq));
    expect(await shop.db.proposals.get(proposal.id)).toEqual({ ...proposal, customerId: keptId });
    expect(await undoProposal(shop, countered.seq)).toEqual({ ok: false, error: 'nothing-to-undo' });
    await expectSound(shop.db);
  });
});

describe('accepting a proposal', () => {
  it('binds the shop to the total while it holds, whatever the days since have added', async () => {
    const { proposal } = expectOk(await save({ discountCents: 1_985, reason: 'para fechar hoje' }));
    shop.clock.day = '2026-11-26';
    // Six more days of interest on the one that is late.
    const later = { updatedCents: 30_415, discountCents: 2_015 };
    const made = await accept(proposal, later);
    const { agreement } = expectOk(made);
    expect(agreement).toMatchObject({
      totalCents: 28_400,
      discountCents: 2_015,
      proposal: { id: proposal.id, version: 1 },
      authorisation: { reason: 'para fechar hoje' },
    });
    expect(await statusOf(proposal)).toBe('accepted');
    expect(await save({ proposalId: proposal.id })).toEqual({
      ok: false,
      error: { reason: 'proposal-accepted' },
    });
    await expectSound(shop.db);
    expectOk(await undoAgreement(shop, agreement.id));
    expect(await statusOf(proposal)).toBe('open');
    await expectSound(shop.db);
  });

  it('does not bind the shop to what was never in it: another installment, a purchase made since', async () => {
    const tab = { tab: true, updatedCents: 31_235, discountCents: 3_235 };
    await putOnTab(shop, customerId, { cents: 850 });
    const { proposal } = expectOk(await save({ ...tab, reason: 'para fechar hoje' }));
    const bought = await putOnTab(shop, customerId, { cents: 9_000 });
    const grown = { tab: true, updatedCents: 40_235, discountCents: 12_235 };
    expect(await accept(proposal, grown)).toMatchObject({ ok: false, error: { reason: 'beyond-policy' } });
    expectOk(await removeTabEntry(shop, bought.id));
    const installmentIds = await openIdsOf(shop, customerId);
    const more = { ...tab, installmentIds, updatedCents: 46_235, discountCents: 18_235 };
    expect(await accept(proposal, more)).toMatchObject({ ok: false, error: { reason: 'beyond-policy' } });
    const { agreement } = expectOk(await accept(proposal, tab));
    expect(agreement).toMatchObject({ totalCents: 28_000, authorisation: { reason: 'para fechar hoje' } });
    await expectSound(shop.db);
  });

  it('does not bind the shop where the customer named the terms', async () => {
    const asked = { discountCents: 9_000, downPaymentCents: 0 };
    const { proposal } = expectOk(await save({ ...asked, by: 'customer', how: 'spoken' }));
    expect(await accept(proposal, asked)).toMatchObject({ ok: false, error: { reason: 'beyond-policy' } });
    const { agreement } = expectOk(await accept(proposal, { ...asked, reason: 'Perdeu o emprego' }));
    expect(agreement).toMatchObject({
      proposal: { id: proposal.id, version: 1 },
      authorisation: { reason: 'Perdeu o emprego' },
    });
  });

  it('needs a reason of its own once it no longer holds, and is refused where it was closed', async () => {
    const { proposal } = expectOk(await save({ discountCents: 8_385, reason: 'para fechar hoje' }));
    shop.clock.day = '2026-11-30';
    const later = { updatedCents: 30_435, discountCents: 8_435 };
    expect(await accept(proposal, later)).toMatchObject({ ok: false, error: { reason: 'beyond-policy' } });
    expectOk(await closeProposal(shop, { proposalId: proposal.id, how: 'withdrawn' }));
    expect(await accept(proposal, { ...later, reason: 'sim' })).toEqual({
      ok: false,
      error: { reason: 'proposal-closed' },
    });
    expect(await accept({ ...proposal, id: 'other' }, { ...later, reason: 'sim' })).toEqual({
      ok: false,
      error: { reason: 'proposal-not-found' },
    });
  });
});

describe('the open tab in an agreement', () => {
  it('is closed into one installment that is covered, and open again when the agreement is undone', async () => {
    await putOnTab(shop, customerId, { cents: 4_000 });
    await putOnTab(shop, customerId, { cents: 1_615 });
    const tabs = await shop.db.tabs.toArray();
    const withTab = { ...(await terms()), tab: true, updatedCents: 36_000, downPaymentMeans: 'pix' } as const;
    const { agreement } = expectOk(await makeAgreement(shop, withTab));
    expect(agreement.covered).toHaveLength(3);
    expect(agreement.covered.at(-1)).toMatchObject({ principalCents: 5_615, feeCents: 0, interestCents: 0 });
    expect(await shop.db.summaries.get(customerId)).toMatchObject({ openCents: 15_000 + 29_615 });
    expect((await shop.db.summaries.get(customerId))?.tabCents).toBeUndefined();
    await expectSound(shop.db);
    expect(await makeAgreement(shop, withTab)).toMatchObject({ ok: false });
    expectOk(await undoAgreement(shop, agreement.id));
    expect(await shop.db.tabs.toArray()).toEqual(tabs);
    expect(await shop.db.summaries.get(customerId)).toMatchObject({ openCents: 45_000, tabCents: 5_615 });
    await expectSound(shop.db);
  });
});

describe('what the conversation asks for while a proposal holds', () => {
  const toPay = async () => {
    const stored = await readConversation(shop.db, customerId, shop.clock.today());
    return stored && viewOf(stored, {}, { today: shop.clock.today() }).toPayCents;
  };

  it('is its first payment, and all that is overdue again once it ends', async () => {
    const overdue = await toPay();
    expect(overdue).toBe(15_385);
    const saved = expectOk(await save());
    expect(await toPay()).toBe(6_000);
    shop.clock.day = '2026-11-28';
    expect(await toPay()).toBeGreaterThan(15_385);
    shop.clock.day = '2026-11-20';
    expectOk(await closeProposal(shop, { proposalId: saved.proposal.id, how: 'declined' }));
    expect(await toPay()).toBe(overdue);
  });

  it('is the first installment where nothing is paid down, of the last that was proposed', async () => {
    expectOk(await save());
    expectOk(await save({ downPaymentCents: 0, count: 2 }));
    expect(await toPay()).toBe(15_000);
  });
});
