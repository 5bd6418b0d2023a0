import { listAgreements } from '@renderer/data/queries/agreements';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import {
  countAgreements,
  filterAgreements,
  listedAgreements,
} from '@renderer/features/agreements/agreement-list';
import { statusText } from '@renderer/features/agreements/agreement-words';
import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { defaultTerms } from '@shared/domain/terms';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;

/** A customer with one agreement over all of one sale, in two installments. */
const agreeWith = async (name: string, firstDueDay: string) => {
  const customerId = await addCustomer(shop, { name });
  await sell(shop, customerId, { totalCents: 20_000, installmentCount: 2, firstDueDay: '2026-12-10' });
  const open = await openInstallmentsOf(shop.db, customerId);
  const made = expectOk(
    await makeAgreement(shop, {
      customerId,
      installmentIds: open.map(({ id }) => id),
      updatedCents: updatedAmount(open, shop.clock.today(), defaultTerms).totalCents,
      discountCents: 0,
      downPaymentCents: 0,
      downPaymentMeans: 'cash',
      count: 2,
      firstDueDay,
      interval: { kind: 'monthly' },
    }),
  );
  return { customerId, ...made };
};

const listed = async () => listedAgreements(await listAgreements(shop.db), shop.clock.today(), defaultTerms);

beforeEach(() => {
  shop = openShop('2026-11-20');
});

describe('the list of agreements', () => {
  it('puts first who needs a word, and counts each kind', async () => {
    const undone = await agreeWith('Ana Undone', '2026-12-01');
    expectOk(await undoAgreement(shop, undone.agreement.id));
    const paid = await agreeWith('Bia Paid', '2026-12-01');
    expectOk(
      await receivePayment(shop, {
        customerId: paid.customerId,
        installmentIds: paid.installments.map(({ id }) => id),
        means: [{ means: 'cash', cents: 20_000 }],
        day: shop.clock.today(),
        waive: 0,
      }),
    );
    await agreeWith('Caio Later', '2027-01-11');
    await agreeWith('Davi Sooner', '2026-12-22');
    await agreeWith('Eva Late', '2026-12-15');
    await agreeWith('Fabio Longer', '2026-12-01');
    shop.clock.day = '2026-12-17';

    const all = await listed();
    expect(all.map(({ customerName, standing }) => [customerName, statusText(standing)])).toEqual([
      ['Fabio Longer', 'Atrasado há 16 dias'],
      ['Eva Late', 'Atrasado há 2 dias'],
      ['Davi Sooner', 'Em andamento'],
      ['Caio Later', 'Em andamento'],
      ['Bia Paid', 'Cumprido'],
      ['Ana Undone', 'Desfeito'],
    ]);
    expect(countAgreements(all)).toEqual({ all: 6, late: 2, running: 2, fulfilled: 1, ended: 1 });
    expect(filterAgreements(all, 'late').map(({ customerName }) => customerName)).toEqual([
      'Fabio Longer',
      'Eva Late',
    ]);
    expect(filterAgreements(all, 'all')).toHaveLength(6);
  });

  it('is empty in a new shop', async () => {
    expect(await listed()).toEqual([]);
  });
});
