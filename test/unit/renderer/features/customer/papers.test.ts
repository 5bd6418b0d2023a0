import { customerFile } from '@renderer/data/queries/customer-file';
import { paperDocumentSchema } from '@renderer/documents/paper-document';
import { paperOffers } from '@renderer/features/customer/papers/paper-offers';
import { timelineOf } from '@renderer/features/customer/timeline';
import { offersOf } from '@renderer/features/customer/timeline-offers';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { defaultTerms } from '@shared/domain/terms';
import { defaultShopClauses } from '@shared/rules/clauses/clause';
import { exampleShop } from '@shared/sample-shop/example';
import { addBuyer, takeOne } from '@test/support/cheques';
import { fill } from '@test/support/fill';
import { shop as house } from '@test/support/papers';
import { addCustomer, expectOk, openShop, sell } from '@test/support/shop';
import { expect, it } from 'vitest';

const ASKED = new Set(['receipt', 'carne', 'cheque-receipt', 'cheque-handover']);

const source = async (shop: ReturnType<typeof openShop>, customerId: string) => {
  const file = await customerFile(shop.db, customerId);
  if (!file) throw new Error('expected a customer');
  return {
    file,
    shop: house,
    terms: defaultTerms,
    clauses: defaultShopClauses,
    today: shop.clock.today(),
    operators: new Map<string, string>(),
  };
};

it('offers nothing to a customer nothing happened with, and all papers of a sale', async () => {
  const shop = openShop();
  const customerId = await addCustomer(shop, { document: '52998224725' });
  expect(paperOffers(await source(shop, customerId))).toEqual([]);
  await sell(shop, customerId, { downPaymentCents: 5_000 });
  expect(paperOffers(await source(shop, customerId)).map(({ label }) => label)).toEqual([
    'Extrato completo',
    'Extrato do que está em aberto',
    'Extrato de 90 dias',
    'Extrato do ano',
    'Carnê 1, 2ª via',
    'Resumo da venda 1',
    'Nota promissória 1',
    'Recibo 1, 2ª via',
  ]);
});

it('names on the second copy of a receipt who received, also of what came with a sale', async () => {
  const shop = openShop();
  const customerId = await addCustomer(shop, { document: '52998224725' });
  const { sale } = await sell(shop, customerId, { downPaymentCents: 5_000 });
  const of = await source(shop, customerId);
  const receipt = paperOffers({ ...of, operators: new Map([[sale.id, 'Ana']]) }).find(
    ({ label }) => label === 'Recibo 1, 2ª via',
  );
  expect(receipt?.make()?.data).toMatchObject({ operator: 'Ana', isSecondCopy: true });
});

it('has every paper the history asks for, each under a key of its own and of sound data', async () => {
  const shop = openShop();
  await fill(shop.db, [exampleShop('2026-11-20')]);
  for (const id of await shop.db.customers.orderBy('id').primaryKeys()) {
    const of = await source(shop, id);
    const offers = paperOffers(of);
    const keys = offers.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const entry of timelineOf(of.file)) {
      for (const { what, id: about } of offersOf(entry)) {
        if (ASKED.has(what)) expect(keys).toContain(`${what}:${about}`);
      }
    }
    for (const offer of offers) {
      const paper = offer.make();
      if (paper) expect(paperDocumentSchema.safeParse(paper).error, offer.label).toBeUndefined();
    }
  }
});

it('has the receipts of the cheques a customer gave, and of those handed back', async () => {
  const shop = openShop();
  const buyer = await addBuyer(shop);
  const id = await takeOne(shop, buyer);
  await takeOne(shop, buyer, { number: '000124', installmentIds: [] });
  expectOk(await redeemCheque(shop, { chequeId: id, day: shop.clock.today() }));
  const offers = paperOffers(await source(shop, buyer.customerId));
  const ofCheques = offers.filter(({ key }) => key.startsWith('cheque-'));
  expect(ofCheques.map(({ label, detail }) => [label, detail.replaceAll('\u00a0', ' ')])).toEqual([
    ['Recibo de cheques 2, 2ª via', '20/11/2026 · 1 cheque, R$ 150,00'],
    ['Recibo de cheques 1, 2ª via', '20/11/2026 · 1 cheque, R$ 150,00'],
    ['Entrega do cheque 000123, 2ª via', '20/11/2026 · R$ 150,00'],
  ]);
  for (const offer of ofCheques) expect(offer.make()?.data).toMatchObject({ isSecondCopy: true });
});
