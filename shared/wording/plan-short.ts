import type { Cents } from '../money/cents';
import { formatMoney } from '../money/format';

/** `4 × R$ 80,00`, or `3 × R$ 33,33 + R$ 33,34` where the cents do not divide. Nothing for no installments. */
export const planShort = (plan: readonly { readonly principalCents: Cents }[]): string => {
  const amounts = plan.map((installment) => installment.principalCents);
  const [first, second, last] = [amounts[0], amounts[1], amounts.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return `${amounts.length} × ${formatMoney(first)}`;
  if (amounts.length === 2) return `${formatMoney(first)} + ${formatMoney(last)}`;
  return first === second
    ? `${amounts.length - 1} × ${formatMoney(first)} + ${formatMoney(last)}`
    : `${formatMoney(first)} + ${amounts.length - 1} × ${formatMoney(last)}`;
};
