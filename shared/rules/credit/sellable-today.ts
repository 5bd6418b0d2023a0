import type { Cents } from '../../money/cents';
import { formatMoney } from '../../money/format';
import type { CreditAnalysis } from './analyse-credit';
import { type CreditStanding, isInArrears, usedCents } from './credit-standing';

export interface CreditReason {
  readonly tone: 'good' | 'plain' | 'attention';
  /** One sentence without its full stop, with the fact in it. */
  readonly text: string;
}

export interface SellableToday {
  /** Safe to add to the account today, in cents. Absent where there is neither a limit nor one to suggest. */
  readonly cents?: Cents;
  /** What it was counted from. */
  readonly basis: 'limit' | 'suggested' | 'none';
  /** The weightiest first; never empty. */
  readonly reasons: readonly CreditReason[];
}

const days = (count: number): string => (count === 1 ? '1 dia' : `${count} dias`);

/** `Limite de R$ 800,00, menos R$ 312,50 em aberto e R$ 20,00 na caderneta` */
const sumReason = (
  { openCents, tabCents }: CreditStanding,
  name: string,
  limitCents: Cents,
): CreditReason => {
  const less = [
    openCents > 0 ? `${formatMoney(openCents)} em aberto` : '',
    tabCents > 0 ? `${formatMoney(tabCents)} na caderneta` : '',
  ].filter((part) => part !== '');
  const rest = less.length > 0 ? `menos ${less.join(' e ')}` : 'nada em aberto';
  return { tone: 'plain', text: `${name} de ${formatMoney(limitCents)}, ${rest}` };
};

/** Nothing waits once what is late was paid: the customer is at once as before (CDC 51 XVIII). */
const afterReceiving = (standing: CreditStanding, limitCents: Cents | undefined): CreditReason[] => {
  if (limitCents === undefined) return [];
  const freed = Math.max(0, limitCents - usedCents(standing) + standing.overdueCents);
  return freed === 0
    ? []
    : [
        {
          tone: 'good',
          text: `Recebendo ${formatMoney(standing.overdueCents)}, pode vender até ${formatMoney(freed)} hoje mesmo`,
        },
      ];
};

const lateReasons = (standing: CreditStanding, limitCents: Cents | undefined): CreditReason[] => {
  const { overdueCount, daysLate, graceDays } = standing;
  if (daysLate === 0) return [];
  const which =
    overdueCount === 1
      ? `Tem uma parcela vencida há ${days(daysLate)}`
      : `Tem ${overdueCount} parcelas vencidas, a mais antiga há ${days(daysLate)}`;
  if (!isInArrears(standing))
    return [{ tone: 'plain', text: `${which}, dentro da carência de ${days(graceDays)}` }];
  return [
    { tone: 'attention', text: `${which}: melhor receber antes` },
    ...afterReceiving(standing, limitCents),
  ];
};

const historyReason = ({ settledCount, settledLateCount }: CreditStanding): CreditReason => {
  const onTime = settledCount - settledLateCount;
  if (settledCount === 0) return { tone: 'plain', text: 'Primeiras compras: nenhuma parcela paga ainda' };
  return {
    tone: settledLateCount * 10 <= settledCount ? 'good' : 'plain',
    text:
      settledCount === 1
        ? `1 parcela paga, ${onTime === 1 ? 'em dia' : 'depois do dia'}`
        : `${onTime} de ${settledCount} parcelas pagas em dia`,
  };
};

const storeCreditReason = ({ storeCreditCents }: CreditStanding): CreditReason[] =>
  storeCreditCents > 0
    ? [{ tone: 'good', text: `Tem ${formatMoney(storeCreditCents)} de saldo a favor para usar na compra` }]
    : [];

/**
 * How much can be sold on credit today without worry, in cents, and why. It never goes over the limit, and is
 * nothing while something is overdue beyond the grace days. Without a limit it is counted from the suggested one.
 */
export const sellableToday = (
  standing: CreditStanding,
  analysis: Pick<CreditAnalysis, 'suggestedLimitCents'>,
): SellableToday => {
  const basis =
    standing.limitCents !== undefined
      ? 'limit'
      : analysis.suggestedLimitCents !== undefined
        ? 'suggested'
        : 'none';
  const limitCents = standing.limitCents ?? analysis.suggestedLimitCents;
  const late = isInArrears(standing);
  const reasons: CreditReason[] = lateReasons(standing, limitCents);
  const known = [...storeCreditReason(standing), historyReason(standing)];
  if (limitCents === undefined)
    return {
      basis,
      cents: late ? 0 : undefined,
      reasons: [...reasons, { tone: 'plain', text: 'Sem limite definido' }, ...known],
    };
  const free = limitCents - usedCents(standing);
  if (basis === 'suggested')
    reasons.push({ tone: 'plain', text: 'Sem limite definido: a conta usa o limite sugerido' });
  reasons.push(sumReason(standing, basis === 'limit' ? 'Limite' : 'Limite sugerido', limitCents));
  if (free < 0) reasons.push({ tone: 'attention', text: `Já passa do limite em ${formatMoney(-free)}` });
  return { basis, cents: late ? 0 : Math.max(0, free), reasons: [...reasons, ...known] };
};
