import { searchCustomers } from '@renderer/data/queries/search-customers';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { searchWords } from '@shared/domain/search-tokens';
import { addCustomer, expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
const names = async (typed: string, limit?: number) =>
  (await searchCustomers(shop.db, typed, limit)).map(({ name }) => name);

beforeEach(async () => {
  shop = openShop();
  await addCustomer(shop, { name: 'Açucena D’Ávila', nickname: 'Cena', document: '52998224725' });
  await addCustomer(shop, {
    name: 'Maria Souza',
    phones: [{ digits: '5511987654321', whatsapp: true }],
  });
  await addCustomer(shop, { name: 'Ana Maria Braga' });
  await addCustomer(shop, { name: 'Maria Aparecida Souza' });
  await addCustomer(shop, { name: 'Mariana Prado', document: '12ABC34501DE35' });
  await addCustomer(shop, { name: 'Maria' });
});

describe('searching customers', () => {
  it('shows the exact name first, then first names, then other words', async () => {
    expect(await names('maria')).toEqual([
      'Maria',
      'Maria Aparecida Souza',
      'Maria Souza',
      'Mariana Prado',
      'Ana Maria Braga',
    ]);
  });

  it('needs every word typed, in any order', async () => {
    expect(await names('souza ma')).toEqual(['Maria Aparecida Souza', 'Maria Souza']);
    expect(await names('maria sou')).toEqual(['Maria Souza', 'Maria Aparecida Souza']);
    expect(await names('maria xavier')).toEqual([]);
  });

  it.each([
    ['ACUCENA', 'Açucena D’Ávila'],
    ['davila', 'Açucena D’Ávila'],
    ['d’av', 'Açucena D’Ávila'],
    ['cena', 'Açucena D’Ávila'],
    ['529.982', 'Açucena D’Ávila'],
    ['529.982.247-25', 'Açucena D’Ávila'],
    ['12.abc', 'Mariana Prado'],
    ['(11) 98765', 'Maria Souza'],
    ['98765-4321', 'Maria Souza'],
    ['4321', 'Maria Souza'],
    ['11 4321', 'Maria Souza'],
    ['maria 98765', 'Maria Souza'],
  ])('%s finds %s', async (typed, name) => {
    expect((await names(typed))[0]).toBe(name);
  });

  it('of nothing but punctuation finds nothing', async () => {
    expect(await names(' (-) ')).toEqual([]);
  });

  it('does not show merged records', async () => {
    const [one, other] = await searchCustomers(shop.db, 'souza');
    if (!one || !other) throw new Error('expected two');
    expectOk(await mergeCustomers(shop, { keptId: one.id, duplicateId: other.id }));
    expect((await searchCustomers(shop.db, 'souza')).map(({ id }) => id)).toEqual([one.id]);
  });

  it('finds the few among many who match both of two common words', async () => {
    for (let index = 0; index < 400; index++) {
      await addCustomer(shop, { name: `Marina Lima ${index}` });
      await addCustomer(shop, { name: `Carla Santana ${index}` });
    }
    await addCustomer(shop, { name: 'Zuleica Marina Santana' });
    expect(await names('santana marina')).toEqual(['Zuleica Marina Santana']);
    expect(await names('marina da lima', 30)).toEqual([]);
    expect(await names('lima marina', 30)).toHaveLength(30);
    expect(await names('marina', 20)).toHaveLength(20);
    expect(await names('m', 10)).toHaveLength(10);
  });

  it('finds by two beginnings of a name, near or far apart, in either order, whoever else they find', async () => {
    const people = [
      'Ana Silva',
      'Anabela Silvério',
      'Ana Paula da Silva',
      'Silvana Anastácio',
      'Maria José D’Ávila Silveira',
      'João Silva e Souza Neto',
    ];
    for (const name of people) await addCustomer(shop, { name, nickname: `Apelido ${name.slice(-4)}` });
    expect(await names('ana sil')).toEqual([
      'Ana Silva',
      'Ana Paula da Silva',
      'Anabela Silvério',
      'Silvana Anastácio',
    ]);
    for (const name of people) {
      const words = searchWords(name).filter((word) => word.length >= 3);
      for (const [at, first] of words.entries()) {
        for (const second of words.slice(at + 1)) {
          for (const typed of [
            `${first} ${second.slice(0, 3)}`,
            `${second.slice(0, 4)} ${first.slice(0, 3)}`,
          ])
            expect(await names(typed), typed).toContain(name);
        }
      }
    }
  });

  it('finds customers stored before pairs of words were', async () => {
    const id = await addCustomer(shop, { name: 'Rita Moreira' });
    await shop.db.customers.update(id, { tokens: ['^rita moreira', 'rita', 'moreira'] });
    expect(await names('moreira rita')).toEqual(['Rita Moreira']);
  });
});
