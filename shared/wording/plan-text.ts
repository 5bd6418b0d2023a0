import { sumCents } from '../money/cents';
import { formatMoney } from '../money/format';
import { installmentsText } from './counted';
import { listed } from './listed';

interface Run {
  count: number;
  readonly cents: number;
}

const runsOf = (amounts: readonly number[]): Run[] => {
  const runs: Run[] = [];
  for (const cents of amounts) {
    const last = runs.at(-1);
    if (last?.cents === cents) last.count += 1;
    else runs.push({ count: 1, cents });
  }
  return runs;
};

/** `9 parcelas de R$ 105,58 e 1 parcela de R$ 105,60`; a plan of many amounts says only how many and the total. */
export const planText = (amounts: readonly number[]): string => {
  const runs = runsOf(amounts);
  if (runs.length > 3)
    return `${installmentsText(amounts.length)}, no total de ${formatMoney(sumCents(amounts))}`;
  return listed(runs.map(({ count, cents }) => `${installmentsText(count)} de ${formatMoney(cents)}`));
};
