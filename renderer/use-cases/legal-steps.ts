import type { Database } from '@renderer/data/database';
import type { LegalStep } from '@shared/domain/legal-step';
import { legalStepLabel } from '@shared/domain/legal-step-label';
import { emptySummary, withDecisions } from '@shared/domain/summary';

/** Steps the use cases of decisions share. Each runs inside the caller's transaction. */

export const stepsOf = (db: Database, customerId: string): Promise<LegalStep[]> =>
  db.legalSteps.where('customerId').equals(customerId).toArray();

/** Brings the summary up to date with all decisions of the customer, as they are after the change. */
export const writeDecisions = async (
  db: Database,
  customerId: string,
  steps: readonly LegalStep[],
): Promise<void> => {
  const summary = (await db.summaries.get(customerId)) ?? emptySummary(customerId);
  await db.summaries.put(withDecisions(summary, steps));
};

/** Puts one changed decision, and the summary that follows from all of the customer's. */
export const putStep = async (db: Database, step: LegalStep): Promise<void> => {
  await db.legalSteps.put(step);
  await writeDecisions(db, step.customerId, await stepsOf(db, step.customerId));
};

/** `Ana Lima · Carta formal` */
export const stepLine = async (db: Database, { customerId, kind }: LegalStep): Promise<string> =>
  `${(await db.customers.get(customerId))?.name ?? ''} · ${legalStepLabel(kind)}`;
