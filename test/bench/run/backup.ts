import type { BackupTimes } from '../page/backup';
import type { BenchPage } from './browser';
import type { Report } from './report';
import { statsOf } from './stats';

const ROUNDS = 3;

/** A copy of the whole shop beside what any copy needs: reading all rows, JSON and gzip. */
export const measureBackup = async (report: Report, shop: string, page: BenchPage): Promise<void> => {
  const rounds: BackupTimes[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await page.call('backupOnce'));
  const raw = rounds.map((times) => times.rawMilliseconds);
  const ratio = (times: readonly number[]) => ({
    ratio: { value: statsOf(times).median / statsOf(raw).median, to: 'getAll, JSON and gzip' },
  });
  const made = rounds.map((times) => times.makeMilliseconds);
  const exported = rounds.map((times) => times.exportMilliseconds);
  report.add('backup, made and checksummed', shop, made, ratio(made));
  report.add('backup, also read back and proven', shop, exported, ratio(exported));
  report.add('  getAll of every table, JSON and gzip', shop, raw);
  report.remark(`backup of ${shop}: ${((rounds[0]?.bytes ?? 0) / 1_000_000).toFixed(1)} MB`);
};
