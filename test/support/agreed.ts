import { customerFile } from '@renderer/data/queries/customer-file';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import type { AgreementSource } from '@renderer/documents/from-records/agreement-account';
import { type AgreementRequest, makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { defaultTerms } from '@shared/domain/terms';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { addCustomer, expectOk, openShop, sell, type TestShop } from './shop';

export const house = {
  name: 'Casa Nova Móveis',
  document: '12345678000195',
  address: 'Rua São Pedro, 482, Centro',
  city: 'Juazeiro do Norte',
  state: 'CE',
  phone: '5588999887766',
  pixKey: '12345678000195',
};

export interface Agreed {
  readonly shop: TestShop;
  readonly customerId: string;
  readonly agreementId: string;
}

/** An agreement of 20/11/2026 over two installments of R$ 150,00, one of them late: R$ 60,00 and three more. */
export const agreed = async (over: Partial<AgreementRequest> = {}): Promise<Agreed> => {
  const shop = openShop('2026-10-01');
  const customerId = await addCustomer(shop, { document: '52998224725' });
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-20';
  const open = (await openInstallmentsOf(shop.db, customerId)).slice(0, 2);
  const { agreement } = expectOk(
    await makeAgreement(shop, {
      customerId,
      installmentIds: open.map(({ id }) => id),
      updatedCents: updatedAmount(open, '2026-11-20', defaultTerms).totalCents,
      discountCents: 385,
      downPaymentCents: 6_000,
      downPaymentMeans: 'pix',
      count: 3,
      firstDueDay: '2026-12-20',
      interval: { kind: 'monthly' },
      ...over,
    }),
  );
  return { shop, customerId, agreementId: agreement.id };
};

/** What the papers of the agreement are made from, as it stands now. */
export const sourceOf = async ({ shop, customerId, agreementId }: Agreed): Promise<AgreementSource> => {
  const account = await customerFile(shop.db, customerId);
  const agreement = account?.agreements.find(({ id }) => id === agreementId);
  if (!account || !agreement) throw new Error('expected an agreement');
  return { agreement, account, shop: house, terms: defaultTerms };
};

/** Pays the first so many open installments of the plan on a day, each with a payment of its own. */
export const payPlan = async ({ shop, customerId, agreementId }: Agreed, days: readonly string[]) => {
  for (const day of days) {
    const open = await openInstallmentsOf(shop.db, customerId);
    const next = open.find(({ originId }) => originId === agreementId);
    if (!next) throw new Error('nothing of the plan is open');
    shop.clock.day = day;
    const { totalCents } = updatedAmount([next], day, defaultTerms);
    expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: [next.id],
        means: [{ means: 'cash', cents: totalCents }],
        day,
        waive: 0,
      }),
    );
  }
};
