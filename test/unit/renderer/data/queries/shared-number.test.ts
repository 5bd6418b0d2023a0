import { holdersOfNumbers } from '@renderer/data/queries/shared-number';
import { addCustomer, openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

describe('who has a number', () => {
  it('are those who have it as their own, with the ninth digit or without, by name', async () => {
    const shop = openShop();
    const own = (digits: string) => ({ phones: [{ digits, whatsapp: true }] });
    await addCustomer(shop, { name: 'Rui Alves', ...own('5585987654321') });
    await addCustomer(shop, { name: 'Ana Lima', ...own('558587654321') });
    await addCustomer(shop, { name: 'Bia Souza', ...own('5511987654321') });
    await addCustomer(shop, {
      name: 'Eva Rocha',
      phones: [{ digits: '5585987654321', whatsapp: true, kind: 'work' }],
    });
    const names = async (numbers: string[]) =>
      (await holdersOfNumbers(shop.db, numbers)).map(({ name }) => name);
    expect(await names(['5585987654321'])).toEqual(['Ana Lima', 'Rui Alves']);
    expect(await names([])).toEqual([]);
  });
});
