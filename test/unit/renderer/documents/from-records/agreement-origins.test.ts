import { customerFile } from '@renderer/data/queries/customer-file';
import { agreementPaper } from '@renderer/documents/from-records/agreement';
import { originTexts } from '@renderer/documents/from-records/agreement-origins';
import { addTabEntry } from '@renderer/use-cases/add-tab-entry';
import { type AgreementRequest, makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { defaultTerms } from '@shared/domain/terms';
import { sumCents } from '@shared/money/cents';
import { defaultShopClauses } from '@shared/rules/clauses/clause';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { house } from '@test/support/agreed';
import { addBuyer, move, takeOne } from '@test/support/cheques';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { expect, it } from 'vitest';

const accountOf = async ({ db }: TestShop, customerId: string) => {
  const file = await customerFile(db, customerId);
  if (!file) throw new Error('expected a customer');
  return file;
};

/** An agreement over these installments without discount, in three. */
const agree = async (
  shop: TestShop,
  customerId: string,
  installmentIds: readonly string[],
  over: Partial<AgreementRequest> = {},
) => {
  const account = await accountOf(shop, customerId);
  const day = shop.clock.today();
  const chosen = account.installments.filter(({ id }) => installmentIds.includes(id));
  const tabCents = over.tab ? sumCents(account.tabs.map(({ cents }) => cents)) : 0;
  const { agreement } = expectOk(
    await makeAgreement(shop, {
      customerId,
      installmentIds,
      updatedCents: updatedAmount(chosen, day, defaultTerms).totalCents + tabCents,
      discountCents: 0,
      downPaymentCents: 0,
      downPaymentMeans: 'cash',
      count: 3,
      firstDueDay: '2027-03-10',
      interval: { kind: 'monthly' },
      reason: 'Combinado no balcão',
      ...over,
    }),
  );
  return agreement;
};

it('names the sale, the tab and the cheque that came back, each once', async () => {
  const shop = openShop();
  const { customerId, installmentIds } = await addBuyer(shop);
  const chequeId = await takeOne(shop, { customerId, installmentIds });
  expectOk(await addTabEntry(shop, { customerId, day: '2026-11-20', description: 'Pão', cents: 2_000 }));
  await move(shop, chequeId, { move: 'deposit', day: '2026-12-21', to: 'Bradesco' });
  await move(shop, chequeId, { move: 'return', day: '2026-12-23', reason: 11 });
  const agreement = await agree(shop, customerId, installmentIds.slice(0, 2), { tab: true });
  const { data } = agreementPaper({
    agreement,
    account: await accountOf(shop, customerId),
    shop: house,
    terms: defaultTerms,
    clauses: defaultShopClauses,
  });
  expect(data.origins).toEqual([
    'venda nº 1, de 20/11/2026',
    'fechamento da caderneta nº 1, de 23/12/2026',
    'cheque nº 000123, Bradesco, bom para 21/12/2026, devolvido em 23/12/2026 (motivo 11)',
  ]);
  expect(data.covered.at(-1)?.description).toMatch(/caderneta/i);
});

it('names the agreement that a new one takes in, and no record that is not there', async () => {
  const shop = openShop();
  const { customerId, installmentIds } = await addBuyer(shop);
  const first = await agree(shop, customerId, installmentIds.slice(0, 2));
  const account = await accountOf(shop, customerId);
  const own = account.installments.filter(({ originId }) => originId === first.id).map(({ id }) => id);
  expect(originTexts([...own, 'gone'], account, '2026-11-20')).toEqual(['acordo nº 1, de 20/11/2026']);
});
