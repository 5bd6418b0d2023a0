import type { CivilDay } from '../../calendar/civil-day';
import type { LegalStep, LegalStepKind } from '../../domain/legal-step';
import { lastPromiseDay, promiseState } from '../../domain/payment-promise';
import type { Summary } from '../../domain/summary';
import { type DayLimits, duePosition, followsAgreement, isPastDue } from '../dues';

/** What decides which next steps an account overdue for long may take. */
export interface LegalFacts {
  /** Days since the oldest overdue due day that is not prescribed; 0 when nothing is overdue. */
  readonly daysLate: number;
  /** The due day those are counted from. */
  readonly oldestDay?: CivilDay;
  readonly overdueCount: number;
  /** Installments due more than five years ago. */
  readonly prescribedCount: number;
  readonly contestedSince?: CivilDay;
  readonly deceasedOn?: CivilDay;
  readonly doNotContact?: CivilDay;
  /** The last day of a promise that may still be kept. */
  readonly promiseUntil?: CivilDay;
  /** The next due day of an agreement that is up to date. */
  readonly agreementDay?: CivilDay;
  /** The oldest due day of an agreement that is late, where nothing older is overdue: its own break rule comes first. */
  readonly lateAgreementDay?: CivilDay;
  /** Kinds of which an entry stands already. */
  readonly standing: readonly LegalStepKind[];
}

export const legalFacts = (
  summary: Summary,
  steps: readonly Pick<LegalStep, 'kind' | 'standing'>[],
  limits: DayLimits,
): LegalFacts => {
  const position = duePosition(summary, limits);
  const { overdue, prescribed, daysLate } = position;
  const { promise, agreementDueDay } = summary;
  const state = promise && promiseState(promise, limits.today);
  const isOpen = state === 'waiting' || state === 'due' || state === 'late';
  const isRunning = agreementDueDay !== undefined && !isPastDue(agreementDueDay, limits);
  return {
    daysLate,
    oldestDay: overdue.firstDay,
    overdueCount: overdue.count,
    prescribedCount: prescribed.count,
    contestedSince: summary.contestedSince,
    deceasedOn: summary.deceasedOn,
    doNotContact: summary.doNotContact,
    promiseUntil: promise && isOpen ? lastPromiseDay(promise) : undefined,
    agreementDay: isRunning ? agreementDueDay : undefined,
    lateAgreementDay: followsAgreement(summary, position) ? agreementDueDay : undefined,
    standing: steps.flatMap(({ kind, standing }) => (standing === 1 ? kind : [])),
  };
};
