const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const textOf = async (value: unknown): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value))));

/** What a request answers. */
export const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export interface StoreDigest {
  /** The browser's number of the store's version. */
  readonly version: number;
  /** Of every row of every table. */
  readonly sum: string;
  readonly rows: number;
}

/** What a store holds to the last bit, read without the app's own code and without bringing it to any version. */
export const digestOf = async (name: string): Promise<StoreDigest> => {
  const db = await settle(indexedDB.open(name));
  try {
    const tables = [...db.objectStoreNames].sort();
    if (tables.length === 0) return { version: db.version, sum: '', rows: 0 };
    const transaction = db.transaction(tables, 'readonly');
    const all = await Promise.all(
      tables.map(async (table) => [table, await settle(transaction.objectStore(table).getAll())] as const),
    );
    const rows = all.reduce((sum, [, list]) => sum + list.length, 0);
    return { version: db.version, sum: await textOf(all), rows };
  } finally {
    db.close();
  }
};

const rowsOf = async (name: string): Promise<Map<string, string>> => {
  const db = await settle(indexedDB.open(name));
  try {
    const found = new Map<string, string>();
    for (const table of db.objectStoreNames) {
      const store = db.transaction(table, 'readonly').objectStore(table);
      for (const row of await settle(store.getAll()))
        found.set(`${table} ${row[String(store.keyPath)]}`, JSON.stringify(row));
    }
    return found;
  } finally {
    db.close();
  }
};

/** The first rows in which two stores are not alike, in words. */
export const differingRows = async (one: string, other: string): Promise<string> => {
  const [left, right] = [await rowsOf(one), await rowsOf(other)];
  const keys = [...new Set([...left.keys(), ...right.keys()])].filter(
    (key) => left.get(key) !== right.get(key),
  );
  const told = keys.slice(0, 3).map((key) => `${key}: ${left.get(key)} / ${right.get(key)}`);
  return `${keys.length} rows differ: ${told.join('; ')}`;
};
