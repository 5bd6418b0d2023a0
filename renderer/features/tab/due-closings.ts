import type { CloseTabRequest } from '@renderer/use-cases/close-tab';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { ScheduledInstallment } from '@shared/domain/schedule';
import type { Terms } from '@shared/domain/terms';
import { closingDraft, closingView } from './closing-view';
import type { TabItem } from './tab-list-view';

/** A tab that is to be closed by today, as it is proposed: one installment on the next payday. */
export interface DueClosing {
  readonly name: string;
  readonly request: CloseTabRequest;
  readonly plan: readonly ScheduledInstallment[];
}

export const dueClosings = (
  due: readonly TabItem[],
  today: CivilDay,
  terms: Pick<Terms, 'leftover' | 'holidays'>,
): DueClosing[] =>
  due.flatMap(({ row: { customer, tabCents } }) => {
    const { plan, request } = closingView(closingDraft(today, customer.payday), {
      totalCents: tabCents,
      today,
      terms,
    });
    return request ? [{ name: customer.name, request: { ...request, customerId: customer.id }, plan }] : [];
  });
