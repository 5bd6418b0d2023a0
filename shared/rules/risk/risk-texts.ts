import { counted } from '../../wording/counted';
import {
  chequeFailures,
  meanDaysLate,
  type PayingHistory,
  recentLateCount,
  type StandingNow,
} from './paying-history';
import type { RiskReasonKind } from './risk-points';

type Text = (points: number, history: PayingHistory, now: StandingNow) => string;

/** `atrasou 6 de 8 parcelas` or `pagou em dia 6 das últimas 8 parcelas`: the side that explains the points. */
const lateOrOnTime = (points: number, late: number, all: number, last: boolean): string => {
  if (all === 1) return late === 1 ? 'atrasou a única parcela que pagou' : 'pagou em dia a única parcela';
  const these = `${last ? 'últimas ' : ''}${all} parcelas`;
  if (late === all) return `atrasou as ${these}`;
  if (late === 0) return `pagou em dia as ${these}`;
  const of = last ? 'das' : 'de';
  return points > 0 ? `atrasou ${late} ${of} ${these}` : `pagou em dia ${all - late} ${of} ${these}`;
};

const lateShareText: Text = (points, { settledCount, settledLateCount }, { overdueCount }) => {
  const past = settledCount === 0 ? '' : lateOrOnTime(points, settledLateCount, settledCount, false);
  const present = overdueCount === 0 ? '' : `tem ${overdueCount} em atraso agora`;
  const told = [past, present].filter((text) => text !== '');
  return told.length === 0 ? 'ainda não pagou nenhuma parcela inteira' : told.join(' e ');
};

const meanDaysText: Text = (_, history) => {
  if (history.lateDaysTotal === 0) return 'nenhum dia de atraso no que já pagou';
  const mean = Math.round(meanDaysLate(history));
  return mean === 0
    ? 'quase nenhum dia de atraso, em média'
    : `em média ${counted(mean, 'dia', 'dias')} de atraso`;
};

const promisesText: Text = (points, { promises = { kept: 0, partly: 0, broken: 0 } }) => {
  const { kept, partly, broken } = promises;
  const all = kept + partly + broken;
  if (all > 1)
    return points > 0
      ? `deixou de cumprir por inteiro ${broken + partly} de ${all} combinados`
      : `cumpriu ${kept} de ${all} combinados`;
  if (broken === 1) return 'não cumpriu o combinado anterior';
  return partly === 1 ? 'cumpriu em parte o combinado anterior' : 'cumpriu o combinado anterior';
};

/** `cheques voltaram 3 vezes, 1 falta acertar` */
const returnedChequesText: Text = (_, history) => {
  const { returnedCheques = 0 } = history;
  const times = chequeFailures(history);
  const told = times === 1 ? 'um cheque voltou' : `cheques voltaram ${times} vezes`;
  if (returnedCheques === 0) return `${told} e ${times === 1 ? 'foi acertado' : 'foram acertados'}`;
  return times === 1
    ? `${told} e falta acertar`
    : `${told}, ${counted(returnedCheques, 'falta', 'faltam')} acertar`;
};

/** The facts behind the points, as a sentence without capital and full stop. */
export const riskTexts: Readonly<Record<RiskReasonKind, Text>> = {
  'late-share': lateShareText,
  'mean-days-late': meanDaysText,
  'recent-late': (points, history) =>
    lateOrOnTime(points, recentLateCount(history), history.recentLate.length, true),
  'overdue-now': (_, __, { daysLate }) =>
    `a parcela mais antiga venceu há ${counted(daysLate, 'dia', 'dias')}`,
  'broken-promise-now': () => 'o último combinado não foi cumprido no dia',
  promises: promisesText,
  'returned-cheques': returnedChequesText,
  'limit-used': (_, __, { limitShare = 0 }) => {
    const used = `usa ${Math.round(limitShare * 100)}%`;
    return limitShare > 1 ? `passou do limite: ${used}` : `${used} do limite`;
  },
};
