import type { Sum } from '@renderer/ui/Sums';
import type { AllocationPlan } from '@shared/domain/allocation';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';

const row = (label: string, cents: Cents): Sum[] =>
  cents === 0 ? [] : [{ label, value: formatMoney(cents) }];

/** What an amount pays of what a cheque covers, and what stays open; rows of nothing are left out. */
export const moneyRows = (plan: AllocationPlan, leftCents: Cents): Sum[] => [
  ...row('Parcelas', plan.principalCents),
  ...row('Multa e juros', plan.interestCents + plan.feeCents),
  ...row('Multa e juros dispensados', plan.waivedCents),
  ...row('Juros que saem por pagar antes', plan.reducedCents),
  ...row('Vira saldo a favor', plan.excessCents),
  ...row('Continua em aberto', leftCents),
];
