import type { Risk } from '../../risk/risk-score';
import { riskOf } from '../../risk/risk-score';
import { readSegment, type SegmentReading } from '../../risk/segment-of';
import { standingNow } from '../../standing-now';
import { type AccountNow, accountNow } from './account-now';
import { type Caution, cautionsOf, type NothingToAsk, nothingToAsk } from './cautions';
import { type Offered, offeredNow } from './offered';
import { type Payday, paydayOf } from './payday';
import type { Fact, PreparedAt, PreparedRecords } from './records';
import { type Said, saidBy } from './said';
import { scriptFor } from './script';
import type { ScriptStep } from './script-step';
import { isToClearUp, type Situation, situationOf } from './situation';
import { whoFacts } from './who';

/** Everything worth knowing before a talk about terms with one customer. */
export interface Preparation {
  readonly segment: SegmentReading;
  readonly risk: Risk;
  readonly situation: Situation;
  readonly account: AccountNow;
  readonly who: readonly Fact[];
  readonly said: readonly Said[];
  readonly payday: Payday | null;
  readonly cautions: readonly Caution[];
  /** Nothing of it may be asked for; there is no script then, and nothing is offered. */
  readonly nothing: NothingToAsk | null;
  /** Null while something has to be cleared up first, or nothing may be asked. */
  readonly offered: Offered | null;
  readonly script: readonly ScriptStep[];
}

export const preparationOf = (records: PreparedRecords, at: PreparedAt): Preparation => {
  const { summary, customer } = records;
  const account = accountNow(records, at);
  const now = standingNow(summary, account.position, at.today, customer.limitCents);
  const segment = readSegment(summary, now);
  const situation = situationOf(records, account, at, segment.segment, now);
  const payday = paydayOf(records, at.today);
  const nothing = nothingToAsk(records, account);
  const offered = offeredNow(records, account, at, segment.segment);
  return {
    segment,
    risk: riskOf(summary, now),
    situation,
    account,
    who: whoFacts(records, at, now),
    said: saidBy(records, at),
    payday,
    cautions: cautionsOf(records, account, at),
    nothing,
    offered: nothing || isToClearUp(situation) ? null : offered,
    script: nothing ? [] : scriptFor({ records, at, account, situation, offered, payday }),
  };
};
