import { agreementFile, listNegotiations } from '@renderer/data/queries/agreements';
import { proposalFile } from '@renderer/data/queries/proposals';
import { type AgreementDetailView, detailView } from '@renderer/features/agreements/detail-view';
import { type Listed, listedNegotiations } from '@renderer/features/agreements/listed';
import { type ProposalView, proposalView } from '@renderer/features/agreements/proposal-view';
import type { AgreementRequest } from '@renderer/use-cases/agreements/make-agreement';
import { type ProposalRequest, saveProposal } from '@renderer/use-cases/agreements/save-proposal';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { defaultTerms } from '@shared/domain/terms';
import { agreeOn, openIdsOf } from '@test/support/agreements';
import { addCustomer, expectOk, sell, type TestShop } from '@test/support/shop';

/** A customer with R$ 200,00 in two installments due in December, and their id. */
export const buyer = async (shop: TestShop, name: string): Promise<string> => {
  const customerId = await addCustomer(shop, { name });
  await sell(shop, customerId, { totalCents: 20_000, installmentCount: 2, firstDueDay: '2026-12-10' });
  return customerId;
};

/** An agreement of a new customer over that, in two months from a day. */
export const agreeWith = async (
  shop: TestShop,
  name: string,
  firstDueDay: CivilDay,
  more: Partial<AgreementRequest> = {},
): Promise<Agreement> => agreeOn(shop, await buyer(shop, name), { count: 2, firstDueDay, ...more });

/** Pays so much of an agreement, oldest first. */
export const payOf = async (shop: TestShop, { id, customerId }: Agreement, cents: number) => {
  const plan = await shop.db.installments.where('originId').equals(id).sortBy('number');
  return expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: plan.filter(({ open }) => open === 1).map((installment) => installment.id),
      means: [{ means: 'cash', cents }],
      day: shop.clock.today(),
      waive: 0,
    }),
  );
};

/** A proposal over all that is open, valid for a week; a version more of one with `proposalId`. */
export const propose = async (shop: TestShop, customerId: string, more: Partial<ProposalRequest> = {}) => {
  const request: ProposalRequest = {
    customerId,
    installmentIds: await openIdsOf(shop, customerId),
    updatedCents: 20_000,
    discountCents: 0,
    downPaymentCents: 0,
    count: 2,
    firstDueDay: '2026-12-21',
    interval: { kind: 'monthly' },
    by: 'shop',
    how: 'whatsapp',
    validUntil: '2026-11-27',
    reason: 'combinado com o dono',
    ...more,
  };
  return expectOk(await saveProposal(shop, request));
};

/** Everything on the screen of agreements, as it stands today. */
export const listed = async (shop: TestShop) =>
  listedNegotiations(await listNegotiations(shop.db), shop.clock.today(), defaultTerms);

export const everything = async (shop: TestShop): Promise<Listed[]> => {
  const { agreements, proposals } = await listed(shop);
  return [...agreements, ...proposals];
};

/** The page of an agreement, as it stands today. */
export const pageOf = async (shop: TestShop, { id }: Pick<Agreement, 'id'>): Promise<AgreementDetailView> => {
  const file = await agreementFile(shop.db, id);
  if (!file) throw new Error('no such agreement');
  return detailView(file, shop.clock.today(), defaultTerms);
};

/** The page of a proposal, as it stands today. */
export const proposalPageOf = async (shop: TestShop, id: string): Promise<ProposalView> => {
  const file = await proposalFile(shop.db, id);
  if (!file) throw new Error('no such proposal');
  return proposalView(file, shop.clock.today());
};

/** With spaces that break, as they are typed in a test. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
