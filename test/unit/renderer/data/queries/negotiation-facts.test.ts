import { negotiationFacts } from '@renderer/data/queries/negotiation-facts';
import { aProposal } from '@test/support/prepared';
import { addCustomer, openShop, sell } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';

describe('what a talk about terms is prepared from', () => {
  it('is the file, the proposals and the conversation; of a merged record, those of the one that was kept', async () => {
    const shop = openShop(TODAY);
    const customerId = await addCustomer(shop);
    const other = await addCustomer(shop, { name: 'Outra pessoa' });
    const { sale } = await sell(shop, customerId);
    await sell(shop, other);
    await shop.db.proposals.bulkAdd([
      aProposal([{}], { id: 'own', customerId }),
      aProposal([{}], { id: 'of-another', customerId: other }),
    ]);
    const merged = await addCustomer(shop, { name: 'Francisca L. Teixeira' });
    await shop.db.customers.update(merged, { mergedIntoId: customerId });

    for (const id of [customerId, merged]) {
      const facts = await negotiationFacts(shop.db, id, TODAY);
      expect(facts?.customer.id).toBe(customerId);
      expect(facts?.sales.map((each) => each.id)).toEqual([sale.id]);
      expect(facts?.proposals.map((each) => each.id)).toEqual(['own']);
      expect(facts?.conversation?.customer.id).toBe(customerId);
    }
  });

  it('is nothing where there is no such customer', async () => {
    expect(await negotiationFacts(openShop(TODAY).db, 'nobody', TODAY)).toBeNull();
  });
});
