import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import { checkCustomer } from '@shared/domain/integrity/check-customer';
import { checkRows } from '@shared/domain/integrity/check-rows';
import { findingText } from '@shared/domain/integrity/finding-text';
import { mend } from '@shared/domain/integrity/mend';
import { type CustomerRecords, ownedTables } from '@shared/domain/integrity/records';
import type { Summary } from '@shared/domain/summary';
import type { TabEntry } from '@shared/domain/tab';
import { err, ok, type Result } from '@shared/result';
import { sameRecord } from '../customer-records';
import { type FreshRow, rowsByTable } from './rows';

/** What bringing rows back does to one customer besides adding them. */
export interface FittedCustomer {
  /** Stored rows that follow from what is new: what was paid, what covers what. */
  readonly installments: readonly Installment[];
  readonly cheques: readonly Cheque[];
  readonly tabs: readonly TabEntry[];
  readonly summaries: readonly Summary[];
}

/** The customer with the new rows; those of the shop as they follow then, the new ones as they were written. */
const joined = (stored: CustomerRecords, rows: readonly FreshRow[]): CustomerRecords => {
  const fresh = rowsByTable(rows);
  const owned = Object.fromEntries(ownedTables.map((table) => [table, [...stored[table], ...fresh[table]]]));
  const customer: Customer | undefined = stored.customer ?? fresh.customers[0];
  return { ...stored, ...owned, ...(customer && { customer }) } as CustomerRecords;
};

const changed = <T extends { readonly id: string }>(
  stored: readonly T[],
  mended: readonly T[],
): readonly T[] => {
  const after = new Map(mended.map((row) => [row.id, row]));
  return stored.flatMap((row) => {
    const next = after.get(row.id);
    return next && !sameRecord(row, next) ? next : [];
  });
};

/**
 * Whether a customer's accounts are sound with the new rows, and what of the shop's own rows follows anew then. All of
 * the rows of one customer or none: a part of an account would be a wrong account.
 */
export const fitCustomer = (
  stored: CustomerRecords,
  rows: readonly FreshRow[],
  nameOf: (customerId: string) => string,
): Result<FittedCustomer, string> => {
  const all = joined(stored, rows);
  if (!all.customer) return err('o cliente desta linha não está na planilha nem na loja');
  const forgottenOn = stored.customer?.anonymisedOn;
  if (forgottenOn !== undefined)
    return err(`os dados deste cliente foram apagados da loja em ${formatDay(forgottenOn)}`);
  const say = (finding: Parameters<typeof findingText>[0]) => err(findingText(finding, nameOf));
  const [unreadable] = checkRows(all);
  if (unreadable) return say(unreadable);
  const mended = mend(all);
  const fresh = new Set(rows.map(({ record }) => record.id));
  const asWritten = <T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): T[] =>
    before.map((row, index) => (fresh.has(row.id) ? row : (after[index] ?? row)));
  const [summary] = mended.summaries;
  const [finding] = checkCustomer({
    ...all,
    installments: asWritten(all.installments, mended.installments),
    cheques: asWritten(all.cheques, mended.cheques),
    tabs: asWritten(all.tabs, mended.tabs),
    ...(summary && { summary }),
  });
  if (finding) return say(finding);
  return ok({
    installments: changed(stored.installments, mended.installments),
    cheques: changed(stored.cheques, mended.cheques),
    tabs: changed(stored.tabs, mended.tabs),
    summaries: mended.summaries,
  });
};
