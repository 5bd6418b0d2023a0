import { readOperators, writeSetting } from '@renderer/data/settings';
import type { Operator, Role, SecretHash } from '@shared/domain/operator';
import type { TestShop } from './shop';

/** Opens nothing: for tests in which no PIN is typed, and which should not wait for a slow function. */
export const noSecret: SecretHash = {
  algorithm: 'pbkdf2-sha256',
  iterations: 600_000,
  salt: '0'.repeat(32),
  hash: '0'.repeat(64),
};

export const person = (id: string, name: string, role: Role, more: Partial<Operator> = {}): Operator => ({
  id,
  name,
  role,
  pin: noSecret,
  ...more,
});

export const joao = person('joao', 'João', 'owner');
export const ana = person('ana', 'Ana', 'cashier');

/** João owns the shop and Ana receives; both work here. */
export const withPeople = async (shop: TestShop, people: readonly Operator[] = [joao, ana]): Promise<void> =>
  writeSetting(shop.db, 'operators', { ...(await readOperators(shop.db)), people: [...people] });

/** The shop with somebody at work, and with an owner who stands by them. */
export const workedBy = (shop: TestShop, { id, role }: Operator, approvedBy?: string): TestShop => ({
  ...shop,
  operator: { id, role },
  ...(approvedBy !== undefined && { approvedBy }),
});
