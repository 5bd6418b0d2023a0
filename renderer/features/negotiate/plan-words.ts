import { type CivilDay, dayParts } from '@shared/calendar/civil-day';
import { formatDay, formatDayMonth } from '@shared/calendar/format';
import type { Cents } from '@shared/money/cents';
import { formatMoney, formatPercent } from '@shared/money/format';
import { mulDiv } from '@shared/money/rounding';
import { listed } from '@shared/wording/listed';

interface Line {
  readonly dueDay: CivilDay;
  readonly principalCents: Cents;
}

/** `4 × R$ 80,00`, or `3 × R$ 33,33 + R$ 33,34` where the cents do not divide. */
export const planShort = (plan: readonly Line[]): string => {
  const amounts = plan.map((line) => line.principalCents);
  const [first, second, last] = [amounts[0], amounts[1], amounts.at(-1)];
  if (first === undefined || last === undefined) return 'sem parcelas';
  if (first === last) return `${amounts.length} × ${formatMoney(first)}`;
  if (amounts.length === 2) return `${formatMoney(first)} + ${formatMoney(last)}`;
  return first === second
    ? `${amounts.length - 1} × ${formatMoney(first)} + ${formatMoney(last)}`
    : `${formatMoney(first)} + ${amounts.length - 1} × ${formatMoney(last)}`;
};

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
