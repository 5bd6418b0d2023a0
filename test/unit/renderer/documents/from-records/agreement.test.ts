import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { agreementPaper } from '@renderer/documents/from-records/agreement';
import { paperDocumentSchema } from '@renderer/documents/paper-document';
import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { defaultTerms } from '@shared/domain/terms';
import { addCustomer, expectOk, openShop, sell } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const shopRecord = {
  name: 'Casa Nova Móveis',
  document: '12345678000195',
  address: 'Rua São Pedro, 482, Centro',
  city: 'Juazeiro do Norte',
  state: 'CE',
  phone: '5588999887766',
  pixKey: '12345678000195',
};

const agreed = async () => {
  const shop = openShop('2026-10-01');
  const customerId = await addCustomer(shop, {
    document: '52998224725',
    phones: [{ digits: '5588988776655', whatsapp: true }],
    address: { line: 'Rua das Flores, 12', district: 'Pirajá', city: 'Juazeiro do Norte', state: 'CE' },
  });
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-20';
  const open = await openInstallmentsOf(shop.db, customerId);
  const made = expectOk(
    await makeAgreement(shop, {
      customerId,
      installmentIds: open.slice(0, 2).map(({ id }) => id),
      updatedCents: 30_385,
      discountCents: 385,
      downPaymentCents: 6_000,
      downPaymentMeans: 'pix',
      count: 3,
      firstDueDay: '2026-12-20',
      interval: { kind: 'monthly' },
    }),
  );
  const customer = await shop.db.customers.get(customerId);
  if (!customer) throw new Error('the customer is gone');
  return { shop, customer, ...made };
};

const paperOf = ({ agreement, installments, customer }: Awaited<ReturnType<typeof agreed>>) =>
  agreementPaper({ agreement, installments, customer, shop: shopRecord, terms: defaultTerms });

describe('the paper of a stored agreement', () => {
  it('has the parties, what is covered with its charges, and every day of the plan', async () => {
    expect(paperOf(await agreed()).data).toMatchObject({
      shop: { name: 'Casa Nova Móveis', phone: '5588999887766' },
      customer: {
        name: 'Francisca Lima Teixeira',
        document: '52998224725',
        address: 'Rua das Flores, 12, Pirajá',
        phone: '5588988776655',
      },
      number: '1',
      day: '2026-11-20',
      covered: [
        { description: 'Guarda-roupa 6 portas', number: 1, count: 3, feeCents: 300, interestCents: 85 },
        { number: 2, feeCents: 0, interestCents: 0 },
      ],
      discountCents: 385,
      totalCents: 30_000,
      downPaymentCents: 6_000,
      plan: [
        { dueDay: '2026-12-21', amountCents: 8_000 },
        { dueDay: '2027-01-20', amountCents: 8_000 },
        { dueDay: '2027-02-20', amountCents: 8_000 },
      ],
      pixKey: '12.345.678/0001-95',
    });
  });

  it('satisfies every check of the paper, its sums too', async () => {
    expect(paperDocumentSchema.safeParse(paperOf(await agreed())).error).toBeUndefined();
  });

  it('is the same after a payment, so that a second copy is a copy', async () => {
    const before = await agreed();
    const { shop, customer, installments } = before;
    const first = installments[0];
    expectOk(
      await receivePayment(shop, {
        customerId: customer.id,
        installmentIds: [first?.id ?? ''],
        means: [{ means: 'cash', cents: 8_000 }],
        day: shop.clock.today(),
        waive: 0,
      }),
    );
    const later = await shop.db.installments.where('originId').equals(before.agreement.id).toArray();
    expect(paperOf({ ...before, installments: later.reverse() })).toEqual(paperOf(before));
  });

  it('does without what is not known of the customer', async () => {
    const records = await agreed();
    const customer = { ...records.customer, document: undefined, address: undefined, phones: [] };
    expect(paperDocumentSchema.safeParse(paperOf({ ...records, customer })).error).toBeUndefined();
  });
});
