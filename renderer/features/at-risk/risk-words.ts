import type { CivilDay } from '@shared/calendar/civil-day';
import { relativeDay } from '@shared/calendar/format';
import { promiseState } from '@shared/domain/payment-promise';
import type { Summary } from '@shared/domain/summary';
import { formatMoney } from '@shared/money/format';
import { shortDay } from '@shared/rules/reasons';
import { type Segment, segmentText } from '@shared/rules/risk/segment';
import { counted } from '@shared/wording/counted';
import { upperFirst } from '@shared/wording/letter-case';
import type { RiskAccount, RiskTotals } from './at-risk-view';

export const customersText = (count: number): string => counted(count, 'cliente', 'clientes');

export const segmentName = (segment: Segment): string => upperFirst(segmentText[segment]);

/** `R$ 1.234,00 podem atrasar, de 12 clientes`: "em risco" is the name of a kind of customer. */
export const totalText = ({ cents, count }: Pick<RiskTotals, 'cents' | 'count'>): string =>
  `${formatMoney(cents)} podem atrasar, de ${customersText(count)}`;

/** `16 dias` of delay, under the money overdue; or that nothing is. */
export const lateText = ({ position }: Pick<RiskAccount, 'position'>): string =>
  position.overdue.count === 0 ? 'nada em atraso' : counted(position.daysLate, 'dia', 'dias');

export const lastContactText = ({ lastContactDay }: Summary, today: CivilDay): string =>
  lastContactDay === undefined ? 'sem conversas' : `conversa ${relativeDay(lastContactDay, today)}`;

/** How the last promise stands, in a few words; null without one that matters now. */
export const promiseText = ({ promise }: Summary, today: CivilDay): string | null => {
  if (!promise) return null;
  const day = shortDay(promise.day, today);
  switch (promiseState(promise, today)) {
    case 'waiting':
      return `prometeu para ${day}`;
    case 'due':
      return 'promessa para hoje';
    case 'late':
      return `prometeu para ${day}, aguardando`;
    case 'partly':
      return `cumpriu em parte o combinado de ${day}`;
    case 'broken':
      return `o combinado de ${day} passou do dia`;
    case 'kept':
      return 'cumpriu o último combinado';
  }
};

/** What became of the promises before the last one. */
export const earlierPromisesText = ({ promises }: Summary): string | null => {
  if (!promises) return null;
  const { kept, partly, broken } = promises;
  return [
    ...(kept > 0 ? [counted(kept, 'cumprido', 'cumpridos')] : []),
    ...(partly > 0 ? [`${partly} em parte`] : []),
    ...(broken > 0 ? [counted(broken, 'não cumprido', 'não cumpridos')] : []),
  ].join(', ');
};
