import type { Progress } from '@renderer/data/backup/dump-store';
import { EXAMPLE_DATABASE } from '@renderer/data/database';
import { readDevice, writeDevice } from '@renderer/data/device';
import { note } from '@renderer/data/log';
import { backupTasks } from './background';
import type { Inspection } from './inspect-shop';
import type { UseCaseContext } from './use-case';

type Checking = Pick<UseCaseContext, 'db' | 'clock'>;

/** How a look through all records ended, on this computer. */
export const rememberCheck = async ({ db, clock }: Checking, found: number): Promise<void> => {
  // What is tried out in the example hides nothing of the shop.
  if (db.name !== EXAMPLE_DATABASE)
    await writeDevice('lastCheck', { store: db.name, at: clock.now(), found });
};

/** Looks through all records in the background, and remembers on this computer how that ended. */
export const checkRecords = async ({ db, clock }: Checking, progress?: Progress): Promise<Inspection> => {
  const started = performance.now();
  const inspection = await backupTasks().inspect({ store: db.name }, progress);
  note(() => ({
    event: 'integrity-checked',
    findings: inspection.findings.length,
    milliseconds: Math.round(performance.now() - started),
  }));
  await rememberCheck({ db, clock }, inspection.findings.length);
  return inspection;
};

const WEEK_MS = 7 * 24 * 3_600_000;

/** Once a week. A clock that was set back makes no difference: what was checked in days to come is checked again. */
export const isCheckDue = async ({ db, clock }: Checking): Promise<boolean> => {
  const last = await readDevice('lastCheck');
  if (last?.store !== db.name) return true;
  const ageMs = clock.now() - last.at;
  return ageMs < 0 || ageMs >= WEEK_MS;
};
