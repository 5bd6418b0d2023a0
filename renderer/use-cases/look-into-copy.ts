import type { OpenedBackup, OpenOptions } from '@renderer/data/backup/open-backup';
import type { Database } from '@renderer/data/database';
import { duplicatesOf } from '@renderer/data/queries/customer-data';
import { recordsOf } from '@renderer/data/queries/records-of';
import { searchCustomers } from '@renderer/data/queries/search-customers';
import { openScratchStore } from '@renderer/data/scratch-store';
import { storeFailure } from '@renderer/data/store-failure';
import type { PrepareError } from '@renderer/data/upgraded-backup';
import type { Customer } from '@shared/domain/customer';
import type { CustomerRecords } from '@shared/domain/integrity/records';
import type { Bytes } from '@shared/ipc/bytes';
import { err, ok, type Result } from '@shared/result';
import { backupTasks } from './background';

/** One customer as a copy has them, in the shape of today's version. */
export interface CustomerCopy {
  /** The file's name. */
  readonly name: string;
  /** When the copy was made, in milliseconds since 1970 UTC. */
  readonly at: number;
  readonly records: CustomerRecords;
  /** Records that were merged into this one by then. */
  readonly mergedIds: readonly string[];
}

/** A whole and checked copy, opened to be looked into. `close` it when done. */
export interface CopyInside {
  readonly name: string;
  readonly at: number;
  /** The shop it is of. */
  readonly shop: string;
  readonly customers: number;
  search(typed: string): Promise<Customer[]>;
  /** Null when the copy has nobody with this id, or a record that was merged into another. */
  customer(id: string): Promise<CustomerCopy | null>;
  close(): Promise<void>;
}

const copyOf = async (
  db: Database,
  { name, at }: Pick<CustomerCopy, 'name' | 'at'>,
  id: string,
): Promise<CustomerCopy | null> => {
  const records = await recordsOf(db, id);
  if (!records.customer || records.customer.mergedIntoId) return null;
  const merged = await duplicatesOf(db, id);
  return { name, at, records, mergedIds: merged.map((duplicate) => duplicate.id) };
};

const inside = async (name: string, opened: OpenedBackup): Promise<CopyInside> => {
  const { header, totals } = opened.contents;
  const { db, discard } = await openScratchStore(opened);
  const at = Date.parse(header.createdAt);
  return {
    name,
    at,
    shop: header.shop,
    customers: totals.customers,
    search: (typed) => searchCustomers(db, typed),
    customer: (id) => copyOf(db, { name, at }, id),
    close: discard,
  };
};

/** Opens a copy beside the shop, of whatever version, to find one customer in it. The shop is not touched. */
export const lookIntoCopy = async (
  { name, bytes }: { readonly name: string; readonly bytes: Bytes },
  { progress, passphrase }: Pick<OpenOptions, 'progress' | 'passphrase'> = {},
): Promise<Result<CopyInside, PrepareError>> => {
  // A copy of its own: what goes to the background is gone here, and a wrong passphrase is followed by another.
  const opened = await backupTasks()
    .open({ file: bytes.slice(), passphrase, keepRows: true }, progress)
    .catch((error) => err({ reason: 'not-read', cause: storeFailure(error) } as const));
  if (!opened.ok) return opened;
  try {
    return ok(await inside(name, opened.value));
  } catch (error) {
    const cause = storeFailure(error);
    return err(cause === 'disk-full' ? { reason: 'no-room', cause } : { reason: 'damaged-file' });
  }
};
