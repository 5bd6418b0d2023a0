import { registerCustomer } from '@renderer/use-cases/register-customer';
import { undoRegisterCustomer } from '@renderer/use-cases/undo-register-customer';
import { undoUpdateCustomer, updateCustomer } from '@renderer/use-cases/update-customer';
import { expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
const ana = { name: 'Ana Lima', document: '52998224725', phones: [] };

beforeEach(() => {
  shop = openShop();
});

describe('registering a customer', () => {
  it('stores the record with its search words, an empty summary and a journal line', async () => {
    const { customer, seq } = expectOk(await registerCustomer(shop, ana));
    expect(await shop.db.customers.get(customer.id)).toMatchObject({ ...ana, tokens: customer.tokens });
    expect(customer.tokens).toContain('lima');
    expect(await shop.db.summaries.get(customer.id)).toMatchObject({ openCents: 0 });
    expect(await shop.db.journal.get(seq)).toMatchObject({ kind: 'customer-added', refId: customer.id });
  });

  it('refuses the same document twice and says who has it', async () => {
    const { customer } = expectOk(await registerCustomer(shop, ana));
    expect(await registerCustomer(shop, { ...ana, name: 'Outra' })).toEqual({
      ok: false,
      error: { reason: 'document-taken', customerId: customer.id, name: 'Ana Lima' },
    });
    expect(await shop.db.customers.count()).toBe(1);
  });

  it.each([
    ['document', { ...ana, document: '52998224726' }],
    ['name', { ...ana, name: 'a'.repeat(300) }],
  ])('keeps a bad %s out', async (field, details) => {
    expect(await registerCustomer(shop, details)).toEqual({ ok: false, error: { reason: 'invalid', field } });
    expect(await shop.db.journal.count()).toBe(0);
  });

  it('can be undone while nothing happened with the customer', async () => {
    const { customer, seq } = expectOk(await registerCustomer(shop, ana));
    expectOk(await undoRegisterCustomer(shop, seq));
    expect(await shop.db.customers.get(customer.id)).toBeUndefined();
    expect(await shop.db.summaries.count()).toBe(0);
    expect(await undoRegisterCustomer(shop, seq)).toEqual({ ok: false, error: 'nothing-to-undo' });
  });

  it('keeps no more than the name of a customer whose adding was undone', async () => {
    const { customer, seq } = expectOk(await registerCustomer(shop, { ...ana, document: '52998224725' }));
    expectOk(await updateCustomer(shop, customer.id, { ...ana, notes: 'Vizinha da Rosa' }));
    expectOk(await undoRegisterCustomer(shop, seq));
    const lines = await shop.db.journal.toArray();
    expect(lines.map(({ kind }) => kind)).toContain('customer-removed');
    expect(lines.filter(({ detail }) => detail !== undefined)).toEqual([]);
  });

  it('cannot be undone after a sale', async () => {
    const { customer, seq } = expectOk(await registerCustomer(shop, ana));
    await sell(shop, customer.id);
    expect(await undoRegisterCustomer(shop, seq)).toEqual({ ok: false, error: 'has-movements' });
    expect(await shop.db.customers.count()).toBe(1);
  });
});

describe('changing a customer', () => {
  it('is undone to exactly what it was', async () => {
    const { customer } = expectOk(await registerCustomer(shop, ana));
    const { seq = 0 } = expectOk(await updateCustomer(shop, customer.id, { ...ana, name: 'Ana Prado' }));
    expect((await shop.db.customers.get(customer.id))?.tokens).toContain('prado');
    expectOk(await undoUpdateCustomer(shop, seq));
    expect(await shop.db.customers.get(customer.id)).toEqual(customer);
    expect(await undoUpdateCustomer(shop, seq)).toEqual({ ok: false, error: { reason: 'nothing-to-undo' } });
  });

  it('is not undone over a newer change', async () => {
    const { customer } = expectOk(await registerCustomer(shop, ana));
    const { seq = 0 } = expectOk(await updateCustomer(shop, customer.id, { ...ana, nickname: 'Nina' }));
    expectOk(await updateCustomer(shop, customer.id, { ...ana, nickname: 'Aninha' }));
    expect(await undoUpdateCustomer(shop, seq)).toEqual({ ok: false, error: { reason: 'changed-since' } });
  });

  it('writes nothing when nothing changed', async () => {
    const { customer } = expectOk(await registerCustomer(shop, ana));
    expect(expectOk(await updateCustomer(shop, customer.id, ana)).seq).toBeUndefined();
    expect(await shop.db.journal.count()).toBe(1);
  });

  it('refuses a document that another customer has', async () => {
    expectOk(await registerCustomer(shop, ana));
    const { customer } = expectOk(await registerCustomer(shop, { name: 'Rui', phones: [] }));
    const outcome = await updateCustomer(shop, customer.id, { ...ana, name: 'Rui' });
    expect(outcome).toMatchObject({ error: { reason: 'document-taken', name: 'Ana Lima' } });
  });
});
