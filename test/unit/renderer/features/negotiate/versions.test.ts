import { loadedText, versionTerms, versionWords } from '@renderer/features/negotiate/history-words';
import {
  emptyDraft,
  move,
  type NegotiationDraft,
  takeOffer,
  takeVersion,
  toggle,
} from '@renderer/features/negotiate/negotiation-draft';
import { type NegotiationAccounts, negotiationView } from '@renderer/features/negotiate/negotiation-view';
import { acceptedBy, acceptedText, talkedAbout } from '@renderer/features/negotiate/talked-about';
import type { ProposalVersion } from '@shared/domain/agreement/saved-proposal';
import { defaultTerms } from '@shared/domain/terms';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { openInstallment } from '@test/support/installments';
import { anAgreement, aProposal } from '@test/support/prepared';
import { describe, expect, it } from 'vitest';

const day = '2026-11-20';
const open = [
  openInstallment({ number: 1, dueDay: '2026-10-20' }),
  openInstallment({ number: 2, dueDay: '2026-11-19' }),
  openInstallment({ number: 3, dueDay: '2026-12-20' }),
];
/** R$ 307,60 offered for R$ 240,00: more off the principal than the shop gives of itself for the 20 days since. */
const offered: Partial<ProposalVersion> = {
  day,
  at: 1_000,
  installmentIds: ['installment-1', 'installment-2'],
  updatedCents: 30_760,
  discountCents: 6_760,
  totalCents: 24_000,
  firstDueDay: '2026-12-10',
  plan: [
    { dueDay: '2026-12-10', cents: 12_000 },
    { dueDay: '2027-01-11', cents: 12_000 },
  ],
  validUntil: '2026-11-27',
  authorisation: { beyond: ['O desconto passa do permitido.'], reason: 'Cliente antigo' },
};
const proposal = aProposal([offered]);
const [version] = proposal.versions;
if (!version) throw new Error('no version');

const view = (draft: NegotiationDraft, more: Partial<NegotiationAccounts> = {}) =>
  negotiationView(draft, {
    open,
    tab: [],
    versions: proposal.versions,
    day,
    terms: defaultTerms,
    policy: defaultPolicy,
    segment: 'struggling',
    ...more,
  });
const loaded = takeVersion(emptyDraft, version);
const purchase = {
  id: 'p',
  customerId: 'customer',
  day,
  createdAt: 2_000,
  description: 'pão',
  cents: 850,
  openOf: 'customer',
};

describe('a version put on the table', () => {
  it('keeps its total while it holds, however much the days add, and asks for no reason again', () => {
    const later = view(loaded, { day: '2026-11-26' });
    expect(later.loaded).toEqual({ kind: 'holds', until: '2026-11-27' });
    expect(later.updated.totalCents).toBeGreaterThan(30_760);
    expect(later.proposal).toMatchObject({ ok: true, value: { totalCents: 24_000 } });
    expect(later).toMatchObject({
      beyond: [],
      onTable: { version: 1 },
      validUntil: '2026-11-27',
      taken: null,
    });
  });

  it('counts as of today once its day is over, or its first day', () => {
    const later = view(loaded, { day: '2026-11-30' });
    expect(later.loaded).toEqual({ kind: 'expired', on: '2026-11-27' });
    expect(later.terms.discountCents).toBe(6_760);
    expect(later.onTable).toBeNull();
    expect(later.beyond).toMatchObject([{ what: 'discount' }]);
    const past = takeVersion(emptyDraft, { ...version, firstDueDay: '2026-11-23', validUntil: '2026-12-20' });
    const shifted = view(past, { day: '2026-11-25' });
    expect(shifted).toMatchObject({ loaded: { kind: 'expired' }, terms: { firstDueDay: '2026-11-28' } });
    expect(shifted.proposal.ok).toBe(true);
  });

  it('leaves out what was paid since, with the same share of discount', () => {
    const [, second, third] = open;
    const rest = view(loaded, { open: [second, third].flatMap((one) => one ?? []) });
    expect(rest.loaded).toEqual({ kind: 'gone', ids: ['installment-1'] });
    expect(rest.chosen.map(({ number }) => number)).toEqual([2]);
    expect(rest.terms.discountCents).toBe(Math.round((6_760 * rest.updated.totalCents) / 30_760));
  });

  it('does not hold where something was paid on it, the tab grew, or other things enter', () => {
    const [first, second, third] = open;
    if (!first || !second || !third) throw new Error('three are open');
    const partly = view(loaded, { open: [{ ...first, paidCents: 5_000 }, second, third] });
    expect(partly.loaded).toEqual({ kind: 'partly-paid' });
    const withTab = takeVersion(emptyDraft, { ...version, tab: true });
    const asTab = openInstallment({ id: 'tab', dueDay: day, principalCents: 850 });
    const grown = { open: [...open, asTab], tab: [purchase] };
    expect(view(withTab, grown).loaded).toEqual({ kind: 'tab-grew' });
    expect(view(withTab).loaded).toEqual({ kind: 'gone', ids: ['tab'] });
    expect(view(toggle(loaded, open, day, 'installment-3')).loaded).toEqual({ kind: 'other-chosen' });
  });

  it('gives way to an offer, and to what is moved by hand', () => {
    expect(view(takeOffer(loaded, 'cash'))).toMatchObject({ loaded: null, taken: 'cash' });
    const moved = view(move(loaded, { count: 3 }));
    expect(moved).toMatchObject({ onTable: null, terms: { count: 3 } });
    expect(moved.beyond).toMatchObject([{ what: 'discount' }]);
  });

  it('is told apart from what the customer asked for, which binds nobody', () => {
    const versions = aProposal([{ ...offered, by: 'customer', authorisation: undefined }]).versions;
    const found = view(loaded, { versions });
    expect(found.onTable).toMatchObject({ by: 'customer' });
    expect(found.beyond).toMatchObject([{ what: 'discount' }]);
  });
});

describe('the proposal that is talked about', () => {
  const older = aProposal([offered], { id: 'older', createdAt: 1 });
  const newer = aProposal([offered], { id: 'newer', number: 4, createdAt: 2 });
  const expired = aProposal([{ ...offered, validUntil: '2026-11-01' }], { id: 'expired', createdAt: 3 });
  const proposals = [newer, older, expired];

  it('is the one asked for, otherwise the newest that is open', () => {
    const facts = { proposals, agreements: [] };
    expect(talkedAbout(facts, 'expired', day)?.id).toBe('expired');
    expect(talkedAbout(facts, undefined, day)?.id).toBe('newer');
    expect(talkedAbout({ ...facts, proposals: [expired] }, undefined, day)).toBeUndefined();
  });

  it('is none that became an agreement, which is said', () => {
    const made = anAgreement({ number: 12, proposal: { id: 'newer', version: 1 } });
    const facts = { proposals, agreements: [made] };
    expect(talkedAbout(facts, 'newer', day)?.id).toBe('older');
    expect(acceptedText(facts, 'newer')).toMatch(/^A proposta nº 4 já virou o acordo nº 12/);
    expect(acceptedText(facts, 'older')).toBeUndefined();
  });

  it('is accepted by the version on the table, otherwise by its last; not once it was closed', () => {
    const two = aProposal([offered, { ...offered, by: 'customer' }]);
    expect(acceptedBy(two, version)).toEqual({ id: 'proposal', version: 1 });
    expect(acceptedBy(two, null)).toEqual({ id: 'proposal', version: 2 });
    expect(acceptedBy({ ...two, closed: { day, how: 'declined' } }, null)).toBeUndefined();
    expect(acceptedBy(undefined, null)).toBeUndefined();
  });
});

describe('the history in words', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const terms = (more: Partial<ProposalVersion>) => plain(versionTerms({ ...version, ...more }));

  it('tells each version in one line', () => {
    expect(terms({})).toBe('2 × R$ 120,00');
    expect(terms({ downPaymentCents: 5_000 })).toBe('R$ 50,00 + 2 × R$ 120,00');
    expect(terms({ plan: [], downPaymentCents: 24_000 })).toBe('R$ 240,00 à vista');
    expect(terms({ plan: [{ dueDay: '2026-11-27', cents: 24_000 }] })).toBe('R$ 240,00 em 27/11');
  });

  it('tells who named it and until when it holds', () => {
    expect(versionWords(version, day)).toMatchObject({ who: '1. Loja', valid: 'vale até 27/11' });
    expect(versionWords(version, '2026-11-30').valid).toBe('venceu em 27/11');
    const asked = versionWords({ ...version, version: 2, by: 'customer' }, day);
    expect(asked).toMatchObject({ who: '2. Cliente', valid: '' });
  });

  it('tells how what was put on the table stands, and what is gone from it', () => {
    const none = { gone: [], agreements: [] };
    expect(loadedText({ kind: 'holds', until: '2026-11-27' }, day, none)).toBe(
      'A proposta vale até 27/11/2026: o total combinado fica.',
    );
    expect(loadedText({ kind: 'expired', on: '2026-11-19' }, day, none)).toContain('venceu ontem');
    const gone = [
      openInstallment({ number: 1, open: 0 }),
      openInstallment({ number: 2, open: 0, coveredBy: 'agreement' }),
      openInstallment({ number: 3, awaiting: ['cheque'] }),
    ];
    const ids = ['installment-1', 'installment-2', 'installment-3', 'tab'];
    const agreements = [anAgreement({ id: 'agreement', number: 4 })];
    expect(loadedText({ kind: 'gone', ids }, day, { gone, agreements })).toBe(
      'Saiu da proposta: 1 de 5 (paga), 2 de 5 (no acordo nº 4), 3 de 5 (aguarda cheque) e caderneta (fechada). Aqui está o resto, com os valores de hoje.',
    );
  });
});
