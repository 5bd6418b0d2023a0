import { type CivilDay, dayParts } from '../../calendar/civil-day';
import { counted } from '../../wording/counted';

/** Whole months from a day to a later one; 0 when it is not later. */
export const monthsSince = (since: CivilDay, today: CivilDay): number => {
  const [from, to] = [dayParts(since), dayParts(today)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  return Math.max(0, months);
};

/** `3 anos`, `1 ano e 2 meses`, `menos de 1 mês` */
export const durationText = (months: number): string => {
  if (months === 0) return 'menos de 1 mês';
  const parts = [
    months >= 12 ? counted(Math.floor(months / 12), 'ano', 'anos') : '',
    months % 12 > 0 ? counted(months % 12, 'mês', 'meses') : '',
  ];
  return parts.filter((part) => part !== '').join(' e ');
};
