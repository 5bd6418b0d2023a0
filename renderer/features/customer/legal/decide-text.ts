import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { relativeDay } from '@shared/calendar/format';
import { legalStepLabel } from '@shared/domain/legal-step-label';
import type { DayLimits } from '@shared/rules/dues';
import { legalBlock } from '@shared/rules/legal/legal-block';
import { legalFacts } from '@shared/rules/legal/legal-facts';

/**
 * That it is time to decide, or what was decided last; empty while nothing but talking is possible, or while an entry
 * stands and speaks for itself.
 */
export const decideText = (
  { summary, legalSteps }: Pick<CustomerFile, 'summary' | 'legalSteps'>,
  limits: DayLimits,
): string => {
  const facts = legalFacts(summary, legalSteps, limits);
  if (facts.standing.length > 0 || legalBlock('formal-letter', facts) !== null) return '';
  const [last] = legalSteps
    .filter(({ cancelledOn, endedOn }) => cancelledOn === undefined && endedOn === undefined)
    .sort((a, b) => b.at - a.at);
  return last
    ? `Decidido ${relativeDay(last.day, limits.today)}: ${legalStepLabel(last.kind).toLowerCase()}.`
    : `Venceu há ${facts.daysLate} dias: daqui em diante, você decide.`;
};
