import { type CivilDay, dayParts } from '@shared/calendar/civil-day';
import { formatDay, formatDayMonth } from '@shared/calendar/format';
import type { Cents } from '@shared/money/cents';
import { formatPercent } from '@shared/money/format';
import { mulDiv } from '@shared/money/rounding';
import { listed } from '@shared/wording/listed';

interface Line {
  readonly dueDay: CivilDay;
  readonly principalCents: Cents;
}

/** `4,1%`: a part of a whole, to the tenth. */
export const shareText = (part: Cents, whole: Cents): string =>
  formatPercent(whole === 0 ? 0 : mulDiv(part, 1_000, whole) * 10);

/** `em 21/12, 19/01 e 19/02` while they are few, otherwise `de 21/12/2026 a 20/09/2027`. */
export const daysText = (plan: readonly Line[], today: CivilDay): string => {
  const days = plan.map((line) => line.dueDay);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (days.length > 3) return `de ${formatDay(first)} a ${formatDay(last)}`;
  // Without the year where nobody can mistake it.
  const near = dayParts(last).year - dayParts(today).year <= 1;
  return `em ${listed(days.map((day) => (near ? formatDayMonth(day) : formatDay(day))))}`;
};
