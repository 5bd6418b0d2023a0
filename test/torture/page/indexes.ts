import { settle } from './digest';

const isKey = (value: unknown): value is IDBValidKey =>
  typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value));

/** What an index must have of a row, by its own definition: no more than keys of text and numbers are used here. */
const keysOf = (row: Record<string, unknown>, { keyPath, multiEntry }: IDBIndex): IDBValidKey[] => {
  if (Array.isArray(keyPath)) {
    const parts = keyPath.map((part) => row[part]);
    return parts.every(isKey) ? [parts] : [];
  }
  const value = row[keyPath as string];
  if (multiEntry && Array.isArray(value)) return [...new Set(value.filter(isKey))];
  return isKey(value) ? [value] : [];
};

const faultOf = async (index: IDBIndex, rows: readonly Record<string, unknown>[]): Promise<string | null> => {
  const path = String(index.objectStore.keyPath);
  const wanted = rows
    .flatMap((row) => keysOf(row, index).map((key) => ({ key, id: row[path] as IDBValidKey })))
    .sort((a, b) => indexedDB.cmp(a.key, b.key) || indexedDB.cmp(a.id, b.id))
    .map(({ id }) => id);
  const found = await settle(index.getAllKeys());
  if (JSON.stringify(found) === JSON.stringify(wanted)) return null;
  return `index ${index.objectStore.name}.${index.name} has ${found.length} entries, its rows have ${wanted.length}`;
};

/** Indexes that do not say what their rows say. Rows may be whole while what leads to them is not. */
export const indexFaults = async (name: string): Promise<string[]> => {
  const db = await settle(indexedDB.open(name));
  try {
    const faults: string[] = [];
    for (const table of db.objectStoreNames) {
      const store = db.transaction(table, 'readonly').objectStore(table);
      const rows = await settle<Record<string, unknown>[]>(store.getAll());
      for (const index of store.indexNames) {
        const again = db.transaction(table, 'readonly').objectStore(table).index(index);
        const fault = await faultOf(again, rows);
        if (fault !== null) faults.push(fault);
      }
    }
    return faults;
  } finally {
    db.close();
  }
};
