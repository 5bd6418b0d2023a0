import { agreementFile } from '@renderer/data/queries/agreements';
import { openAccount, openInstallmentsOf } from '@renderer/data/queries/open-account';
import { proposalFile } from '@renderer/data/queries/proposals';
import { closeProposal } from '@renderer/use-cases/agreements/close-proposal';
import { type AgreementRequest, makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { saveProposal } from '@renderer/use-cases/agreements/save-proposal';
import { undoProposal } from '@renderer/use-cases/agreements/undo-proposal';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const agree = async (more: Partial<AgreementRequest> = {}) =>
  expectOk(
    await makeAgreement(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      updatedCents: 20_000,
      discountCents: 0,
      downPaymentCents: 5_000,
      downPaymentMeans: 'cash',
      count: 2,
      firstDueDay: '2026-12-10',
      interval: { kind: 'monthly' },
      ...more,
    }),
  );

const propose = async () =>
  expectOk(
    await saveProposal(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      updatedCents: 20_000,
      discountCents: 0,
      downPaymentCents: 5_000,
      count: 2,
      firstDueDay: '2026-12-10',
      interval: { kind: 'monthly' },
      by: 'shop',
      how: 'printed',
      validUntil: '2026-11-27',
    }),
  );

beforeEach(async () => {
  shop = openShop('2026-11-20');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 20_000, installmentCount: 2, firstDueDay: '2026-12-10' });
});

describe('the file of an agreement', () => {
  it('has its plan, its customer and the proposal it came from', async () => {
    const offered = await propose();
    const { agreement } = await agree({ proposal: { id: offered.proposal.id, version: 1 } });
    const file = await agreementFile(shop.db, agreement.id);
    expect(file?.plan.map(({ number }) => number)).toEqual([1, 2]);
    expect(file?.account.customer.id).toBe(customerId);
    expect(file?.proposal?.number).toBe(1);
  });

  it('is null where there is none', async () => {
    expect(await agreementFile(shop.db, 'gone')).toBeNull();
  });
});

describe('the file of a proposal', () => {
  it('knows the line of its last step that stands', async () => {
    const made = await propose();
    expect((await proposalFile(shop.db, made.proposal.id))?.lastSeq).toBe(made.seq);
    const closed = expectOk(
      await closeProposal(shop, { proposalId: made.proposal.id, how: 'declined', reason: 'Parcela alta' }),
    );
    expect((await proposalFile(shop.db, made.proposal.id))?.lastSeq).toBe(closed.seq);
    expectOk(await undoProposal(shop, closed.seq));
    expect((await proposalFile(shop.db, made.proposal.id))?.lastSeq).toBe(made.seq);
    expect(await proposalFile(shop.db, 'gone')).toBeNull();
  });
});

describe('the facts a talk starts from', () => {
  it('are the customer and the open installments, the oldest first', async () => {
    await sell(shop, customerId, { totalCents: 5_000, installmentCount: 1, firstDueDay: '2026-11-25' });
    const facts = await openAccount(shop.db, customerId);
    expect(facts?.open.map(({ dueDay }) => dueDay)).toEqual(['2026-11-25', '2026-12-10', '2027-01-11']);
    expect(facts?.summary.openCents).toBe(25_000);
  });

  it('are those of the kept record, where two were merged', async () => {
    const duplicate = await addCustomer(shop);
    await shop.db.customers.update(duplicate, { mergedIntoId: customerId });
    expect((await openAccount(shop.db, duplicate))?.customer.id).toBe(customerId);
    expect(await openAccount(shop.db, 'nobody')).toBeNull();
  });
});
