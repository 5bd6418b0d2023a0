import { type Customer, type CustomerDetails, customerSchema, isRetired } from '@shared/domain/customer';
import { MAX_PHONES } from '@shared/domain/customer-entry';
import { type OwnedTable, ownedTables } from '@shared/domain/integrity/records';
import { NOTE_MAX } from '@shared/domain/primitives';
import { emptySummary } from '@shared/domain/summary';
import { err, ok, type Result } from '@shared/result';
import { z } from 'zod';
import { recomputeSummary } from './accounts';
import { customerRecord } from './customer-records';
import { transact, type UseCaseContext, writeJournal } from './use-case';

const idsSchema = z.array(z.string());

/** What the journal keeps of a merge: enough to take it back exactly. */
export const mergeDetailSchema = z.object({
  keptBefore: customerSchema,
  keptAfter: customerSchema,
  duplicateBefore: customerSchema,
  moved: z.object({
    sales: idsSchema,
    installments: idsSchema,
    payments: idsSchema,
    tabs: idsSchema,
    /** Merges of before there were closings moved none. */
    tabClosings: idsSchema.default([]),
    cheques: idsSchema,
    contacts: idsSchema,
    /** Merges of before there were such decisions moved none. */
    legalSteps: idsSchema.default([]),
    agreements: idsSchema,
    /** Nor proposals. */
    proposals: idsSchema.default([]),
  }),
});
export type MergeDetail = z.infer<typeof mergeDetailSchema>;

export type MergeError =
  | 'customer-not-found'
  | 'same-customer'
  /** Two persons: each has a CPF or CNPJ of their own. */
  | 'different-documents';

export interface MergedCustomers {
  readonly kept: Customer;
  /** The journal line that `undoMerge` takes back. */
  readonly seq: number;
}

const joinedNotes = (kept: Customer, duplicate: Customer): string | undefined => {
  const notes = [...new Set([kept.notes, duplicate.notes].filter((text) => text))];
  return notes.length > 0 ? notes.join('\n').slice(0, NOTE_MAX) : undefined;
};

const joinedPhones = (kept: Customer, duplicate: Customer): Customer['phones'] => {
  const phones = [...kept.phones];
  for (const phone of duplicate.phones) {
    const known = phones.findIndex(({ digits }) => digits === phone.digits);
    const before = phones[known];
    if (before) phones[known] = { ...before, whatsapp: before.whatsapp || phone.whatsapp };
    else phones.push(phone);
  }
  return phones.slice(0, MAX_PHONES);
};

/** What the kept record says after a merge: its own answers first, the other's where it had none. */
export const mergedDetails = (kept: Customer, duplicate: Customer): CustomerDetails => ({
  name: kept.name,
  nickname: kept.nickname ?? duplicate.nickname,
  document: kept.document ?? duplicate.document,
  phones: joinedPhones(kept, duplicate),
  email: kept.email ?? duplicate.email,
  address: kept.address ?? duplicate.address,
  addressAs: kept.addressAs ?? duplicate.addressAs,
  preferredChannel: kept.preferredChannel ?? duplicate.preferredChannel,
  preferredHour: kept.preferredHour ?? duplicate.preferredHour,
  limitCents: kept.limitCents ?? duplicate.limitCents,
  payday: kept.payday ?? duplicate.payday,
  tabClosingDay: kept.tabClosingDay ?? duplicate.tabClosingDay,
  tabLimitCents: kept.tabLimitCents ?? duplicate.tabLimitCents,
  credit: kept.credit ?? duplicate.credit,
  notes: joinedNotes(kept, duplicate),
});

const idsOf = async ({ db }: UseCaseContext, table: OwnedTable, customerId: string): Promise<string[]> => {
  const rows = db.table<unknown, string>(table);
  return table === 'installments'
    ? rows
        .where('[customerId+open+dueDay]')
        .between([customerId, 0, ''], [customerId, 1, '\uffff'])
        .primaryKeys()
    : rows.where('customerId').equals(customerId).primaryKeys();
};

/** Gives the rows with these ids to another customer. Returns how many were found. */
export const giveRows = async (
  { db }: UseCaseContext,
  table: OwnedTable,
  ids: readonly string[],
  customerId: string,
): Promise<number> => {
  const rows = db.table<{ customerId: string; openOf?: string }, string>(table);
  const found = (await rows.bulkGet([...ids])).filter((row) => row !== undefined);
  // An open tab goes along with its purchases.
  await rows.bulkPut(
    found.map((row) => ({ ...row, customerId, ...(row.openOf !== undefined && { openOf: customerId }) })),
  );
  return found.length;
};

/**
 * Makes two records of one person one: everything of the duplicate goes to the kept record, and the duplicate
 * stays behind, shown nowhere, pointing to it.
 */
export const mergeCustomers = (
  context: UseCaseContext,
  { keptId, duplicateId }: { readonly keptId: string; readonly duplicateId: string },
): Promise<Result<MergedCustomers, MergeError>> => {
  return transact(
    context,
    [...ownedTables, 'customers', 'summaries', 'journal'],
    async (context): Promise<Result<MergedCustomers, MergeError>> => {
      const { db } = context;
      if (keptId === duplicateId) return err('same-customer');
      const [kept, duplicate] = await db.customers.bulkGet([keptId, duplicateId]);
      if (!kept || !duplicate || isRetired(kept) || isRetired(duplicate)) return err('customer-not-found');
      if (kept.document && duplicate.document && kept.document !== duplicate.document)
        return err('different-documents');

      const moved = {} as Record<OwnedTable, string[]>;
      for (const table of ownedTables) {
        moved[table] = await idsOf(context, table, duplicateId);
        await giveRows(context, table, moved[table], keptId);
      }
      const keptAfter = customerRecord(kept, mergedDetails(kept, duplicate));
      await db.customers.put(keptAfter);
      await db.customers.put({ ...duplicate, mergedIntoId: keptId, tokens: [] });
      await recomputeSummary(db, keptId);
      await db.summaries.put(emptySummary(duplicateId));
      const detail: MergeDetail = { keptBefore: kept, keptAfter, duplicateBefore: duplicate, moved };
      const seq = await writeJournal(context, {
        kind: 'customers-merged',
        customerId: keptId,
        refId: duplicateId,
        label: `${kept.name} ← ${duplicate.name}`,
        detail,
      });
      return ok({ kept: keptAfter, seq });
    },
  );
};
