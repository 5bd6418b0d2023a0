import type { Page } from '@playwright/test';

const SHOP = 'em-dia';

/** How many rows each table of the shop holds, asked of the browser's store itself. */
export const rowCounts = (page: Page, database = SHOP): Promise<Record<string, number>> =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const counts: Record<string, number> = {};
          const transaction = db.transaction([...db.objectStoreNames], 'readonly');
          for (const table of db.objectStoreNames) {
            const asked = transaction.objectStore(table).count();
            asked.onsuccess = () => {
              counts[table] = asked.result;
            };
          }
          transaction.oncomplete = () => {
            db.close();
            resolve(counts);
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    database,
  );

/** Writes a setting past the app, as a damaged disk would. */
export const writeSetting = (page: Page, key: string, value: object): Promise<void> =>
  page.evaluate(
    ({ name, row }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction('settings', 'readwrite');
          transaction.objectStore('settings').put(row);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    { name: SHOP, row: { key, value } },
  );
