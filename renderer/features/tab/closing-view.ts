import type { CloseTabRequest } from '@renderer/use-cases/close-tab';
import { addMonths, type CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth, weekdayName } from '@shared/calendar/format';
import { MAX_INSTALLMENTS } from '@shared/domain/primitives';
import type { Interval } from '@shared/domain/sale';
import { type PlanError, type ScheduledInstallment, schedulePlan } from '@shared/domain/schedule';
import { proposedDueDay } from '@shared/domain/tab-closing-day';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';

/** How a tab is being closed. Null is empty or not understood. */
export interface ClosingDraft {
  readonly count: number | null;
  readonly firstDueDay: CivilDay | null;
  readonly every: 'month' | 'fortnight' | 'week';
}

export type ClosingField = 'count' | 'firstDueDay';

export interface ClosingView {
  readonly plan: readonly ScheduledInstallment[];
  readonly problem?: { readonly field: ClosingField; readonly text: string };
  /** Said where the first due day is no day to pay on; the plan already follows it. */
  readonly movedText?: string;
  readonly request: Omit<CloseTabRequest, 'customerId'> | null;
}

interface ClosingFacts {
  readonly totalCents: Cents;
  readonly today: CivilDay;
  readonly terms: Pick<Terms, 'leftover' | 'holidays'>;
}

const INTERVALS: Record<ClosingDraft['every'], Interval> = {
  month: { kind: 'monthly' },
  fortnight: { kind: 'days', days: 15 },
  week: { kind: 'days', days: 7 },
};

/** A due day further away than this is a slip of the year. */
const FAR_MONTHS = 24;

/** One installment, on the customer's next payday. */
export const closingDraft = (today: CivilDay, payday: number | undefined): ClosingDraft => ({
  count: 1,
  firstDueDay: proposedDueDay(today, payday),
  every: 'month',
});

const planProblem = (error: PlanError): ClosingView['problem'] => {
  if (error === 'first-due-before-sale')
    return { field: 'firstDueDay', text: 'O vencimento não pode ser antes de hoje.' };
  if (error === 'installment-under-one-cent')
    return { field: 'count', text: 'Não dá um centavo por parcela. Use menos parcelas.' };
  return { field: 'count', text: `Informe de 1 a ${MAX_INSTALLMENTS} parcelas.` };
};

/** The installments a closing would make, and what is still wrong. */
export const closingView = (draft: ClosingDraft, { totalCents, today, terms }: ClosingFacts): ClosingView => {
  const { count, firstDueDay, every } = draft;
  const wrong = (field: ClosingField, text: string): ClosingView => ({
    plan: [],
    problem: { field, text },
    request: null,
  });
  if (count === null) return wrong('count', 'Informe o número de parcelas.');
  if (firstDueDay === null) return wrong('firstDueDay', 'Informe o dia do vencimento.');
  if (firstDueDay > addMonths(today, FAR_MONTHS))
    return wrong('firstDueDay', 'Está a mais de dois anos de hoje. Confira o ano.');
  const interval = INTERVALS[every];
  const made = schedulePlan({
    totalCents,
    downPaymentCents: 0,
    count,
    saleDay: today,
    firstDueDay,
    interval,
    leftover: terms.leftover,
    holidays: terms.holidays,
  });
  if (!made.ok) return { plan: [], problem: planProblem(made.error), request: null };
  const [first] = made.value;
  return {
    plan: made.value,
    ...(first &&
      first.dueDay !== firstDueDay && {
        movedText: `cai em domingo ou feriado: fica para ${weekdayName(first.dueDay)}, ${formatDayMonth(first.dueDay)}`,
      }),
    request: { totalCents, installmentCount: count, firstDueDay, interval },
  };
};
