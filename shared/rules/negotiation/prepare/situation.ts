import { isFromBroken } from '../../../domain/agreement/agreement-life';
import { isSettled } from '../../../domain/settled-history';
import { flagsOf, waitingFlags } from '../../flags';
import type { StandingNow } from '../../risk/paying-history';
import type { Segment } from '../../risk/segment';
import type { AccountNow } from './account-now';
import type { PreparedAt, PreparedRecords } from './records';

/** What a talk turns on, beside how the customer pays as a rule. */
export const occasions = [
  'contested',
  'said-paid',
  'agreement-broken',
  'agreement-late',
  'cheque-returned',
  'promise-broken',
  'not-late',
  'first-delay',
] as const;
export type Occasion = (typeof occasions)[number];
export type Situation = Occasion | Segment;

/** First something has to be cleared up: nothing is offered before. */
export type ToClearUp = 'contested' | 'said-paid';
export const isToClearUp = (situation: Situation): situation is ToClearUp =>
  situation === 'contested' || situation === 'said-paid';

/** Part of what a broken agreement had covered is still open. */
const comesFromBroken = ({ agreements }: PreparedRecords, { subject }: AccountNow): boolean =>
  isFromBroken(agreements, new Set(subject.map(({ id }) => id)));

const isFirstDelay = ({ installments, summary }: PreparedRecords): boolean =>
  summary.settledLateCount === 0 && installments.some(isSettled);

/** The most telling of all that is true today. */
export const situationOf = (
  records: PreparedRecords,
  account: AccountNow,
  { today }: Pick<PreparedAt, 'today'>,
  segment: Segment,
  { brokenPromiseNow = false }: Pick<StandingNow, 'brokenPromiseNow'>,
): Situation => {
  const { summary } = records;
  const waiting = new Set(waitingFlags(summary, today).map(({ kind }) => kind));
  const flags = new Set(flagsOf(summary, account.position, today).map(({ kind }) => kind));
  const holds: Readonly<Record<Occasion, boolean>> = {
    contested: summary.contestedSince !== undefined,
    'said-paid': waiting.has('said-paid'),
    'agreement-broken': comesFromBroken(records, account),
    'agreement-late': flags.has('agreement-at-risk'),
    'cheque-returned': (summary.returnedCheques ?? 0) > 0,
    'promise-broken': account.isLate && brokenPromiseNow,
    'not-late': !account.isLate,
    'first-delay': isFirstDelay(records) && segment !== 'struggling' && segment !== 'at-risk',
  };
  return occasions.find((occasion) => holds[occasion]) ?? segment;
};
