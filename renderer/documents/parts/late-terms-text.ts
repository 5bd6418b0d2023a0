import { formatPercent } from '@shared/money/format';
import type { LateTerms } from './fields';

const charges = ({ lateFeeBp, lateInterestBp }: LateTerms): string[] => [
  ...(lateFeeBp > 0 ? [`multa de ${formatPercent(lateFeeBp)}`] : []),
  ...(lateInterestBp > 0
    ? [`juros de ${formatPercent(lateInterestBp)} ao mês, contados por dia de atraso`]
    : []),
];

/** What is added to a late payment, in one or two sentences (CDC art. 52 II and III). */
export const lateTermsText = (terms: LateTerms): string => {
  const added = charges(terms);
  if (added.length === 0) return 'Sem multa e sem juros por atraso.';
  const grace =
    terms.graceDays > 0
      ? ` Até ${terms.graceDays === 1 ? '1 dia' : `${terms.graceDays} dias`} depois do vencimento, nada é acrescentado.`
      : '';
  return `Depois do vencimento: ${added.join(' e ')}.${grace}`;
};
