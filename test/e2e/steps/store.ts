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
