import type { CustomerFile } from '@renderer/data/queries/customer-file';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth } from '@shared/calendar/format';
import { closingState } from '@shared/domain/tab-closing-day';
import { tabLimits } from '@shared/domain/tab-limit';
import { formatMoney } from '@shared/money/format';
import { closingText } from './tab-words';

/** `Caderneta desde 03/11 · fecha em 3 dias · ainda cabem R$ 57,50`; empty for a customer without a tab. */
export const tabNoteText = (
  { customer, summary, tabs }: Pick<CustomerFile, 'customer' | 'summary' | 'tabs'>,
  today: CivilDay,
): string => {
  const oldest = tabs
    .filter(({ openOf }) => openOf !== undefined)
    .map(({ day }) => day)
    .sort()[0];
  const isUsed =
    tabs.length > 0 || customer.tabClosingDay !== undefined || customer.tabLimitCents !== undefined;
  if (!isUsed) return '';
  const { tabLeftCents } = tabLimits(customer, summary);
  const closing = closingState(oldest, customer.tabClosingDay, today);
  return [
    oldest === undefined ? 'Nada na caderneta agora' : `Caderneta aberta desde ${formatDayMonth(oldest)}`,
    closing.kind === 'none' ? '' : closingText(closing, today),
    tabLeftCents === undefined ? '' : `ainda cabem ${formatMoney(tabLeftCents)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
};
