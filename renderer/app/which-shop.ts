import { EXAMPLE_DATABASE, SHOP_DATABASE } from '@renderer/data/database';
import { isShopStore } from '@renderer/data/store-names';

const EXAMPLE_KEY = 'em-dia.loja-de-exemplo';
/** After a recovery the shop's store is another than the one that could not be opened, which stays as it is. */
const STORE_KEY = 'em-dia.banco';

/** Whether this computer was last looking at the example shop. */
export const isExampleChosen = (): boolean => localStorage.getItem(EXAMPLE_KEY) === 'sim';

export const chooseExample = (example: boolean): void => {
  if (example) localStorage.setItem(EXAMPLE_KEY, 'sim');
  else localStorage.removeItem(EXAMPLE_KEY);
};

const shopStore = (): string => {
  const chosen = localStorage.getItem(STORE_KEY);
  return chosen !== null && isShopStore(chosen) ? chosen : SHOP_DATABASE;
};

export const databaseName = (example: boolean): string => (example ? EXAMPLE_DATABASE : shopStore());

/** From now on this store is the shop's. */
export const chooseStore = (name: string): void => {
  if (name === SHOP_DATABASE) localStorage.removeItem(STORE_KEY);
  else localStorage.setItem(STORE_KEY, name);
};
