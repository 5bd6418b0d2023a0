import type { CivilDay } from '@shared/calendar/civil-day';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import { flagsOf } from '@shared/rules/flags';
import { currentStep } from '@shared/rules/ladder/current-step';
import { type LadderStep, type Ladders, ladderFor, ownerDecides } from '@shared/rules/ladder/ladder';
import { defaultQueueRules, queueLimits } from '@shared/rules/queue';
import { adviceFor, flagText } from '@shared/rules/reasons';
import { RISK_START, riskOf, riskReasonText } from '@shared/rules/risk/risk-score';
import { readSegment } from '@shared/rules/risk/segment-of';
import { upperFirst } from '@shared/wording/letter-case';
import type { RiskAccount } from './at-risk-view';
import { earlierPromisesText, lastContactText, promiseText } from './risk-words';

interface Day {
  readonly today: CivilDay;
  readonly terms: Pick<Terms, 'holidays'>;
  readonly ladders: Ladders;
}

export interface RiskPerson {
  readonly segmentReason: string;
  /** Where the number comes from, a line each: what it starts with, then what moves it, the most telling first. */
  readonly reasons: readonly { readonly points: string; readonly text: string }[];
  /** What is known of the account today, in sentences. */
  readonly facts: readonly string[];
  readonly advice: string | null;
}

/** `+18: atrasou 6 de 8` in its two columns. */
const inColumns = (line: string): { points: string; text: string } => {
  const colon = line.indexOf(': ');
  return { points: line.slice(0, colon), text: line.slice(colon + 2) };
};

const START = { points: String(RISK_START), text: 'de onde todo cliente começa' };

/** After sixty days the step is to decide, which is no advice. */
const BEFORE_DECIDING =
  'Antes de decidir, proponha um acordo que caiba no mês: costuma trazer mais do que qualquer outro caminho.';

const stepAdvice = (step: LadderStep | undefined): string | null => {
  if (!step) return null;
  return ownerDecides(step) ? BEFORE_DECIDING : `${step.task}.`;
};

/** Everything the panel says of one customer. `limitCents` is the customer's credit limit, where there is one. */
export const riskPerson = (
  { summary, position, standing, segment }: RiskAccount,
  { today, terms, ladders }: Day,
  limitCents?: Cents,
): RiskPerson => {
  const flags = flagsOf(summary, position, today, { limitCents });
  const limits = queueLimits(today, { ...defaultQueueRules, holidays: terms.holidays, ladders });
  const step = currentStep(ladderFor(ladders, segment), position, limits)?.step;
  const earlier = earlierPromisesText(summary);
  return {
    segmentReason: upperFirst(readSegment(summary, standing).reason),
    reasons: [START, ...riskOf(summary, standing).reasons.map((reason) => inColumns(riskReasonText(reason)))],
    facts: [
      ...flags.map((flag) => flagText(flag, today)),
      ...[promiseText(summary, today), earlier && `combinados anteriores: ${earlier}`]
        .filter((text): text is string => !!text)
        .map(upperFirst),
      upperFirst(lastContactText(summary, today)),
    ],
    advice: adviceFor(flags) ?? stepAdvice(step),
  };
};
