import { formatPercent } from '../money/format';
import type { BasisPoints } from '../money/rounding';
import { counted } from './counted';

export interface LateRates {
  readonly lateFeeBp: BasisPoints;
  /** Per month. */
  readonly lateInterestBp: BasisPoints;
  readonly graceDays: number;
}

/** `multa de 2% e juros de 1% ao mês, contados por dia de atraso`; empty where nothing is added. */
export const lateChargesWords = ({ lateFeeBp, lateInterestBp }: LateRates): string =>
  [
    ...(lateFeeBp > 0 ? [`multa de ${formatPercent(lateFeeBp)}`] : []),
    ...(lateInterestBp > 0
      ? [`juros de ${formatPercent(lateInterestBp)} ao mês, contados por dia de atraso`]
      : []),
  ].join(' e ');

/** The days of grace in a sentence; empty where there are none, or nothing that they would spare. */
export const graceWords = (rates: LateRates): string =>
  rates.graceDays > 0 && lateChargesWords(rates) !== ''
    ? `Até ${counted(rates.graceDays, 'dia', 'dias')} depois do vencimento, nada é acrescentado.`
    : '';
