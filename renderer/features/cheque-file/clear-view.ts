import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type AllocationPlan, chargesDue } from '@shared/domain/allocation';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { clearingOf } from '@shared/domain/cheque/clearing';
import { outstandingCents } from '@shared/domain/installment';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import { sumCents } from '@shared/money/cents';
import { moveBlock } from '@shared/rules/cheques/move-block';
import { moveBlockText } from '@shared/rules/cheques/move-block-text';

export interface ClearDraft {
  /** Null is empty or not understood. */
  readonly day: CivilDay | null;
  readonly forgive: boolean;
}

/** Amounts in cents. */
export interface ClearView {
  readonly plan: AllocationPlan;
  /** Late charges of a cheque that came back before: asked about where there are some. */
  readonly askedCents: Cents;
  /** What stays open of what it covers. */
  readonly leftCents: Cents;
  readonly problem?: string;
}

interface ClearFacts {
  readonly file: ChequeFileRecords;
  readonly today: CivilDay;
  readonly terms: Terms;
}

const problemOf = ({ day }: ClearDraft, { file, today }: ClearFacts): string | undefined => {
  if (day === null) return 'Diga o dia em que o banco pagou, por exemplo 20/11/2026.';
  const block = moveBlock(file.cheque, { move: 'clear', day }, today);
  return block ? moveBlockText(block) : undefined;
};

/** What a cheque pays once the bank paid it, before it is written down. */
export const clearView = (draft: ClearDraft, facts: ClearFacts): ClearView => {
  const { file, today, terms } = facts;
  const { cheque } = file;
  const day = draft.day !== null && draft.day <= today ? draft.day : today;
  const installments = file.installments.filter(({ open }) => open === 1);
  const cameBack = lifeOf(cheque).returns.length > 0;
  const plan = clearingOf(cheque, { installments, day, terms, forgive: draft.forgive });
  const openCents = sumCents(installments.map(outstandingCents));
  return {
    plan,
    askedCents: cameBack ? chargesDue(installments, day, terms) : 0,
    leftCents: openCents - plan.principalCents - plan.reducedCents,
    problem: problemOf(draft, facts),
  };
};
