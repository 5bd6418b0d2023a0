import { schemaVersions } from '../../../renderer/data/schema';
import type { Page } from './app';

interface Index {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly multiEntry: boolean;
}

interface Table {
  readonly name: string;
  readonly keyPath: string;
  readonly autoIncrement: boolean;
  readonly indexes: readonly Index[];
}

const indexOf = (text: string): Index => {
  const name = text.replace(/^[*&]/, '');
  const keyPath = name.startsWith('[') ? name.slice(1, -1).split('+') : name;
  return { name, keyPath, multiEntry: text.startsWith('*') };
};

/** The tables of a version, out of Dexie's notation. */
const tablesOf = (version: number): Table[] => {
  const stores = Object.assign(
    {},
    ...schemaVersions.filter((schema) => schema.version <= version).map((schema) => schema.stores),
  ) as Record<string, string>;
  return Object.entries(stores).map(([name, text]) => {
    const [key = '', ...indexes] = text.split(',').map((part) => part.trim());
    const keyPath = key.replace('++', '');
    return { name, keyPath, autoIncrement: key.startsWith('++'), indexes: indexes.map(indexOf) };
  });
};

/** A page of the app's own origin without the app, so that nothing else has the store open. */
export const openBeside = async (page: Page): Promise<void> => {
  await page.context().route('**/ao-lado', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('/ao-lado');
};

/** Writes a store as an app of that version left it, with the browser's own means. */
export const writeOldStore = async (
  page: Page,
  version: number,
  rows: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> => {
  await openBeside(page);
  await page.evaluate(
    ({ tables, rows, version }) =>
      new Promise<void>((resolve, reject) => {
        // Dexie keeps ten of the browser's versions for each of its own.
        const opening = indexedDB.open('em-dia', version * 10);
        opening.onupgradeneeded = () => {
          for (const { name, keyPath, autoIncrement, indexes } of tables) {
            const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
            for (const index of indexes)
              store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
            for (const row of rows[name] ?? []) store.add(row);
          }
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    { tables: tablesOf(version), rows, version },
  );
};

/** The version of the shop's store on the disk, as the app counts it; undefined when there is none. */
export const storeVersion = (page: Page, name = 'em-dia'): Promise<number | undefined> =>
  page.evaluate(async (wanted) => {
    const found = (await indexedDB.databases()).find((database) => database.name === wanted);
    return found?.version === undefined ? undefined : found.version / 10;
  }, name);

export const deleteStore = (page: Page, name = 'em-dia'): Promise<void> =>
  page.evaluate(
    (store) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(store);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
    name,
  );
