/**
 * Schema versions of the store, oldest first. A version is never changed once released: a new one is added,
 * with its upgrade in `upgrades/`. `test/migrations/schema.snapshot.json` keeps this honest.
 */
export interface SchemaVersion {
  readonly version: number;
  /** Dexie's notation: primary key first, then the indexes. Only the tables that differ from the version before. */
  readonly stores: Readonly<Record<string, string | null>>;
}

export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      customers: 'id, *tokens, name, document, importId',
      summaries: 'customerId, oldestDueDay',
      sales: 'id, customerId, importId',
      installments: 'id, originId, [open+dueDay], [customerId+open+dueDay], importId, importKey',
      payments: 'id, customerId, day, originId, *installmentIds, reversesId, importId',
      tabs: 'id, customerId',
      cheques: 'id, customerId, [status+goodDay]',
      contacts: 'id, customerId, day',
      agreements: 'id, customerId',
      journal: '++seq, day, refId, undoes',
      settings: 'key',
    },
  },
  {
    version: 2,
    stores: {
      tabs: 'id, customerId, openOf, closingId',
      tabClosings: 'id, customerId',
      drawerClosings: 'id, day',
    },
  },
  {
    version: 3,
    stores: {
      // Nothing reads the open rows of all customers by due day: the summaries tell.
      installments: 'id, originId, [customerId+open+dueDay], importId, importKey',
      legalSteps: 'id, customerId, standing',
    },
  },
  {
    version: 4,
    stores: {
      // Who only waits for cheques has no due day to be found by.
      summaries: 'customerId, oldestDueDay, awaitingCount',
      cheques: 'id, customerId, [status+goodDay], key, *installmentIds, importId',
    },
  },
  {
    version: 5,
    stores: {
      proposals: 'id, customerId, createdAt',
      // Those made of late are looked at for a signature, and a day's work reads no others.
      agreements: 'id, customerId, day',
    },
  },
];

export const currentVersion = Math.max(...schemaVersions.map((schema) => schema.version));
