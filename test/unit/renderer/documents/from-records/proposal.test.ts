import { customerFile } from '@renderer/data/queries/customer-file';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { proposalPaper } from '@renderer/documents/from-records/proposal';
import { paperDocumentSchema } from '@renderer/documents/paper-document';
import { addTabEntry } from '@renderer/use-cases/add-tab-entry';
import { saveProposal } from '@renderer/use-cases/agreements/save-proposal';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { defaultTerms } from '@shared/domain/terms';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { house } from '@test/support/agreed';
import { addCustomer, expectOk, openShop, sell } from '@test/support/shop';
import { expect, it } from 'vitest';

/** A proposal of 20/11/2026 over a late installment of R$ 150,00 and, where there is one, the tab. */
const proposed = async (tabCents = 0) => {
  const shop = openShop('2026-10-01');
  const customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-20';
  if (tabCents > 0)
    expectOk(await addTabEntry(shop, { customerId, day: '2026-11-20', description: 'Pão', cents: tabCents }));
  const [first] = await openInstallmentsOf(shop.db, customerId);
  if (!first) throw new Error('expected an installment');
  const { proposal, version } = expectOk(
    await saveProposal(shop, {
      customerId,
      installmentIds: [first.id],
      tab: tabCents > 0,
      updatedCents: updatedAmount([first], '2026-11-20', defaultTerms).totalCents + tabCents,
      discountCents: 385,
      downPaymentCents: 5_000,
      count: 2,
      firstDueDay: '2026-12-20',
      interval: { kind: 'monthly' },
      by: 'shop',
      how: 'printed',
      validUntil: '2026-11-30',
    }),
  );
  const paper = async () => {
    const file = await customerFile(shop.db, customerId);
    if (!file) throw new Error('expected a customer');
    return proposalPaper({ ...file, proposal, version, shop: house, terms: defaultTerms });
  };
  return { shop, customerId, first, paper };
};

it('has the version with its items, plan and validity, in figures that add up', async () => {
  const paper = await (await proposed()).paper();
  expect(paperDocumentSchema.safeParse(paper).error).toBeUndefined();
  expect(paper.data).toMatchObject({
    number: '1',
    version: 1,
    by: 'shop',
    validUntil: '2026-11-30',
    covered: [{ number: 1, count: 3, principalCents: 15_000, feeCents: 300, interestCents: 85 }],
    updatedCents: 15_385,
    totalCents: 15_000,
    downPaymentCents: 5_000,
    plan: [
      { dueDay: '2026-12-21', amountCents: 5_000 },
      { dueDay: '2027-01-20', amountCents: 5_000 },
    ],
  });
});

it('names the tab that goes in', async () => {
  const paper = await (await proposed(2_000)).paper();
  expect(paper.data.covered).toHaveLength(2);
  expect(paper.data.covered[1]).toMatchObject({ principalCents: 2_000, feeCents: 0 });
  expect(paper.data.covered[1]?.description).toMatch(/caderneta/i);
});

it('tells the sum alone once the items are no longer what they were', async () => {
  const { shop, customerId, first, paper } = await proposed();
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: [first.id],
      means: [{ means: 'cash', cents: 3_000 }],
      day: '2026-11-20',
      waive: 0,
    }),
  );
  const { data } = await paper();
  expect(data.covered).toEqual([]);
  expect(data.updatedCents).toBe(15_385);
});
