import { segmentTone } from '@renderer/features/segment';
import type { Customer } from '@shared/domain/customer';
import type { Summary } from '@shared/domain/summary';
import { overLimits, tabLimits } from '@shared/domain/tab-limit';
import { formatMoney } from '@shared/money/format';
import { type Segment, segmentText } from '@shared/rules/risk/segment';
import type { OpenLine } from './figures';

export interface CustomerPill {
  readonly tone: 'good' | 'attention' | 'late' | 'neutral';
  readonly text: string;
}

const isNew = ({ openCount, settledCount, tabCents = 0, creditCents = 0 }: Summary): boolean =>
  openCount + settledCount + tabCents + creditCents === 0;

/** What to know about a customer at one look. */
export const customerPills = (
  customer: Customer,
  summary: Summary,
  lines: readonly OpenLine[],
  segment: Segment,
): CustomerPill[] => {
  const pills: CustomerPill[] = [];
  const late = lines.filter(({ isLate }) => isLate).length;
  if (late > 0)
    pills.push({ tone: 'late', text: late === 1 ? '1 parcela em atraso' : `${late} parcelas em atraso` });
  else if (summary.openCount > 0) pills.push({ tone: 'good', text: 'em dia' });
  if (segment !== 'new') pills.push({ tone: segmentTone[segment], text: segmentText[segment] });
  const { limitCents = 0, tabLimitCents = 0 } = customer;
  const { overCreditCents, overTabCents } = overLimits(tabLimits(customer, summary), 0);
  if (overCreditCents > 0)
    pills.push({ tone: 'attention', text: `acima do limite de ${formatMoney(limitCents)}` });
  if (overTabCents > 0)
    pills.push({ tone: 'attention', text: `caderneta acima de ${formatMoney(tabLimitCents)}` });
  if (summary.deceasedOn) pills.push({ tone: 'neutral', text: 'soubemos que faleceu' });
  if (summary.contestedSince) pills.push({ tone: 'attention', text: 'não concorda com o valor' });
  if (summary.doNotContact) pills.push({ tone: 'attention', text: 'pediu para não receber mensagens' });
  if (isNew(summary)) pills.push({ tone: 'neutral', text: 'sem compras ainda' });
  return pills;
};
