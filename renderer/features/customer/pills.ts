import type { Customer } from '@shared/domain/customer';
import type { Summary } from '@shared/domain/summary';
import { overLimits, tabLimits } from '@shared/domain/tab-limit';
import { formatMoney } from '@shared/money/format';
import type { OpenLine } from './figures';

export interface CustomerPill {
  readonly tone: 'good' | 'attention' | 'late' | 'neutral';
  readonly text: string;
}

/** Paid so many before a customer is called a good payer. */
const ENOUGH = 4;

const isNew = ({ openCount, settledCount, tabCents = 0, creditCents = 0 }: Summary): boolean =>
  openCount + settledCount + tabCents + creditCents === 0;

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
  const { limitCents = 0, tabLimitCents = 0 } = customer;
  const { overCreditCents, overTabCents } = overLimits(tabLimits(customer, summary), 0);
  if (overCreditCents > 0)
    pills.push({ tone: 'attention', text: `acima do limite de ${formatMoney(limitCents)}` });
  if (overTabCents > 0)
    pills.push({ tone: 'attention', text: `caderneta acima de ${formatMoney(tabLimitCents)}` });
  if (summary.doNotContact) pills.push({ tone: 'attention', text: 'pediu para não receber mensagens' });
  if (isNew(summary)) pills.push({ tone: 'neutral', text: 'sem compras ainda' });
  return pills;
};
