import type { JournalKind } from '@shared/domain/journal';
import type { LegalStep } from '@shared/domain/legal-step';
import { err, ok, type Result } from '@shared/result';
import { putStep, stepLine } from './legal-steps';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export type UndoLegalStepError =
  | 'step-not-found'
  | 'already-undone'
  /** The entry was noted as taken off since; that is taken back first. */
  | 'ended-since'
  | 'not-ended';

type TakeBack = (step: LegalStep) => Result<LegalStep, UndoLegalStepError>;

/** Puts what `takeBack` makes of a decision, with the counter-entry of its newest line of a kind. */
const undo = (
  context: UseCaseContext,
  stepId: string,
  kind: JournalKind,
  takeBack: TakeBack,
): Promise<Result<LegalStep, UndoLegalStepError>> => {
  return transact(
    context,
    ['customers', 'summaries', 'legalSteps', 'journal'],
    async (context): Promise<Result<LegalStep, UndoLegalStepError>> => {
      const { db } = context;
      const step = await db.legalSteps.get(stepId);
      if (!step) return err('step-not-found');
      const before = takeBack(step);
      if (!before.ok) return before;
      await putStep(db, before.value);
      const lines = await db.journal.where('refId').equals(stepId).sortBy('seq');
      await writeJournal(context, {
        kind: 'legal-step-undone',
        customerId: step.customerId,
        refId: stepId,
        label: await stepLine(db, step),
        undoes: lines.filter((line) => line.kind === kind).at(-1)?.seq,
      });
      return before;
    },
  );
};

/** Takes a decision back. The record stays, marked, and counts for nothing. */
export const undoLegalStep = (
  context: UseCaseContext,
  stepId: string,
): Promise<Result<LegalStep, UndoLegalStepError>> =>
  undo(context, stepId, 'legal-step', (step) => {
    if (step.cancelledOn !== undefined) return err('already-undone');
    if (step.endedOn !== undefined) return err('ended-since');
    return ok({ ...step, standing: undefined, cancelledOn: context.clock.today() });
  });

/** Takes back that an entry was taken off: it stands again. */
export const undoLegalStepEnd = (
  context: UseCaseContext,
  stepId: string,
): Promise<Result<LegalStep, UndoLegalStepError>> =>
  undo(context, stepId, 'legal-step-ended', (step) =>
    step.endedOn === undefined ? err('not-ended') : ok({ ...step, standing: 1, endedOn: undefined }),
  );
