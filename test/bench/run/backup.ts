import type { BackupTimes, ProofTimes } from '../page/backup';
import type { BenchPage } from './browser';
import type { Report } from './report';
import { statsOf } from './stats';

const ROUNDS = 3;
/** The rate is to be at least six tenths of the raw one, so the time at most this many times its time. */
const MOST_TIMES_RAW = 1 / 0.6;
const LONGEST_GAP_MS = 50;

const gapAim = (gaps: readonly number[]) => ({
  aim: { text: `below ${LONGEST_GAP_MS} ms`, met: Math.max(...gaps) < LONGEST_GAP_MS },
});

/** The whole way of a copy, with the restore into a store of its own that proves it. */
const measureProof = async (report: Report, shop: string, page: BenchPage): Promise<void> => {
  const rounds: ProofTimes[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await page.call('proveOnce'));
  report.add(
    'backup, kept and proven by restoring it',
    shop,
    rounds.map((times) => times.exportMilliseconds),
  );
  const gaps = rounds.map((times) => times.gapMilliseconds);
  report.add('  longest the page did not answer meanwhile', shop, gaps, gapAim(gaps));
};

/** In a page of its own: it leaves all rows of the shop in memory, and the page they are cleared from stands still. */
const rawCopy = async (open: () => Promise<BenchPage>): Promise<number> => {
  const page = await open();
  const milliseconds = await page.call('rawCopyOnce');
  await page.close();
  return milliseconds;
};

/** A copy of the whole shop beside what any copy needs: reading all rows, JSON and gzip. */
export const measureBackup = async (
  report: Report,
  shop: string,
  open: () => Promise<BenchPage>,
  withProof: boolean,
): Promise<void> => {
  const page = await open();
  const raw: number[] = [];
  const rounds: BackupTimes[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    raw.push(await rawCopy(open));
    rounds.push(await page.call('backupOnce'));
  }
  const made = rounds.map((times) => times.makeMilliseconds);
  const ratio = statsOf(made).median / statsOf(raw).median;
  report.add('backup, made and checksummed', shop, made, {
    ratio: { value: ratio, to: 'getAll, JSON and gzip' },
    aim: { text: 'at 60% of the raw rate or more', met: ratio <= MOST_TIMES_RAW },
  });
  report.add('  getAll of every table, JSON and gzip', shop, raw);
  const gaps = rounds.map((times) => times.gapMilliseconds);
  report.add('  longest the page did not answer meanwhile', shop, gaps, gapAim(gaps));
  report.remark(`backup of ${shop}: ${((rounds[0]?.bytes ?? 0) / 1_000_000).toFixed(1)} MB`);
  if (withProof) await measureProof(report, shop, page);
  await page.close();
};
