import { lateDaysShare, lateShare, recentLateShare } from './lateness';
import {
  counted,
  meanDaysLate,
  type PayingHistory,
  recentLateCount,
  type StandingNow,
} from './paying-history';
import { riskWeights as weights } from './risk-weights';

const { usual } = weights;

export const riskReasonKinds = [
  'late-share',
  'mean-days-late',
  'recent-late',
  'overdue-now',
  'broken-promise-now',
  'promises',
  'returned-cheques',
  'limit-used',
] as const;
export type RiskReasonKind = (typeof riskReasonKinds)[number];

export interface RiskReason {
  readonly kind: RiskReasonKind;
  /** Whole points; positive makes it likelier that the next installment is late. */
  readonly points: number;
  /** The facts, without capital and full stop. */
  readonly text: string;
}

type Part = (history: PayingHistory, now: StandingNow) => Pick<RiskReason, 'points' | 'text'>;

/** `atrasou 6 de 8 parcelas` or `pagou em dia 6 das últimas 8 parcelas`: the side that explains the points. */
const lateOrOnTime = (points: number, late: number, all: number, last: boolean): string => {
  if (all === 1) return late === 1 ? 'atrasou a única parcela que pagou' : 'pagou em dia a única parcela';
  const these = `${last ? 'últimas ' : ''}${all} parcelas`;
  if (late === all) return `atrasou as ${these}`;
  if (late === 0) return `pagou em dia as ${these}`;
  const of = last ? 'das' : 'de';
  return points > 0 ? `atrasou ${late} ${of} ${these}` : `pagou em dia ${all - late} ${of} ${these}`;
};

/** A short history is all recent: it is told, and counted, in one reason. */
const isAllRecent = ({ settledCount, recentLate }: PayingHistory): boolean =>
  settledCount === recentLate.length;

const recentPoints = (history: PayingHistory): number =>
  Math.round(weights.recentLate * (recentLateShare(history) - usual.lateShare));

const lateSharePart: Part = (history, now) => {
  const share = Math.round(weights.lateShare * (lateShare(history, now) - usual.lateShare));
  const points = share + (isAllRecent(history) ? recentPoints(history) : 0);
  const { settledCount, settledLateCount } = history;
  const past = settledCount === 0 ? '' : lateOrOnTime(points, settledLateCount, settledCount, false);
  const present = now.overdueCount === 0 ? '' : `tem ${now.overdueCount} em atraso agora`;
  const told = [past, present].filter((text) => text !== '');
  return { points, text: told.length === 0 ? 'ainda não pagou nenhuma parcela inteira' : told.join(' e ') };
};

const meanDaysPart: Part = (history) => {
  const least = usual.meanDaysLate / weights.mostMeanDays;
  const points = Math.round(weights.meanDaysLate * (lateDaysShare(history) - least));
  const mean = Math.round(meanDaysLate(history));
  const text =
    history.lateDaysTotal === 0
      ? 'nenhum dia de atraso no que já pagou'
      : mean === 0
        ? 'quase nenhum dia de atraso, em média'
        : `em média ${counted(mean, 'dia', 'dias')} de atraso`;
  return { points, text };
};

const recentPart: Part = (history) => {
  const points = isAllRecent(history) ? 0 : recentPoints(history);
  const all = history.recentLate.length;
  return { points, text: lateOrOnTime(points, recentLateCount(history), all, true) };
};

const overduePart: Part = (_, { daysLate, overdueCount }) => ({
  points: overdueCount === 0 ? 0 : (weights.overdueNow.find(({ days }) => daysLate <= days)?.points ?? 0),
  text: `a parcela mais antiga venceu há ${counted(daysLate, 'dia', 'dias')}`,
});

const brokenNowPart: Part = (_, { brokenPromiseNow }) => ({
  points: brokenPromiseNow ? weights.brokenPromiseNow : 0,
  text: 'o último combinado passou do dia',
});

const promisesText = (kept: number, partly: number, broken: number, points: number): string => {
  const all = kept + partly + broken;
  if (all > 1)
    return points > 0
      ? `deixou de cumprir por inteiro ${broken + partly} de ${all} combinados`
      : `cumpriu ${kept} de ${all} combinados`;
  if (broken === 1) return 'não cumpriu o combinado anterior';
  return partly === 1 ? 'cumpriu em parte o combinado anterior' : 'cumpriu o combinado anterior';
};

const promisesPart: Part = ({ promises = { kept: 0, partly: 0, broken: 0 } }) => {
  const { kept, partly, broken } = promises;
  const each = weights.promises;
  const points = kept * each.kept + partly * each.partly + broken * each.broken;
  return {
    points: Math.max(each.least, Math.min(each.most, points)),
    text: promisesText(kept, partly, broken, points),
  };
};

const chequesPart: Part = ({ returnedCheques = 0 }) => ({
  points: Math.min(weights.returnedCheque.most, returnedCheques * weights.returnedCheque.each),
  text: returnedCheques === 1 ? '1 cheque voltou' : `${returnedCheques} cheques voltaram`,
});

const limitPart: Part = (_, { limitShare = 0 }) => ({
  points: weights.limitUsed.find(({ share }) => limitShare >= share)?.points ?? 0,
  text:
    limitShare > 1
      ? `passou do limite: usa ${Math.round(limitShare * 100)}%`
      : `usa ${Math.round(limitShare * 100)}% do limite`,
});

const parts: Record<RiskReasonKind, Part> = {
  'late-share': lateSharePart,
  'mean-days-late': meanDaysPart,
  'recent-late': recentPart,
  'overdue-now': overduePart,
  'broken-promise-now': brokenNowPart,
  promises: promisesPart,
  'returned-cheques': chequesPart,
  'limit-used': limitPart,
};

/** Every part of the scorecard, those without points included. */
export const riskParts = (history: PayingHistory, now: StandingNow): RiskReason[] =>
  riskReasonKinds.map((kind) => ({ kind, ...parts[kind](history, now) }));
