import type { OwnerAction } from '@shared/rules/permissions';
import { addCustomer, openShop, sell, type TestShop } from './shop';

/** A shop with a customer who owes three installments of R$ 1.000,00 of 05/10, 05/11 and 07/12/2026; today is 20/11. */
export interface Work {
  readonly shop: TestShop;
  readonly customerId: string;
  readonly saleId: string;
  readonly installmentIds: readonly string[];
}

export const openWork = async (): Promise<Work> => {
  const shop = openShop('2026-09-01');
  const customerId = await addCustomer(shop);
  const { sale, installments } = await sell(shop, customerId, {
    totalCents: 300_000,
    installmentCount: 3,
    firstDueDay: '2026-10-05',
  });
  shop.clock.day = '2026-11-20';
  return { shop, customerId, saleId: sale.id, installmentIds: installments.map(({ id }) => id) };
};

/** What somebody at work does, prepared while nobody had to say who they are. */
export interface PermissionCase {
  /** The use case, and of which kind where it depends. */
  readonly name: string;
  /** Gives what is done; it throws where it goes wrong. */
  readonly prepare: (work: Work) => Promise<(by: TestShop) => Promise<unknown>>;
}

export interface OwnerCase extends PermissionCase {
  readonly action: OwnerAction;
}

/** The use case a case is about: `receivePayment, most charges waived`. */
export const useCaseOf = ({ name }: PermissionCase): string => name.split(',')[0] ?? name;
