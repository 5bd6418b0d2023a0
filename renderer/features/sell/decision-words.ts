import { formatMoney } from '@shared/money/format';
import { returnedChequesText } from '@shared/rules/credit/cheque-words';
import type { DecisionNeed } from '@shared/rules/credit/decision';
import { upperFirst } from '@shared/wording/letter-case';
import { listed } from '@shared/wording/listed';

/** Usual reasons to sell all the same; whatever else there is, is written in the shop's own words. */
export const USUAL_REASONS = [
  'Cliente antigo, de confiança',
  'Combinou o dia de pagar o que está em aberto',
  'Deu uma boa entrada',
  'Tem avalista',
] as const;

/** What is asked, by what the sale runs into. */
export const decisionTitle = ({ overCents, daysLate, returnedCheques }: DecisionNeed): string => {
  const there = [
    ...(daysLate > 0 ? ['parcela em atraso'] : []),
    ...(returnedCheques > 0 ? ['cheque que voltou'] : []),
  ];
  const facts = [
    ...(overCents > 0 ? ['passa do limite'] : []),
    ...(there.length > 0 ? [`há ${listed(there)}`] : []),
  ];
  return `${upperFirst(facts.join(' e '))}. Vender mesmo assim?`;
};

/** The facts of the question, a sentence each. */
export const decisionFacts = (need: DecisionNeed, customerName: string): string[] => {
  const { overCents, limitCents = 0, overdueCents, overdueCount, daysLate, returnedCheques } = need;
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
    returnedCheques > 0
      ? `Há ${returnedChequesText(returnedCheques)} e ainda não ${returnedCheques === 1 ? 'foi resolvido' : 'foram resolvidos'}.`
      : '',
  ].filter((sentence) => sentence !== '');
};
