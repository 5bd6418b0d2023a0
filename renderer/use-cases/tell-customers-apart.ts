import { type Customer, isRetired } from '@shared/domain/customer';
import { err, ok, type Result } from '@shared/result';
import { transact, type UseCaseContext, writeJournal } from './use-case';

/** Remembers that two records are two persons, so that they are not pointed out as duplicates again. */
export const tellCustomersApart = (
  context: UseCaseContext,
  customerId: string,
  otherId: string,
): Promise<Result<Customer, 'customer-not-found'>> => {
  return transact(
    context,
    ['customers', 'journal'],
    async (context): Promise<Result<Customer, 'customer-not-found'>> => {
      const { db } = context;
      const before = await db.customers.get(customerId);
      if (!before || isRetired(before)) return err('customer-not-found');
      const known = before.distinctFrom ?? [];
      if (known.includes(otherId)) return ok(before);
      const after: Customer = { ...before, distinctFrom: [...known, otherId].slice(-100) };
      await db.customers.put(after);
      await writeJournal(context, {
        kind: 'customer-changed',
        customerId,
        refId: customerId,
        label: after.name,
        detail: { before, after },
      });
      return ok(after);
    },
  );
};
