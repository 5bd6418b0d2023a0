import type { Database } from '@renderer/data/database';
import { type Customer, type CustomerDetails, customerDetailsSchema } from '@shared/domain/customer';
import { searchTokens } from '@shared/domain/search-tokens';
import { parseDocument } from '@shared/identity/document';
import { err, ok, type Result } from '@shared/result';

/** Steps the use cases of customers share. Each that reads the store runs inside the caller's transaction. */

export type DetailsError =
  | { readonly reason: 'invalid'; readonly field: string }
  /** Somebody in the shop already has this CPF or CNPJ. */
  | { readonly reason: 'document-taken'; readonly customerId: string; readonly name: string };

/** Details fit to be stored. The form explains what is wrong; this keeps out whatever did not come from it. */
export const checkDetails = (details: CustomerDetails): Result<CustomerDetails, DetailsError> => {
  const parsed = customerDetailsSchema.safeParse(details);
  if (!parsed.success)
    return err({ reason: 'invalid', field: String(parsed.error.issues[0]?.path[0] ?? '') });
  const { document } = parsed.data;
  if (document !== undefined && !parseDocument(document).ok)
    return err({ reason: 'invalid', field: 'document' });
  return ok(parsed.data);
};

/** Who else has this document, merged records aside. */
export const holderOfDocument = async (
  db: Database,
  document: string | undefined,
  exceptId?: string,
): Promise<Customer | undefined> => {
  if (document === undefined) return undefined;
  const holders = await db.customers.where('document').equals(document).toArray();
  return holders.find((holder) => !holder.mergedIntoId && holder.id !== exceptId);
};

export const documentTaken = (holder: Customer): DetailsError => ({
  reason: 'document-taken',
  customerId: holder.id,
  name: holder.name,
});

type Kept = Pick<Customer, 'id' | 'createdAt' | 'importId' | 'distinctFrom'>;

/** The record to store: details over what the app keeps itself, with its search words. */
export const customerRecord = (kept: Kept, details: CustomerDetails): Customer => ({
  ...details,
  id: kept.id,
  createdAt: kept.createdAt,
  ...(kept.importId === undefined ? {} : { importId: kept.importId }),
  ...(kept.distinctFrom === undefined ? {} : { distinctFrom: kept.distinctFrom }),
  tokens: searchTokens(details),
});

/** Whether what the customer may owe is another. */
export const limitsChange = (before: Customer, after: Customer): boolean =>
  before.limitCents !== after.limitCents || before.tabLimitCents !== after.tabLimitCents;

/** True when two stored values are the same; absent and undefined are alike. */
export const sameRecord = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => sameRecord(left[key], right[key]));
};
