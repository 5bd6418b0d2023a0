import { formatDay } from '@shared/calendar/format';
import type { LegalStep } from '@shared/domain/legal-step';
import { legalStepLabel } from '@shared/domain/legal-step-label';
import { installmentsText } from '@shared/wording/counted';
import { joined, type TimelineEntry } from './entry';

/** What the owner decided for an account long overdue, and what became of it. */
export const legalStepEntry = (step: LegalStep): TimelineEntry => {
  const { id, day, at, kind, installmentIds, notes, cents, endedOn, cancelledOn } = step;
  return {
    kind: 'legal-step',
    key: id,
    step,
    day,
    at,
    title: legalStepLabel(kind),
    detail: joined([installmentsText(installmentIds.length), notes]),
    cents,
    note: endedOn && `Retirado em ${formatDay(endedOn)}`,
    undone: cancelledOn && `desfeito em ${formatDay(cancelledOn)}`,
  };
};
