import type { ImportTimes } from '../page/notebook';
import type { BenchPage } from './browser';
import type { Report } from './report';

const ROUNDS = 5;

/** A notebook of 10,000 rows into an empty shop: until the preview, and from there to committed. */
export const measureImport = async (report: Report, page: BenchPage): Promise<void> => {
  await page.call('importOnce');
  const rounds: ImportTimes[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await page.call('importOnce'));
  const rows = `${rounds[0]?.installments ?? 0} rows`;
  report.add(
    'import, from file to preview',
    rows,
    rounds.map((times) => times.understandMilliseconds),
  );
  report.add(
    'import, from preview to committed',
    rows,
    rounds.map((times) => times.saveMilliseconds),
  );
};
