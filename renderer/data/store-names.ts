import { SHOP_DATABASE } from './database';

/** `em-dia`, or after a recovery `em-dia-2` and so on: the one that could not be opened stays as it is. */
export const isShopStore = (name: string): boolean =>
  name === SHOP_DATABASE || /^em-dia-[1-9]\d{0,3}$/.test(name);

/** A name of a shop's store that none on this computer has. */
export const freeStoreName = async (): Promise<string> => {
  const taken = new Set((await indexedDB.databases()).map(({ name }) => name));
  let number = 2;
  while (taken.has(`${SHOP_DATABASE}-${number}`)) number += 1;
  return `${SHOP_DATABASE}-${number}`;
};
