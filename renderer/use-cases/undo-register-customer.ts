import { err, ok, type Result } from '@shared/result';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export type UndoRegisterError =
  | 'nothing-to-undo'
  /** There are sales, payments, conversations or a merge since. */
  | 'has-movements';

const MOVEMENTS = [
  'sales',
  'payments',
  'tabs',
  'tabClosings',
  'cheques',
  'contacts',
  'legalSteps',
  'agreements',
  'proposals',
] as const;

/** Of who is in no list any more nobody could ask that the data be forgotten: the journal keeps the name and no more. */
const forgetDetails = async ({ db }: UseCaseContext, customerId: string): Promise<void> => {
  const lines = await db.journal.where('refId').equals(customerId).toArray();
  await db.journal.bulkPut(lines.map(({ detail: _, ...line }) => line));
};

/** Takes back the adding of a customer nothing happened with yet. */
export const undoRegisterCustomer = (
  context: UseCaseContext,
  seq: number,
): Promise<Result<void, UndoRegisterError>> => {
  return transact(
    context,
    [...MOVEMENTS, 'customers', 'summaries', 'installments', 'journal'],
    async (context): Promise<Result<void, UndoRegisterError>> => {
      const { db } = context;
      const entry = await db.journal.get(seq);
      const customer = entry?.refId ? await db.customers.get(entry.refId) : undefined;
      if (entry?.kind !== 'customer-added' || !customer) return err('nothing-to-undo');
      if (customer.mergedIntoId) return err('has-movements');
      const counts = await Promise.all(
        MOVEMENTS.map((table) => db.table(table).where('customerId').equals(customer.id).count()),
      );
      const installments = await db.installments
        .where('[customerId+open+dueDay]')
        .between([customer.id, 0, ''], [customer.id, 1, '\uffff'])
        .count();
      if ([...counts, installments].some((count) => count > 0)) return err('has-movements');
      await db.customers.delete(customer.id);
      await db.summaries.delete(customer.id);
      await forgetDetails(context, customer.id);
      await writeJournal(context, {
        kind: 'customer-removed',
        customerId: customer.id,
        refId: customer.id,
        label: customer.name,
        undoes: seq,
      });
      return ok(undefined);
    },
  );
};
