import 'fake-indexeddb/auto';
import type { Database } from '@renderer/data/database';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { expect } from 'vitest';

/** The shop's records follow from each other: every balance from its payments, every link to something there. */
export const expectSound = async (db: Database): Promise<void> => {
  expect(await checkIntegrity(db)).toEqual([]);
};
