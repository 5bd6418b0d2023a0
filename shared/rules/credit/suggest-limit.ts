import { type Cents, MAX_CENTS } from '../../money/cents';
import { formatMoney, formatPercent } from '../../money/format';
import { mulDiv, percentOf } from '../../money/rounding';
import type { CreditPolicy } from './credit-policy';

export interface SuggestedLimit {
  /** In cents; absent where there is nothing to count it from. */
  readonly suggestedLimitCents?: Cents;
  readonly reasons: readonly string[];
}

/** A limit is a round amount: down to ten reais. */
const STEP_CENTS: Cents = 1_000;

const roundedDown = (cents: Cents): Cents =>
  Math.min(cents, MAX_CENTS) - (Math.min(cents, MAX_CENTS) % STEP_CENTS);

const fromIncome = (score: number, incomeCents: Cents, policy: CreditPolicy): SuggestedLimit => {
  const { incomeShareBp, months } = policy;
  const monthly = percentOf(incomeCents, incomeShareBp);
  const base = monthly * months;
  const spread = months === 1 ? 'em 1 parcela' : `em ${months} parcelas`;
  return {
    suggestedLimitCents: roundedDown(mulDiv(base, score, 100)),
    reasons: [
      `${formatPercent(incomeShareBp)} da renda são ${formatMoney(monthly)} por mês; ${spread}, ${formatMoney(base)}.`,
      `Com ${score} de 100 pontos, ${score}% disso.`,
    ],
  };
};

/** Without the income, the shop's own limit stands for what is usual: it is met at 50 points, doubled at 100. */
const fromDefault = (score: number, { defaultLimitCents }: CreditPolicy): SuggestedLimit => ({
  suggestedLimitCents: roundedDown(mulDiv(defaultLimitCents, score, 50)),
  reasons: [
    `Sem a renda, a conta parte do limite padrão da loja, ${formatMoney(defaultLimitCents)}, que vale com 50 pontos.`,
    `Com ${score} pontos, ${score * 2}% dele.`,
  ],
});

/** The limit a score suggests: a share of the income over the shop's usual months, or the shop's default limit. */
export const suggestLimit = (
  score: number,
  incomeCents: Cents | undefined,
  policy: CreditPolicy,
): SuggestedLimit => {
  if (incomeCents !== undefined) return fromIncome(score, incomeCents, policy);
  if (policy.defaultLimitCents > 0) return fromDefault(score, policy);
  return { reasons: ['Com a renda, ou com um limite padrão em Ajustes, há um limite para sugerir.'] };
};
