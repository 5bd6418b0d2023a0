import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { closeProposal } from '@renderer/use-cases/agreements/close-proposal';
import { keepAgreement } from '@renderer/use-cases/agreements/keep-agreement';
import { notifyAgreement } from '@renderer/use-cases/agreements/notify-agreement';
import { saveProposal } from '@renderer/use-cases/agreements/save-proposal';
import { signAgreement } from '@renderer/use-cases/agreements/sign-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { undoProposal } from '@renderer/use-cases/agreements/undo-proposal';
import { agreeOn } from '../agreements';
import { expectOk, type TestShop } from '../shop';
import { everyday } from './everyday';

const TODAY = '2026-11-20';

/** Terms the shop offers of itself. */
const inside = { discountCents: 0, downPaymentCents: 100_000, count: 2, firstDueDay: '2026-12-14' } as const;

const proposalOf = async (by: TestShop, customerId: string) => {
  const open = await openInstallmentsOf(by.db, customerId);
  const request = {
    ...inside,
    customerId,
    installmentIds: open.map(({ id }) => id),
    updatedCents: 0,
    interval: { kind: 'monthly' as const },
    by: 'shop' as const,
    how: 'spoken' as const,
    validUntil: TODAY,
  };
  const asked = await saveProposal(by, request);
  if (asked.ok || asked.error.reason !== 'amount-changed') throw new Error('the amount was not asked for');
  return expectOk(await saveProposal(by, { ...request, updatedCents: asked.error.updatedCents }));
};

export const agreements = [
  everyday('makeAgreement', async ({ customerId }) => async (by) => {
    await agreeOn(by, customerId, { ...inside, reason: undefined });
    return undefined;
  }),
  everyday('saveProposal', async ({ customerId }) => async (by) => {
    await proposalOf(by, customerId);
    return undefined;
  }),
  everyday('undoProposal', async ({ shop, customerId }) => {
    const { seq } = await proposalOf(shop, customerId);
    return async (by) => undoProposal(by, seq);
  }),
  everyday('closeProposal', async ({ shop, customerId }) => {
    const { proposal } = await proposalOf(shop, customerId);
    return async (by) => closeProposal(by, { proposalId: proposal.id, how: 'declined' });
  }),
  everyday('signAgreement', async ({ shop, customerId }) => {
    const { id } = await agreeOn(shop, customerId);
    return async (by) => signAgreement(by, { agreementId: id, day: TODAY, witnesses: [] });
  }),
  everyday('undoAgreementStep, a signing', async ({ shop, customerId }) => {
    const { id } = await agreeOn(shop, customerId);
    expectOk(await signAgreement(shop, { agreementId: id, day: TODAY, witnesses: [] }));
    return async (by) => undoAgreementStep(by, id);
  }),
  everyday('notifyAgreement', async ({ shop, customerId }) => {
    const { id } = await agreeOn(shop, customerId);
    shop.clock.day = '2027-02-10';
    return async (by) => notifyAgreement(by, { agreementId: id, channel: 'letter' });
  }),
  everyday('keepAgreement', async ({ shop, customerId }) => {
    const { id } = await agreeOn(shop, customerId);
    shop.clock.day = '2027-01-04';
    return async (by) => keepAgreement(by, { agreementId: id, until: '2027-01-08', reason: 'recebe dia 5' });
  }),
];
