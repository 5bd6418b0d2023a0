import type { Customer } from '@shared/domain/customer';
import type { Summary } from '@shared/domain/summary';
import { formatMoney } from '@shared/money/format';
import type { OpenLine } from './figures';

export interface CustomerPill {
  readonly tone: 'good' | 'attention' | 'late' | 'neutral';
  readonly text: string;
}

/** Paid so many before a customer is called a good payer. */
const ENOUGH = 4;

/** What to know about a customer at one look. */
export const customerPills = (
  customer: Customer,
  summary: Summary,
  lines: readonly OpenLine[],
): CustomerPill[] => {
  const pills: CustomerPill[] = [];
  const late = lines.filter(({ isLate }) => isLate).length;
  if (late > 0)
    pills.push({ tone: 'late', text: late === 1 ? '1 parcela em atraso' : `${late} parcelas em atraso` });
  else if (summary.openCount > 0) pills.push({ tone: 'good', text: 'em dia' });
  const onTime = summary.settledCount - summary.settledLateCount;
  if (summary.settledCount >= ENOUGH && onTime * 10 >= summary.settledCount * 9)
    pills.push({ tone: 'good', text: 'bom pagador' });
  if (customer.limitCents !== undefined && summary.openCents > customer.limitCents)
    pills.push({ tone: 'attention', text: `acima do limite de ${formatMoney(customer.limitCents)}` });
  if (summary.doNotContact) pills.push({ tone: 'attention', text: 'pediu para não receber mensagens' });
  if (summary.openCount === 0 && summary.settledCount === 0)
    pills.push({ tone: 'neutral', text: 'sem compras ainda' });
  return pills;
};
