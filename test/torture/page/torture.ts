import { Database } from '@renderer/data/database';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { numbersGivenTwice } from '../numbers-given-twice';
import type { Found } from '../told';
import { badCopies } from './acts/copies';
import { digestOf } from './digest';
import { disturb, found } from './disturb';
import { indexFaults } from './indexes';
import { live } from './live';

/** Looks at a store as it is found, before the app's own code has touched it; then lets the app open it and all copies. */
const look = async (store: string): Promise<Found> => {
  const { sum, rows } = await digestOf(store);
  const faults = await indexFaults(store);
  const db = new Database(store);
  await db.open();
  const findings = (await checkIntegrity(db)).map((finding) => JSON.stringify(finding));
  const twice = await numbersGivenTwice(db);
  db.close();
  return { sum, rows, findings: [...faults, ...findings, ...twice, ...(await badCopies())] };
};

const remove = (store: string): Promise<void> => new Database(store).delete();

/** What the runner can ask of the page. Arguments and results go through JSON. */
export const torture = { look, remove, live, found, disturb };
export type Torture = typeof torture;

declare global {
  interface Window {
    torture: Torture;
  }
}
