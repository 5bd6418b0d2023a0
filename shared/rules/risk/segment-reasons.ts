import { relativeDay } from '../../calendar/format';
import { counted } from '../../wording/counted';
import { listed } from '../../wording/listed';
import { growingDelay } from './growing-delay';
import { type PayingHistory, recentLateCount, type StandingNow } from './paying-history';
import type { Segment } from './segment';
import { segmentThresholds as limit } from './segment-thresholds';

/** Why the customer is in a segment, as one sentence without capital and full stop; null when not in it. */
type SegmentReason = (history: PayingHistory, now: StandingNow) => string | null;

const LAST_FEW = 3;

const oldestDue = ({ daysLate }: StandingNow): string => `a parcela mais antiga venceu há ${daysLate} dias`;

const overdueText = ({ overdueCount }: StandingNow): string =>
  `tem ${counted(overdueCount, 'parcela', 'parcelas')} em atraso`;

const meanOfLast = ({ recentLate }: PayingHistory): number =>
  recentLate.length < LAST_FEW
    ? 0
    : recentLate.slice(-LAST_FEW).reduce((sum, days) => sum + days, 0) / LAST_FEW;

const paidOnTime = (history: PayingHistory): string => {
  const { settledCount, settledLateCount, recentLate } = history;
  if (settledLateCount === 0) return `pagou em dia as ${settledCount} parcelas até hoje`;
  const late = recentLateCount(history);
  if (late === 0) return `pagou em dia as últimas ${recentLate.length} parcelas`;
  // Where the whole history is as good as its end, it is told whole.
  return settledLateCount * 100 <= settledCount * limit.goodPayerLatePercent
    ? `pagou em dia ${settledCount - settledLateCount} das ${settledCount} parcelas até hoje`
    : `pagou em dia ${recentLate.length - late} das últimas ${recentLate.length} parcelas`;
};

const whyAtRisk: SegmentReason = ({ promises, returnedCheques = 0 }, now) => {
  const { overdueCount, daysLate, brokenPromiseNow } = now;
  if (overdueCount === 0) return null;
  if (daysLate > limit.atRiskDaysLate) return oldestDue(now);
  if (brokenPromiseNow && daysLate > limit.atRiskDaysLateAfterBrokenPromise)
    return `o combinado passou do dia e ${oldestDue(now)}`;
  const broken = (promises?.broken ?? 0) + (brokenPromiseNow ? 1 : 0);
  if (broken >= limit.atRiskBrokenPromises)
    return `${broken} combinados não foram cumpridos por inteiro e ${overdueText(now)}`;
  return returnedCheques >= limit.atRiskReturnedCheques
    ? `${returnedCheques} cheques voltaram e ${overdueText(now)}`
    : null;
};

const whyOverdueIsHard: SegmentReason = ({ returnedCheques = 0 }, now) => {
  if (now.overdueCount === 0) return null;
  if (now.brokenPromiseNow) return `o combinado passou do dia e ${overdueText(now)}`;
  if (now.daysLate > limit.strugglingDaysLate) return oldestDue(now);
  if (now.overdueCount >= limit.strugglingOverdueCount) return overdueText(now);
  return returnedCheques > 0 ? `um cheque voltou e ${overdueText(now)}` : null;
};

const whyStruggling: SegmentReason = (history, now) => {
  const overdue = whyOverdueIsHard(history, now);
  if (overdue !== null) return overdue;
  const growing = growingDelay(history.recentLate);
  if (growing)
    return `as últimas ${growing.length} parcelas atrasaram cada vez mais: ${listed(growing)} dias`;
  const mean = meanOfLast(history);
  return mean >= limit.strugglingMeanDays
    ? `as últimas ${LAST_FEW} parcelas atrasaram em média ${Math.round(mean)} dias`
    : null;
};

const whyNew: SegmentReason = ({ settledCount, firstSettledDay }, { today }) => {
  if (settledCount >= limit.enoughToJudge) return null;
  if (settledCount === 0 || firstSettledDay === undefined) return 'ainda não pagou nenhuma parcela inteira';
  const when = relativeDay(firstSettledDay, today);
  return settledCount === 1
    ? `pagou a primeira parcela ${when}`
    : `pagou ${settledCount} parcelas, a primeira ${when}`;
};

const whyGoodPayer: SegmentReason = (history, { daysLate }) => {
  const fits = recentLateCount(history) * 100 <= history.recentLate.length * limit.goodPayerLatePercent;
  return fits && daysLate <= limit.goodPayerDaysLate ? paidOnTime(history) : null;
};

/** What is left: delays, and all of them paid in the end. */
export const whyLateButPays = (history: PayingHistory, now: StandingNow): string => {
  const late = recentLateCount(history);
  if (late === 0) return `vinha pagando em dia, e ${oldestDue(now)}`;
  const times = `atrasou ${late} das últimas ${history.recentLate.length} parcelas`;
  return now.overdueCount === 0 ? `${times} e pagou todas` : times;
};

/** In the order they are asked: what stands now and weighs most comes before habits. */
export const segmentReasons: readonly (readonly [Segment, SegmentReason])[] = [
  ['at-risk', whyAtRisk],
  ['struggling', whyStruggling],
  ['new', whyNew],
  ['good-payer', whyGoodPayer],
];
