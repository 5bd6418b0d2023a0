import { EXAMPLE_DATABASE, SHOP_DATABASE } from '@renderer/data/database';

const KEY = 'em-dia.loja-de-exemplo';

/** Whether this computer was last looking at the example shop. */
export const isExampleChosen = (): boolean => localStorage.getItem(KEY) === 'sim';

export const chooseExample = (example: boolean): void => {
  if (example) localStorage.setItem(KEY, 'sim');
  else localStorage.removeItem(KEY);
};

export const databaseName = (example: boolean): string => (example ? EXAMPLE_DATABASE : SHOP_DATABASE);
