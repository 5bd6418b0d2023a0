import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Site } from '../support/page-site';
import { killAgainAndAgain } from './run/kills';
import { openSite } from './run/open-site';
import { workInTwoWindows } from './run/windows';
import { trades } from './told';

/** The short version of `npm run torture`, in a browser of its own. */
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

const PORT = 41_551;
const SEED = 20_261_123;
let folder: string;
let site: Site;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'em-dia-torture-'));
  site = await openSite(folder, PORT);
});
test.afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('killed in the middle of sales, imports, restores and upgrades, nothing that was saved is lost', async () => {
  const { kills, stores, wrong } = await killAgainAndAgain({
    profile: join(folder, 'killed'),
    site,
    seed: SEED,
    trades,
    rounds: 8,
    until: performance.now() + 45_000,
    say: () => undefined,
  });
  expect(wrong).toEqual([]);
  expect(kills).toBeGreaterThan(2);
  expect(stores).toBeGreaterThanOrEqual(kills);
});

test('two windows at work on the same customers leave sound records, and no number is given twice', async () => {
  const { wrong, done } = await workInTwoWindows({
    profile: join(folder, 'windows'),
    site,
    seed: SEED,
    shops: 2,
    acts: 50,
  });
  expect(wrong).toEqual([]);
  expect(done).toBeGreaterThan(40);
});
