import { type CivilDay, dayParts } from '../../../calendar/civil-day';
import { monthName } from '../../../calendar/format';
import { counted } from '../../../wording/counted';
import { listed } from '../../../wording/listed';
import type { PreparedRecords } from './records';

/** The day of the first purchase, on credit or on the tab; undefined where none is in the books. */
export const customerSince = ({
  sales,
  tabs,
}: Pick<PreparedRecords, 'sales' | 'tabs'>): CivilDay | undefined =>
  [...sales, ...tabs].flatMap(({ cancelledOn, day }) => (cancelledOn ? [] : day)).sort()[0];

const YEAR = 12;

/** Whole months from a day to another. */
export const monthsSince = (since: CivilDay, today: CivilDay): number => {
  const [a, b] = [dayParts(since), dayParts(today)];
  return (b.year - a.year) * YEAR + b.month - a.month - (b.day < a.day ? 1 : 0);
};

/** `março de 2024` */
export const monthText = (day: CivilDay): string => `${monthName(day)} de ${dayParts(day).year}`;

/** `2 anos e 8 meses`, `5 meses`; empty in the first month. */
export const howLong = (months: number): string => {
  const [years, rest] = [Math.floor(months / YEAR), months % YEAR];
  return listed([
    ...(years > 0 ? [counted(years, 'ano', 'anos')] : []),
    ...(rest > 0 ? [counted(rest, 'mês', 'meses')] : []),
  ]);
};
