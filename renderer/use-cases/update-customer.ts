import { type Customer, type CustomerDetails, customerSchema, isRetired } from '@shared/domain/customer';
import { err, ok, type Result } from '@shared/result';
import { z } from 'zod';
import {
  checkDetails,
  customerRecord,
  type DetailsError,
  documentTaken,
  holderOfDocument,
  limitsChange,
  sameRecord,
} from './customer-records';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export type UpdateError = DetailsError | { readonly reason: 'customer-not-found' };

export interface UpdatedCustomer {
  readonly customer: Customer;
  /** The journal line that `undoUpdateCustomer` takes back; absent when nothing changed. */
  readonly seq?: number;
}

/** Changes what is known about a customer. The journal keeps the record before and after. */
export const updateCustomer = async (
  context: UseCaseContext,
  customerId: string,
  details: CustomerDetails,
): Promise<Result<UpdatedCustomer, UpdateError>> => {
  const checked = checkDetails(details);
  if (!checked.ok) return checked;
  return transact(
    context,
    ['customers', 'journal'],
    async (context): Promise<Result<UpdatedCustomer, UpdateError>> => {
      const { db } = context;
      const before = await db.customers.get(customerId);
      if (!before || isRetired(before)) return err({ reason: 'customer-not-found' });
      const holder = await holderOfDocument(db, checked.value.document, customerId);
      if (holder) return err(documentTaken(holder));
      const customer = customerRecord(before, checked.value);
      if (sameRecord(before, customer)) return ok({ customer: before });
      if (limitsChange(before, customer)) needsOwner(context, 'credit-limit');
      await db.customers.put(customer);
      const seq = await writeJournal(context, {
        kind: 'customer-changed',
        customerId,
        refId: customerId,
        label: customer.name,
        detail: { before, after: customer },
      });
      return ok({ customer, seq });
    },
  );
};

const changeDetailSchema = z.object({ before: customerSchema, after: customerSchema });

export type UndoUpdateError =
  | { readonly reason: 'nothing-to-undo' }
  /** Changed again since; undoing would lose that. */
  | { readonly reason: 'changed-since' }
  | DetailsError;

/** Brings back what was known before a change, unless the record was changed again since. */
export const undoUpdateCustomer = (
  context: UseCaseContext,
  seq: number,
): Promise<Result<Customer, UndoUpdateError>> => {
  return transact(
    context,
    ['customers', 'journal'],
    async (context): Promise<Result<Customer, UndoUpdateError>> => {
      const { db } = context;
      const entry = await db.journal.get(seq);
      const detail = changeDetailSchema.safeParse(entry?.detail);
      if (entry?.kind !== 'customer-changed' || !detail.success) return err({ reason: 'nothing-to-undo' });
      if ((await db.journal.where('undoes').equals(seq).count()) > 0)
        return err({ reason: 'nothing-to-undo' });
      const { before, after } = detail.data;
      const current = await db.customers.get(after.id);
      if (!sameRecord(current, after)) return err({ reason: 'changed-since' });
      const holder = await holderOfDocument(db, before.document, before.id);
      if (holder) return err(documentTaken(holder));
      if (limitsChange(after, before)) needsOwner(context, 'credit-limit');
      await db.customers.put(before);
      await writeJournal(context, {
        kind: 'customer-changed',
        customerId: before.id,
        refId: before.id,
        label: before.name,
        undoes: seq,
        detail: { before: after, after: before },
      });
      return ok(before);
    },
  );
};
