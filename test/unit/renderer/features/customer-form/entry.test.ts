import { entryOf } from '@renderer/features/customer-form/entry';
import { updateCustomer } from '@renderer/use-cases/update-customer';
import type { CustomerDetails } from '@shared/domain/customer';
import { customerEntrySchema } from '@shared/domain/customer-entry';
import { addCustomer, expectOk, openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const full: CustomerDetails = {
  name: 'Francisca Lima',
  nickname: 'Chica',
  document: '12ABC34501DE35',
  phones: [
    { digits: '5588999123456', whatsapp: true },
    { digits: '351912345678', whatsapp: false },
    { digits: '558836111000', whatsapp: false, kind: 'work' },
  ],
  email: 'chica@exemplo.com.br',
  address: { line: 'Rua A, 1', district: 'Centro', city: 'Sobral', state: 'CE', zip: '62010000' },
  addressAs: 'sra',
  preferredChannel: 'whatsapp',
  preferredHour: 17,
  limitCents: 50_000,
  payday: 5,
  tabClosingDay: 31,
  tabLimitCents: 10_050,
  credit: {
    incomeCents: 240_000,
    jobSince: '2019-03-01',
    addressSince: '2021-07-15',
    references: 0,
    guarantor: { name: 'José Lima', phone: '5588999120000' },
    askedOn: '2025-01-10',
  },
  notes: 'Vizinha da Rita.\nPaga dia 5.',
};

describe('the form of a customer', () => {
  it.each([full, { name: 'Rui', phones: [] }])('saved untouched changes nothing', async (details) => {
    const shop = openShop();
    const id = await addCustomer(shop, details);
    const stored = await shop.db.customers.get(id);
    if (!stored) throw new Error('expected a customer');
    const read = customerEntrySchema({ today: shop.clock.today(), known: stored.credit }).parse(
      entryOf(stored),
    );
    expect(read).toEqual(details);
    expect(expectOk(await updateCustomer(shop, id, read)).seq).toBeUndefined();
  });
});
