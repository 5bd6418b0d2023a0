import type { Database } from '../database';

/** The shop's name, also from a record that is otherwise damaged; empty when there is none. */
export const shopName = async (db: Database): Promise<string> => {
  const value = (await db.settings.get('shop'))?.value;
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : '';
  return typeof name === 'string' ? name.slice(0, 200) : '';
};
