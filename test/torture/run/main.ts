import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from '@test/support/page-site';
import { runClockStory } from '../clock/clock-story';
import { openFullCopy } from '../copies/full-copy';
import { tryLockedMutants } from '../copies/locked-mutants';
import { tryMutants } from '../copies/try-mutants';
import { allFillings, openBomb, readLarge } from '../memory/bombs';
import { killAgainAndAgain } from './kills';
import { openSite } from './open-site';
import type { Options } from './options';
import { workInTwoWindows } from './windows';

interface Outcome {
  readonly passed: number;
  readonly wrong: readonly string[];
}

export const say = (line: string): void => console.log(line);

const kills = async (site: Site, folder: string, options: Options): Promise<Outcome> => {
  const { seed, rounds, minutes } = options;
  const until = performance.now() + minutes * 60_000;
  const request = { profile: join(folder, 'killed'), site, seed, rounds, trades: options.trades, until, say };
  const counts = await killAgainAndAgain(request);
  say(
    `${counts.kills} kills of the browser; ${counts.stores} stores looked at, ${counts.inTheMiddle} of them in the middle of an act (${counts.finished} had it whole, the rest not at all); ${counts.saved} acts answered "saved"`,
  );
  for (const trade of options.trades) {
    const { saved, inTheMiddle, finished } = counts.byTrade[trade];
    say(`  ${trade}: ${saved} saved, ${inTheMiddle} killed in the middle, ${finished} of these whole`);
  }
  return { passed: counts.stores, wrong: counts.wrong };
};

const windows = async (site: Site, folder: string, { seed }: Options): Promise<Outcome> => {
  const request = { profile: join(folder, 'windows'), site, seed, shops: 6, acts: 120 };
  const { shops, done, refused, wrong } = await workInTwoWindows(request);
  say(`${shops} shops worked on in two windows at once: ${done} acts done, ${refused} refused`);
  return { passed: shops, wrong };
};

const copies = async ({ seed, copies: count }: Options): Promise<Outcome> => {
  const { db, bytes } = await openFullCopy();
  const { tried, refused, equal, told, wrong } = await tryMutants(db, bytes, { seed, count });
  say(
    `${tried} damaged copies: ${refused} refused, ${equal} taken because they hold the same, ${told} taken with findings told; the shop beside them unharmed`,
  );
  const locked = await tryLockedMutants(bytes, { seed, count: Math.ceil(count / 10) });
  say(
    `${locked.tried} damaged copies that are locked: none opened as something else, none kept the computer busy`,
  );
  return { passed: tried + locked.tried, wrong: [...wrong, ...locked.wrong] };
};

const MEBIBYTES = 1_024;
const MOST_MEBIBYTES = 200;

const memory = async (): Promise<Outcome> => {
  const wrong: string[] = [];
  for (const filling of allFillings) {
    for (const [how, weigh] of [
      ['packed', openBomb],
      ['piece by piece', readLarge],
    ] as const) {
      const { refused, mebibytes } = await weigh(filling, MEBIBYTES);
      say(`1 GB of ${filling}, ${how}: ${refused ? 'refused' : 'TAKEN'}, ${mebibytes} MB of memory at most`);
      if (!refused) wrong.push(`${filling} was taken`);
      if (mebibytes > MOST_MEBIBYTES) wrong.push(`${filling}, ${how}, took ${mebibytes} MB`);
    }
  }
  return { passed: allFillings.length * 2, wrong };
};

const STORIES = 60;
const STEPS = 80;

const clock = async ({ seed }: Options): Promise<Outcome> => {
  const wrong: string[] = [];
  let [done, refused] = [0, 0];
  for (let story = 0; story < STORIES; story += 1) {
    const told = await runClockStory(seed + story, STEPS);
    done += told.done;
    refused += told.refused;
    wrong.push(...told.wrong.map((text) => `clock story ${seed + story}: ${text}`));
  }
  say(`${STORIES} shops whose date jumps forward and back: ${done} acts done, ${refused} refused`);
  return { passed: STORIES, wrong };
};

/** Everything a command line asks for, one after the other. Its files are in one folder, removed at the end. */
export const runTorture = async (options: Options): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'em-dia-torture-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  const { sections } = options;
  const outcomes: Outcome[] = [];
  if (sections.has('kills') || sections.has('windows')) {
    const site = await openSite(folder);
    if (sections.has('kills')) outcomes.push(await kills(site, folder, options));
    if (sections.has('windows')) outcomes.push(await windows(site, folder, options));
    await site.close();
  }
  if (sections.has('memory')) outcomes.push(await memory());
  if (sections.has('copies')) outcomes.push(await copies(options));
  if (sections.has('clock')) outcomes.push(await clock(options));
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    wrong: outcomes.flatMap(({ wrong }) => wrong),
  };
};
