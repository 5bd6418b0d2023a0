import type { Cents } from '../../money/cents';
import { formatMoney } from '../../money/format';
import { upperFirst } from '../../wording/letter-case';
import { listed } from '../../wording/listed';
import type { CreditAnalysis } from './analyse-credit';
import { returnedChequesText, timesText } from './cheque-words';
import { type CreditStanding, hasToSettle, isInArrears, usedCents } from './credit-standing';

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
  /** The answer in a few words: `Pode vender hoje até R$ 487,50`. */
  readonly headline: string;
  /** The weightiest first; never empty. */
  readonly reasons: readonly CreditReason[];
}

const days = (count: number): string => (count === 1 ? '1 dia' : `${count} dias`);

/** `Limite de R$ 800,00, menos R$ 312,50 em aberto, R$ 90,00 em cheques a compensar e R$ 20,00 na caderneta` */
const sumReason = (
  { openCents, awaitingCents, tabCents }: CreditStanding,
  name: string,
  limitCents: Cents,
): CreditReason => {
  const less = [
    openCents > awaitingCents ? `${formatMoney(openCents - awaitingCents)} em aberto` : '',
    awaitingCents > 0 ? `${formatMoney(awaitingCents)} em cheques a compensar` : '',
    tabCents > 0 ? `${formatMoney(tabCents)} na caderneta` : '',
  ].filter((part) => part !== '');
  const rest = less.length > 0 ? `menos ${listed(less)}` : 'nada em aberto';
  return { tone: 'plain', text: `${name} de ${formatMoney(limitCents)}, ${rest}` };
};

/** Nothing waits once what is late was paid: the customer is at once as before (CDC 51 XVIII). */
const afterSettling = (standing: CreditStanding, limitCents: Cents | undefined): CreditReason[] => {
  if (limitCents === undefined || !hasToSettle(standing)) return [];
  const { returnedCheques, overdueCents } = standing;
  const paidCents = isInArrears(standing) ? overdueCents : 0;
  const freed = Math.max(0, limitCents - usedCents(standing) + paidCents);
  if (freed === 0) return [];
  const settled = [
    paidCents > 0 ? `recebendo ${formatMoney(paidCents)}` : '',
    returnedCheques > 0 ? `resolvendo ${returnedCheques === 1 ? 'o cheque' : 'os cheques'}` : '',
  ].filter((part) => part !== '');
  const text = `${upperFirst(listed(settled))}, pode vender até ${formatMoney(freed)} hoje mesmo`;
  return [{ tone: 'good', text }];
};

const chequeReason = ({ returnedCheques }: CreditStanding): CreditReason[] =>
  returnedCheques > 0
    ? [{ tone: 'attention', text: `Tem ${returnedChequesText(returnedCheques)}: melhor resolver antes` }]
    : [];

/** Said of those made good too: how often is part of how the customer pays. */
const returnsReason = ({ chequeReturns, returnedCheques }: CreditStanding): CreditReason[] =>
  chequeReturns > returnedCheques
    ? [{ tone: 'plain', text: `Até hoje, cheque deste cliente voltou ${timesText(chequeReturns)}` }]
    : [];

const lateReasons = (standing: CreditStanding): CreditReason[] => {
  const { overdueCount, daysLate, graceDays } = standing;
  if (daysLate === 0) return [];
  const which =
    overdueCount === 1
      ? `Tem uma parcela vencida há ${days(daysLate)}`
      : `Tem ${overdueCount} parcelas vencidas, a mais antiga há ${days(daysLate)}`;
  if (!isInArrears(standing))
    return [{ tone: 'plain', text: `${which}, dentro da carência de ${days(graceDays)}` }];
  return [{ tone: 'attention', text: `${which}: melhor receber antes` }];
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

const basisOf = (standing: CreditStanding, suggestedCents: Cents | undefined): SellableToday['basis'] => {
  if (standing.limitCents !== undefined) return 'limit';
  return suggestedCents === undefined ? 'none' : 'suggested';
};

const headlineOf = (cents: Cents | undefined, basis: SellableToday['basis'], waits: boolean): string => {
  if (waits) return 'Vender a prazo hoje pede a sua decisão';
  if (cents === undefined) return 'Sem limite definido';
  if (cents === 0)
    return basis === 'limit' ? 'O limite está todo usado' : 'O limite sugerido está todo usado';
  return `Pode vender hoje até ${formatMoney(cents)}${basis === 'limit' ? '' : ', pelo limite sugerido'}`;
};

/** What the amount is counted from, in order; over the limit already is said too. */
const limitReasons = (
  standing: CreditStanding,
  basis: SellableToday['basis'],
  limitCents: Cents | undefined,
): CreditReason[] => {
  if (limitCents === undefined)
    return [{ tone: 'plain', text: 'Sem limite definido: com a renda na ficha, o Em Dia sugere um' }];
  const overCents = usedCents(standing) - limitCents;
  const reasons: (CreditReason | false)[] = [
    basis === 'suggested' && { tone: 'plain', text: 'Sem limite definido: a conta usa o limite sugerido' },
    sumReason(standing, basis === 'limit' ? 'Limite' : 'Limite sugerido', limitCents),
    overCents > 0 && { tone: 'attention', text: `Já passa do limite em ${formatMoney(overCents)}` },
  ];
  return reasons.filter((reason) => reason !== false);
};

/**
 * How much can be sold on credit today without worry, in cents, and why. It never goes over the limit, and is
 * nothing while something is overdue beyond the grace days or a cheque that came back is not made good. Without a limit it is counted from the suggested one.
 */
export const sellableToday = (
  standing: CreditStanding,
  { suggestedLimitCents }: Pick<CreditAnalysis, 'suggestedLimitCents'>,
): SellableToday => {
  const basis = basisOf(standing, suggestedLimitCents);
  const limitCents = standing.limitCents ?? suggestedLimitCents;
  const waits = hasToSettle(standing);
  const free = limitCents === undefined ? undefined : Math.max(0, limitCents - usedCents(standing));
  const cents = waits ? 0 : free;
  return {
    cents,
    basis,
    headline: headlineOf(cents, basis, waits),
    reasons: [
      ...chequeReason(standing),
      ...lateReasons(standing),
      ...afterSettling(standing, limitCents),
      ...limitReasons(standing, basis, limitCents),
      ...storeCreditReason(standing),
      historyReason(standing),
      ...returnsReason(standing),
    ],
  };
};
