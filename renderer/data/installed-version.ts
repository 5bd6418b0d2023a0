/** IndexedDB counts in whole numbers; Dexie keeps ten of them for each version. */
const STEPS = 10;

/** The version of the store as it is on this computer; 0 when there is none. Opens nothing. */
export const installedVersion = async (name: string): Promise<number> => {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  return Math.floor((found?.version ?? 0) / STEPS);
};
