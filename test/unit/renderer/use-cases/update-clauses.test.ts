import { readClauses } from '@renderer/data/settings';
import { undoSettingChange } from '@renderer/use-cases/settings-change';
import { saveClause, switchClause, takeBackClause } from '@renderer/use-cases/update-clauses';
import { builtInClause } from '@shared/rules/clauses/built-in';
import {
  defaultShopClauses,
  MAX_OWN_CLAUSES,
  type OwnClause,
  requiredIds,
} from '@shared/rules/clauses/clause';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const own: OwnClause = {
  id: 'own-1',
  title: 'Horário',
  text: 'A loja recebe até as 18h.',
  highlighted: false,
};
const means = (text: string): OwnClause => ({ id: 'means', title: 'Como pagar', text, highlighted: false });

let shop: TestShop;
const stored = () => readClauses(shop.db);

beforeEach(() => {
  shop = openShop();
});

describe('a clause in the words of the shop', () => {
  it('is kept with its line in the journal, and taken back with it', async () => {
    const { seq = 0 } = expectOk(await saveClause(shop, means('Na {loja}.')));
    expect((await stored()).edited).toEqual({ means: { title: 'Como pagar', text: 'Na {loja}.' } });
    expect(await shop.db.journal.get(seq)).toMatchObject({
      kind: 'shop',
      refId: 'clauses',
      label: 'Cláusula do acordo: Como pagar',
    });
    expectOk(await undoSettingChange(shop, seq));
    expect(await stored()).toEqual(defaultShopClauses);
  });

  it('is not kept where it says again what it said at first', async () => {
    expectOk(await saveClause(shop, means('Na {loja}.')));
    expectOk(await saveClause(shop, means(builtInClause('means')?.text ?? '')));
    expect((await stored()).edited).toEqual({});
  });

  it('may be new, written again, and let go with its switch', async () => {
    expectOk(await saveClause(shop, own));
    expectOk(await saveClause(shop, { ...own, title: 'Horários' }));
    expectOk(await switchClause(shop, 'own-1', false));
    expect(await stored()).toMatchObject({ added: [{ title: 'Horários' }], switched: { 'own-1': false } });
    expectOk(await takeBackClause(shop, 'own-1'));
    expect(await stored()).toEqual(defaultShopClauses);
  });

  it('goes back to how it came', async () => {
    expectOk(await saveClause(shop, means('Na {loja}.')));
    expectOk(await takeBackClause(shop, 'means'));
    expect((await stored()).edited).toEqual({});
  });

  it('may be saved though the law gives it no effect: that is told, and the owner decides', async () => {
    expectOk(await saveClause(shop, { ...own, text: 'O cliente paga honorários de 20%.' }));
  });
});

describe('what is refused, with nothing changed', () => {
  it.each<[string, OwnClause, string]>([
    ['nothing written', { ...own, text: '  ' }, 'invalid'],
    ['an unknown name', { ...own, text: 'O total é {totall}.' }, 'problems'],
    ['a threat', { ...own, text: 'Pague ou vamos chamar a polícia.' }, 'problems'],
    [
      'a required one emptied of what it is for',
      { ...own, id: 'forum', text: 'Vale o bom senso.' },
      'problems',
    ],
  ])('%s', async (_, clause, error) => {
    expect(await saveClause(shop, clause)).toEqual({ ok: false, error });
    expect(await stored()).toEqual(defaultShopClauses);
  });

  it.each(requiredIds)('switching off %s', async (id) => {
    expect(await switchClause(shop, id, false)).toEqual({ ok: false, error: 'required' });
  });

  it('one that is not there', async () => {
    expect(await switchClause(shop, 'gone', true)).toEqual({ ok: false, error: 'not-there' });
    expect(await takeBackClause(shop, 'gone')).toEqual({ ok: false, error: 'not-there' });
  });

  it('more than a paper can hold', async () => {
    for (let index = 0; index < MAX_OWN_CLAUSES; index++)
      expectOk(await saveClause(shop, { ...own, id: `own-${index}` }));
    expect(await saveClause(shop, { ...own, id: 'one-more' })).toEqual({ ok: false, error: 'too-many' });
  });
});

it('keeps only switches that are not as a clause comes', async () => {
  expectOk(await switchClause(shop, 'guarantees', true));
  expectOk(await switchClause(shop, 'privacy', false));
  expect((await stored()).switched).toEqual({ guarantees: true, privacy: false });
  expectOk(await switchClause(shop, 'guarantees', false));
  expectOk(await switchClause(shop, 'privacy', true));
  expect((await stored()).switched).toEqual({});
});
