import { readCreditPolicy } from '@renderer/data/settings';
import type { Customer, CustomerDetails } from '@shared/domain/customer';
import { emptySummary } from '@shared/domain/summary';
import { err, ok, type Result } from '@shared/result';
import { mayDo } from '@shared/rules/permissions';
import {
  checkDetails,
  customerRecord,
  type DetailsError,
  documentTaken,
  holderOfDocument,
} from './customer-records';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export interface RegisteredCustomer {
  readonly customer: Customer;
  /** The journal line that `undoRegisterCustomer` takes back. */
  readonly seq: number;
}

/** More than the shop lets a new customer owe. */
const isAboveDefault = async (
  { db }: UseCaseContext,
  { limitCents = Number.POSITIVE_INFINITY }: CustomerDetails,
): Promise<boolean> => {
  const { defaultLimitCents } = await readCreditPolicy(db);
  return defaultLimitCents > 0 && limitCents > defaultLimitCents;
};

/** Adds a customer. The same CPF or CNPJ twice is refused, with who has it. */
export const registerCustomer = async (
  context: UseCaseContext,
  details: CustomerDetails,
): Promise<Result<RegisteredCustomer, DetailsError>> => {
  const { clock } = context;
  const checked = checkDetails(details);
  if (!checked.ok) return checked;
  return transact(
    context,
    ['customers', 'summaries', 'journal', 'settings'],
    async (context): Promise<Result<RegisteredCustomer, DetailsError>> => {
      const { db } = context;
      const holder = await holderOfDocument(db, checked.value.document);
      if (holder) return err(documentTaken(holder));
      if (!mayDo(context, 'credit-limit') && (await isAboveDefault(context, checked.value)))
        needsOwner(context, 'credit-limit');
      const customer = customerRecord({ id: clock.newId(), createdAt: clock.now() }, checked.value);
      await db.customers.add(customer);
      await db.summaries.add(emptySummary(customer.id));
      const seq = await writeJournal(context, {
        kind: 'customer-added',
        customerId: customer.id,
        refId: customer.id,
        label: customer.name,
      });
      return ok({ customer, seq });
    },
  );
};
