import { readSetting, readTerms } from '@renderer/data/settings';
import { balanceDue } from '@shared/domain/allocation';
import { isRetired } from '@shared/domain/customer';
import { type Installment, isDue } from '@shared/domain/installment';
import type { LegalStep, LegalStepKind } from '@shared/domain/legal-step';
import { legalStepLabel } from '@shared/domain/legal-step-label';
import { NOTE_MAX } from '@shared/domain/primitives';
import { emptySummary } from '@shared/domain/summary';
import { err, ok, type Result } from '@shared/result';
import { type DayLimits, dayLimits, dueBucket } from '@shared/rules/dues';
import { itemsBefore, unconfirmed } from '@shared/rules/legal/checklist';
import { type LegalBlock, legalBlock } from '@shared/rules/legal/legal-block';
import { legalFacts } from '@shared/rules/legal/legal-facts';
import { stepsOf, writeDecisions } from './legal-steps';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export interface LegalStepRequest {
  readonly customerId: string;
  readonly kind: LegalStepKind;
  /** What it is about: open and overdue, none of it older than five years; empty only to give up what is. */
  readonly installmentIds: readonly string[];
  /** Ids of what the owner confirmed of the checklist. */
  readonly confirmed: readonly string[];
  readonly notes?: string;
}

export type LegalStepError =
  | { readonly reason: 'customer-not-found' }
  | { readonly reason: 'not-offered'; readonly block: LegalBlock }
  | { readonly reason: 'nothing-chosen' }
  /** One of the installments was paid, taken into an agreement, waits for a cheque or is not overdue. */
  | { readonly reason: 'not-overdue' }
  | { readonly reason: 'unconfirmed'; readonly items: readonly string[] }
  | { readonly reason: 'notes-too-long' };

/** An entry somebody else keeps, which has to be taken off one day. */
const STANDS: ReadonlySet<LegalStepKind> = new Set(['bureau', 'protest']);

/** What waits for a cheque is not overdue: the shop agreed to wait. */
const isOverdue = (installment: Installment, kind: LegalStepKind, limits: DayLimits): boolean => {
  const bucket = dueBucket(installment.dueDay, limits);
  return isDue(installment) && (bucket === 'overdue' || (bucket === 'prescribed' && kind === 'give-up'));
};

/**
 * Writes down what the owner decided for an account long overdue, once everything the law asks for before it is
 * confirmed. Nothing is sent: the shop does it outside the app.
 */
export const recordLegalStep = (
  context: UseCaseContext,
  request: LegalStepRequest,
): Promise<Result<LegalStep, LegalStepError>> => {
  const { clock } = context;
  const { customerId, kind, confirmed, notes } = request;
  return transact(
    context,
    ['customers', 'summaries', 'installments', 'legalSteps', 'settings', 'journal'],
    async (context): Promise<Result<LegalStep, LegalStepError>> => {
      const { db } = context;
      const today = clock.today();
      const customer = await db.customers.get(customerId);
      if (!customer || isRetired(customer)) return err({ reason: 'customer-not-found' });
      if (notes !== undefined && notes.length > NOTE_MAX) return err({ reason: 'notes-too-long' });
      const terms = await readTerms(db);
      const limits = dayLimits(today, terms.holidays);
      const summary = (await db.summaries.get(customerId)) ?? emptySummary(customerId);
      const earlier = await stepsOf(db, customerId);
      const block = legalBlock(kind, legalFacts(summary, earlier, limits));
      if (block) return err({ reason: 'not-offered', block });
      const ids = [...new Set(request.installmentIds)];
      if (ids.length === 0) return err({ reason: 'nothing-chosen' });
      const chosen = (await db.installments.bulkGet(ids)).flatMap((installment) =>
        installment?.customerId === customerId && isOverdue(installment, kind, limits) ? installment : [],
      );
      if (chosen.length < ids.length) return err({ reason: 'not-overdue' });
      const shop = await readSetting(db, 'shop');
      const place = { shopState: shop?.state, customerState: customer.address?.state };
      const items = unconfirmed(kind, place, confirmed);
      if (items.length > 0) return err({ reason: 'unconfirmed', items });
      const step: LegalStep = {
        id: clock.newId(),
        customerId,
        day: today,
        at: clock.now(),
        kind,
        cents: balanceDue(chosen, today, terms),
        installmentIds: ids,
        confirmed: itemsBefore(kind, place).map(({ id }) => id),
        notes: notes?.trim() || undefined,
        standing: STANDS.has(kind) ? 1 : undefined,
      };
      await db.legalSteps.add(step);
      await writeDecisions(db, customerId, [...earlier, step]);
      await writeJournal(context, {
        kind: 'legal-step',
        customerId,
        refId: step.id,
        cents: step.cents,
        label: `${customer.name} · ${legalStepLabel(kind)}`,
      });
      return ok(step);
    },
  );
};
