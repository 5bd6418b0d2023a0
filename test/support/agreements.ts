import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { breakAgreement, readBreakingFacts } from '@renderer/use-cases/agreements/break-agreement';
import { type AgreementRequest, makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { notifyAgreement } from '@renderer/use-cases/agreements/notify-agreement';
import {
  type ProposalRequest,
  type SavedVersion,
  saveProposal,
} from '@renderer/use-cases/agreements/save-proposal';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { type Breaking, breakAgreementUp } from '@shared/domain/agreement/breaking';
import type { Result } from '@shared/result';
import { expectOk, type TestShop } from './shop';

/** Ids of everything open of a customer, oldest first. */
export const openIdsOf = async ({ db }: TestShop, customerId: string): Promise<string[]> =>
  (await openInstallmentsOf(db, customerId)).map(({ id }) => id);

/** An agreement over all that is open, whatever it is worth today. */
export const agreeOn = async (
  shop: TestShop,
  customerId: string,
  more: Partial<AgreementRequest> = {},
): Promise<Agreement> => {
  const request: AgreementRequest = {
    customerId,
    installmentIds: await openIdsOf(shop, customerId),
    updatedCents: 0,
    discountCents: 0,
    downPaymentCents: 0,
    downPaymentMeans: 'cash',
    count: 3,
    firstDueDay: '2026-12-21',
    interval: { kind: 'monthly' },
    reason: 'combinado com o dono',
    ...more,
  };
  const asked = await makeAgreement(shop, request);
  if (asked.ok) throw new Error('an agreement over nothing was made');
  if (asked.error.reason !== 'amount-changed') throw new Error(asked.error.reason);
  return expectOk(await makeAgreement(shop, { ...request, updatedCents: asked.error.updatedCents }))
    .agreement;
};

/** What breaking would leave today. */
export const breaking = async (shop: TestShop, agreement: Agreement): Promise<Breaking> =>
  breakAgreementUp(await readBreakingFacts(shop.db, agreement, shop.clock.today()));

/** Breaks an agreement at the customer's wish, so that no notice has to pass. */
export const breakNow = async (
  shop: TestShop,
  agreement: Agreement,
  reason?: string,
): Promise<Result<Agreement, unknown>> =>
  breakAgreement(shop, {
    agreementId: agreement.id,
    owedCents: (await breaking(shop, agreement)).owedCents,
    byCustomer: true,
    reason,
  });

export const notify = (shop: TestShop, { id }: Agreement) =>
  notifyAgreement(shop, { agreementId: id, channel: 'letter' });

/** Proposes, early in September, what R$ 300,00 that are open might become: a third down, the rest in two months. */
export const offerTo = async (
  shop: TestShop,
  customerId: string,
  more: Partial<ProposalRequest> = {},
): Promise<SavedVersion> =>
  expectOk(
    await saveProposal(shop, {
      customerId,
      installmentIds: await openIdsOf(shop, customerId),
      updatedCents: 30_000,
      discountCents: 0,
      downPaymentCents: 10_000,
      count: 2,
      firstDueDay: '2026-10-01',
      interval: { kind: 'monthly' },
      by: 'shop',
      how: 'whatsapp',
      validUntil: '2026-09-08',
      ...more,
    }),
  );

/** Money for the oldest installment on a day, which becomes today. */
export const payOldest = async (
  shop: TestShop,
  customerId: string,
  { day, cents }: { readonly day: CivilDay; readonly cents: number },
): Promise<void> => {
  shop.clock.day = day;
  const [first = ''] = await openIdsOf(shop, customerId);
  const means = [{ means: 'pix', cents }] as const;
  expectOk(await receivePayment(shop, { customerId, installmentIds: [first], means, day, waive: 0 }));
};
