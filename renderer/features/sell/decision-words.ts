import { formatMoney } from '@shared/money/format';
import type { DecisionNeed } from '@shared/rules/credit/decision';

/** Usual reasons to sell all the same; whatever else there is, is written in the shop's own words. */
export const USUAL_REASONS = [
  'Cliente antigo, de confiança',
  'Combinou o dia de pagar o que está em aberto',
  'Deu uma boa entrada',
  'Tem avalista',
] as const;

/** What is asked, by what the sale runs into. */
export const decisionTitle = ({ overCents, daysLate }: DecisionNeed): string => {
  if (overCents === 0) return 'Há parcela em atraso. Vender mesmo assim?';
  return daysLate > 0
    ? 'Passa do limite e há parcela em atraso. Vender mesmo assim?'
    : 'Passa do limite. Vender mesmo assim?';
};

/** The facts of the question, a sentence each. */
export const decisionFacts = (need: DecisionNeed, customerName: string): string[] => {
  const { overCents, limitCents = 0, overdueCents, overdueCount, daysLate } = need;
  const days = daysLate === 1 ? '1 dia' : `${daysLate} dias`;
  const overdue =
    overdueCount === 1
      ? `Uma parcela, ${formatMoney(overdueCents)}, venceu há ${days}.`
      : `${overdueCount} parcelas venceram, ${formatMoney(overdueCents)}, a mais antiga há ${days}.`;
  return [
    overCents > 0
      ? `Com esta venda, ${customerName} fica com ${formatMoney(limitCents + overCents)} em aberto. O limite é ${formatMoney(limitCents)}: passa ${formatMoney(overCents)}.`
      : '',
    daysLate > 0 ? overdue : '',
  ].filter((sentence) => sentence !== '');
};
