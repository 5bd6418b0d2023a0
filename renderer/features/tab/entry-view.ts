import type { TabEntryRequest } from '@renderer/use-cases/add-tab-entry';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import type { Summary } from '@shared/domain/summary';
import { isOver, type OverLimits, overLimits, type TabLimits, tabLimits } from '@shared/domain/tab-limit';
import { parseTabLine, type TabLine } from '@shared/domain/tab-line';
import { formatMoney } from '@shared/money/format';
import { lineErrorText } from './tab-words';

/** What is being typed. */
export interface EntryDraft {
  readonly text: string;
  /** Absent is today; null is not understood. */
  readonly day?: CivilDay | null;
}

export interface EntryView {
  readonly day: CivilDay | null;
  readonly limits: TabLimits;
  /** The line as it is understood so far. */
  readonly line?: TabLine;
  readonly lineProblem?: string;
  readonly dayProblem?: string;
  /** By how much this purchase goes over the limits; absent within them. */
  readonly over?: OverLimits;
  /** Ready to be saved; null while there is a problem. */
  readonly request: Omit<TabEntryRequest, 'customerId' | 'decision'> | null;
}

const dayProblemOf = (day: CivilDay | null, today: CivilDay): string | undefined => {
  if (day === null) return 'Informe o dia da compra, por exemplo 20/11.';
  return day > today ? 'O dia da compra não pode ser depois de hoje.' : undefined;
};

/** Everything the line says while it is typed. */
export const entryView = (
  draft: EntryDraft,
  account: { readonly customer: Customer; readonly summary: Summary },
  today: CivilDay,
): EntryView => {
  const day = draft.day === undefined ? today : draft.day;
  const limits = tabLimits(account.customer, account.summary);
  const parsed = parseTabLine(draft.text);
  const dayProblem = dayProblemOf(day, today);
  if (!parsed.ok) return { day, limits, lineProblem: lineErrorText(parsed.error), dayProblem, request: null };
  const line = parsed.value;
  const over = overLimits(limits, line.cents);
  return {
    day,
    limits,
    line,
    dayProblem,
    ...(isOver(over) && { over }),
    request: dayProblem === undefined && day !== null ? { ...line, day } : null,
  };
};

/** By how much a purchase passes which limit: `passa do limite da caderneta em R$ 3,20`. */
export const overText = ({ overTabCents, overCreditCents }: OverLimits): string => {
  const parts = [
    overTabCents > 0 ? `do limite da caderneta em ${formatMoney(overTabCents)}` : '',
    overCreditCents > 0 ? `do limite de crédito em ${formatMoney(overCreditCents)}` : '',
  ].filter((part) => part !== '');
  return `passa ${parts.join(' e ')}`;
};
