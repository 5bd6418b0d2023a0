import 'fake-indexeddb/auto';
import { readOperators } from '@renderer/data/settings';
import { trySecret } from '@renderer/data/try-secret';
import { addOperator } from '@renderer/use-cases/operators/add-operator';
import { changePin } from '@renderer/use-cases/operators/change-pin';
import { operatorLeaves, operatorReturns } from '@renderer/use-cases/operators/leave-and-return';
import { makeRecoveryCode, recoverOwner } from '@renderer/use-cases/operators/recovery';
import { setUpOwner } from '@renderer/use-cases/operators/set-up-owner';
import { turnOffOperators } from '@renderer/use-cases/operators/turn-off-operators';
import { updateOperator } from '@renderer/use-cases/operators/update-operator';
import { updateOperatorRules } from '@renderer/use-cases/operators/update-operator-rules';
import { peopleAtWork } from '@shared/domain/operator';
import type { Result } from '@shared/result';
import { ana, joao, noSecret, person, withPeople, workedBy } from '@test/support/operators';
import { expectOk, openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const lines = async ({ db }: ReturnType<typeof openShop>) =>
  (await db.journal.toArray()).map(({ kind, label, by, approvedBy }) => ({ kind, label, by, approvedBy }));

/** Why it was refused. */
const expectErr = <E>(result: Result<unknown, E>): E | null => (result.ok ? null : result.error);

const names = async (shop: ReturnType<typeof openShop>) =>
  peopleAtWork(await readOperators(shop.db)).map(({ name, role }) => `${name} ${role}`);

describe('setting up the first owner', () => {
  it('keeps a PIN that can be checked and nowhere read, and gives a recovery code', async () => {
    const shop = openShop();
    // The longest there is: four digits may stand in the hash by chance.
    const pin = '40718265';
    const { operators, code } = expectOk(await setUpOwner(shop, { id: 'dono', name: ' João ', pin }));
    const [owner] = operators.people;
    expect(owner).toMatchObject({ id: 'dono', name: 'João', role: 'owner' });
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{20}$/);
    const stored = JSON.stringify([await shop.db.settings.toArray(), await shop.db.journal.toArray()]);
    expect(stored).not.toContain(code);
    expect(stored).not.toContain(pin);
    expect(owner && (await trySecret('dono', pin, owner.pin, 1))).toEqual({ ok: true });
    expect(await lines(shop)).toEqual([
      { kind: 'operator', label: 'João entrou como dono; o Em Dia passa a pedir PIN', by: 'dono' },
    ]);
  });

  it('is done once', async () => {
    const shop = openShop();
    await withPeople(shop);
    const again = setUpOwner(workedBy(shop, joao), { id: 'x', name: 'Outro', pin: '4071' });
    expect(expectErr(await again)).toBe('already-set-up');
  });

  it.each([
    ['123', 'pin-length'],
    ['123456789', 'pin-length'],
    ['12a4', 'pin-length'],
    ['0000', 'pin-easy'],
    ['1234', 'pin-easy'],
    ['987654', 'pin-easy'],
    ['2468', 'pin-easy'],
  ])('does not take the PIN %s', async (pin, reason) => {
    const shop = openShop();
    expect(expectErr(await setUpOwner(shop, { id: 'dono', name: 'João', pin }))).toBe(reason);
    expect(await shop.db.journal.count()).toBe(0);
  });
});

describe('people', () => {
  it('come, get another name and role, leave and come back; the journal says who did it', async () => {
    const shop = openShop();
    await withPeople(shop, [joao]);
    const atWork = workedBy(shop, joao);
    const added = expectOk(await addOperator(atWork, { name: 'Bia', role: 'cashier', pin: '8265' }));
    const id = added.people[1]?.id ?? '';
    expectOk(await updateOperator(atWork, id, { name: 'Beatriz', role: 'owner' }));
    expectOk(await operatorLeaves(atWork, id));
    expect(await names(shop)).toEqual(['João owner']);
    expectOk(await operatorReturns(atWork, id));
    expect(await names(shop)).toEqual(['João owner', 'Beatriz owner']);
    expect((await lines(shop)).map(({ label, by }) => `${by}: ${label}`)).toEqual([
      'joao: Bia entrou como caixa',
      'joao: Bia agora se chama Beatriz; Beatriz passou de caixa a dono',
      'joao: Beatriz não trabalha mais aqui',
      'joao: Beatriz voltou',
    ]);
  });

  it('have names that tell them apart', async () => {
    const shop = openShop();
    await withPeople(shop);
    const atWork = workedBy(shop, joao);
    const add = (name: string) => addOperator(atWork, { name, role: 'cashier', pin: '8265' });
    expect(expectErr(await add(' joao '))).toBe('name-taken');
    expect(expectErr(await add('  '))).toBe('name-missing');
    expect(expectErr(await add('a'.repeat(41)))).toBe('name-too-long');
    await operatorLeaves(atWork, 'ana');
    expectOk(await add('Ana'));
    expect(expectErr(await operatorReturns(atWork, 'ana'))).toBe('name-taken');
  });

  it('never leave the shop without an owner', async () => {
    const shop = openShop();
    await withPeople(shop);
    const atWork = workedBy(shop, joao);
    expect(expectErr(await operatorLeaves(atWork, 'joao'))).toBe('last-owner');
    expect(expectErr(await updateOperator(atWork, 'joao', { name: 'João', role: 'cashier' }))).toBe(
      'last-owner',
    );
    expect(await shop.db.journal.count()).toBe(0);
  });

  it('write nothing when nothing changed', async () => {
    const shop = openShop();
    await withPeople(shop);
    expectOk(await updateOperator(workedBy(shop, joao), 'ana', { name: 'Ana', role: 'cashier' }));
    expect(await shop.db.journal.count()).toBe(0);
  });

  it('change their own PIN, and nobody else’s without the owner', async () => {
    const shop = openShop();
    await withPeople(shop, [joao, ana, person('bia', 'Bia', 'cashier')]);
    const before = (await readOperators(shop.db)).people;
    const after = expectOk(await changePin(workedBy(shop, ana), 'ana', '8265')).people;
    expect(after.map(({ pin }, index) => pin.hash === before[index]?.pin.hash)).toEqual([true, false, true]);
    await expect(changePin(workedBy(shop, ana), 'bia', '8265')).rejects.toThrow('needs the owner');
    expectOk(await changePin(workedBy(shop, ana, 'joao'), 'bia', '8265'));
    expect(await lines(shop)).toEqual([
      { kind: 'operator', label: 'PIN de Ana trocado', by: 'ana' },
      { kind: 'operator', label: 'PIN de Bia trocado', by: 'ana', approvedBy: 'joao' },
    ]);
  });

  it('are asked no more once it is turned off, and stay known', async () => {
    const shop = openShop();
    await withPeople(shop, [joao, { ...ana, leftOn: '2026-01-02' }]);
    const { people, recovery } = expectOk(await turnOffOperators(workedBy(shop, joao)));
    expect(people.map(({ name, leftOn }) => `${name} ${leftOn}`)).toEqual([
      'João 2026-11-20',
      'Ana 2026-01-02',
    ]);
    expect(recovery).toBeUndefined();
    expectOk(await setUpOwner(shop, { id: 'novo', name: 'João', pin: '4071' }));
  });

  it('work by the rules the owner sets', async () => {
    const shop = openShop();
    await withPeople(shop);
    const atWork = workedBy(shop, joao);
    expectOk(await updateOperatorRules(atWork, { lockAfterMinutes: 3, cashierWaiverCents: 500 }));
    expect(await readOperators(shop.db)).toMatchObject({ lockAfterMinutes: 3, cashierWaiverCents: 500 });
    const never = updateOperatorRules(atWork, { lockAfterMinutes: 0, cashierWaiverCents: 500 });
    expect(expectErr(await never)).toBe('invalid');
  });
});

describe('the recovery code', () => {
  it('lets the owner take a new PIN once; then another code opens', async () => {
    const shop = openShop();
    const set = expectOk(await setUpOwner(shop, { id: 'dono', name: 'João', pin: '4071' }));
    const request = { ownerId: 'dono', pin: '8265' };
    const second = expectOk(await recoverOwner(shop, { ...request, code: set.code }));
    const owner = (await readOperators(shop.db)).people[0];
    expect(owner && (await trySecret('dono', '8265', owner.pin, 1))).toEqual({ ok: true });
    expect(expectErr(await recoverOwner(shop, { ...request, code: set.code }))).toBe('code-used');
    expectOk(await recoverOwner(shop, { ...request, code: second }));
    expect((await lines(shop))[1]).toEqual({
      kind: 'operator',
      label: 'PIN de João trocado com o código de recuperação',
      by: 'dono',
    });
  });

  it('is made anew, and the one before opens nothing', async () => {
    const shop = openShop();
    const set = expectOk(await setUpOwner(shop, { id: 'dono', name: 'João', pin: '4071' }));
    const fresh = expectOk(await makeRecoveryCode(workedBy(shop, person('dono', 'João', 'owner'))));
    const request = { ownerId: 'dono', pin: '8265' };
    expect(expectErr(await recoverOwner(shop, { ...request, code: set.code }))).toBe('code-used');
    expectOk(await recoverOwner(shop, { ...request, code: fresh }));
  });

  it('opens no cashier’s door', async () => {
    const shop = openShop();
    const set = expectOk(await setUpOwner(shop, { id: 'dono', name: 'João', pin: '4071' }));
    const { people } = set.operators;
    await withPeople(shop, [...people, { ...ana, pin: noSecret }]);
    const asAna = recoverOwner(shop, { ownerId: 'ana', pin: '8265', code: set.code });
    expect(expectErr(await asAna)).toBe('not-found');
  });
});
