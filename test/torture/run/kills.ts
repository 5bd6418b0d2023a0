import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '@shared/sample-shop/random';
import type { Site } from '@test/support/page-site';
import { type Trade, trades } from '../told';
import { openVictim, type TorturePage, type Victim } from './browser';
import { Ledger } from './ledger';

export interface KillRequest {
  readonly profile: string;
  readonly site: Site;
  readonly seed: number;
  readonly rounds: number;
  readonly trades: readonly Trade[];
  /** No round begins after this instant of `performance.now()`. */
  readonly until: number;
  readonly say: (line: string) => void;
}

export interface KillCounts {
  kills: number;
  /** Stores looked at after a kill, and how many of these were killed between an intent and its answer. */
  stores: number;
  inTheMiddle: number;
  /** Of these, those in which what was under way is there, as a whole. */
  finished: number;
  /** Acts that were answered "saved" and were found. */
  saved: number;
  readonly byTrade: Record<Trade, { saved: number; inTheMiddle: number; finished: number }>;
  readonly wrong: string[];
}

/** A store that grew past this is left, and another begun. */
const MOST_ROWS = 4_000;
const LONGEST_WAIT = 20_000;
const MOST_TEXT = 600;
const UNAIMED_SHARE = 0.3;
const LONGEST_UNAIMED = 1_200;

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 40;

/** Waits until a store of this trade is in the middle of an act, and a random part of the time the act takes. */
const aim = async (ledger: Ledger, random: Random, failed: () => boolean): Promise<void> => {
  const before = ledger.nextAct;
  // The first acts of small work, the very first of what takes long.
  const wanted = before + (ledger.trade === 'counter' ? random.int(0, 40) : 0);
  const patience = performance.now() + LONGEST_WAIT;
  while (!failed() && performance.now() < patience && !(ledger.nextAct > wanted && ledger.isInTheMiddle))
    await pause(1);
  await pause(random.next() * median(ledger.durations.slice(-20)) * 1.3);
};

/** Kills the browser again and again in the middle of its work, and looks each time at what is left. */
export const killAgainAndAgain = async (request: KillRequest): Promise<KillCounts> => {
  const { profile, site, seed, rounds, trades: worked, until, say } = request;
  const random = new Random(seed);
  const counts: KillCounts = {
    kills: 0,
    stores: 0,
    inTheMiddle: 0,
    finished: 0,
    saved: 0,
    byTrade: Object.fromEntries(
      trades.map((trade) => [trade, { saved: 0, inTheMiddle: 0, finished: 0 }]),
    ) as KillCounts['byTrade'],
    wrong: [],
  };
  const ledgers = new Map(worked.map((trade) => [trade, new Ledger(trade, `${trade}-1`)]));
  const all = [...ledgers.values()] as [Ledger, ...Ledger[]];
  /** The stores in which something was going on when the browser was killed. */
  const working: Ledger[] = [];
  let round = 0;
  const wrong = (text: string) => {
    counts.wrong.push(`round ${round}: ${text.slice(0, MOST_TEXT)}`);
    say(`round ${round}: ${text.slice(0, MOST_TEXT)}`);
  };

  const lookAt = async (ledger: Ledger, { call }: TorturePage): Promise<void> => {
    const wasInTheMiddle = ledger.isInTheMiddle;
    const found = await call('look', ledger.store);
    const verdict = ledger.judge(found);
    counts.stores += 1;
    const trade = counts.byTrade[ledger.trade];
    if (wasInTheMiddle) {
      counts.inTheMiddle += 1;
      trade.inTheMiddle += 1;
    }
    if (verdict === 'one-more') {
      counts.finished += 1;
      trade.finished += 1;
    }
    if (typeof verdict === 'object') wrong(`${ledger.store}: ${verdict.wrong}`);
    if (typeof verdict === 'object' || verdict === 'unknown' || found.rows > MOST_ROWS) {
      await call('remove', ledger.store);
      ledger.begin(`${ledger.trade}-${round + 1}`);
    }
  };

  /** One life of the browser: looks at what the last one left, works on, and is killed. */
  const oneLife = async (victim: Victim, isLast: boolean): Promise<void> => {
    let failed = false;
    const page = await victim.open();
    for (const ledger of working.splice(0)) await lookAt(ledger, page);
    if (isLast) return victim.close();
    const target = random.pick(all);
    const other = random.pick(all);
    working.push(...new Set([target, other]));
    for (const ledger of working) {
      page
        .call('live', { store: ledger.store, trade: ledger.trade, seed, act: ledger.nextAct })
        .catch((error: unknown) => {
          // The end of the browser ends this too.
          if (/closed|crashed|destroyed/i.test(String(error))) return;
          failed = true;
          wrong(`${ledger.store}: ${String(error)}`);
        });
    }
    if (!random.chance(UNAIMED_SHARE)) await aim(target, random, () => failed);
    else await pause(random.next() * LONGEST_UNAIMED);
    await victim.kill();
    counts.kills += 1;
  };

  for (; ; round += 1) {
    const isLast = round >= rounds || performance.now() > until;
    const victim = await openVictim(profile, site, {
      onTold: (told) => [...ledgers.values()].find(({ store }) => store === told.store)?.hear(told),
      onError: (text) => wrong(`error in the page: ${text}`),
    });
    await oneLife(victim, isLast);
    if (isLast) break;
    if ((round + 1) % 20 === 0) say(`${round + 1} kills, ${counts.wrong.length} findings`);
  }
  for (const { trade, saved } of ledgers.values()) {
    counts.byTrade[trade].saved = saved;
    counts.saved += saved;
  }
  return counts;
};
