import type { CivilDay } from '@shared/calendar/civil-day';
import type { LegalStep } from '@shared/domain/legal-step';
import { err, ok, type Result } from '@shared/result';
import { putStep, stepLine } from './legal-steps';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export type EndLegalStepError = 'step-not-found' | 'not-standing' | 'day-in-the-future' | 'day-before-step';

/** Notes that an entry at a bureau was taken off, or a protest cleared, on a day up to today. */
export const endLegalStep = (
  context: UseCaseContext,
  stepId: string,
  day: CivilDay = context.clock.today(),
): Promise<Result<LegalStep, EndLegalStepError>> => {
  const { clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'legalSteps', 'journal'],
    async (context): Promise<Result<LegalStep, EndLegalStepError>> => {
      const { db } = context;
      const step = await db.legalSteps.get(stepId);
      if (!step) return err('step-not-found');
      if (step.standing !== 1) return err('not-standing');
      if (day > clock.today()) return err('day-in-the-future');
      if (day < step.day) return err('day-before-step');
      const ended: LegalStep = { ...step, standing: undefined, endedOn: day };
      await putStep(db, ended);
      await writeJournal(context, {
        kind: 'legal-step-ended',
        customerId: step.customerId,
        refId: step.id,
        label: await stepLine(db, step),
      });
      return ok(ended);
    },
  );
};
