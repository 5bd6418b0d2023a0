import { type CivilDay, isCivilDay } from '@shared/calendar/civil-day';
import { isRetired } from '@shared/domain/customer';
import { emptySummary } from '@shared/domain/summary';
import type { TabEntry } from '@shared/domain/tab';
import { isOver, type OverLimits, overLimits, tabLimits } from '@shared/domain/tab-limit';
import { TAB_DESCRIPTION, TAB_DESCRIPTION_MAX } from '@shared/domain/tab-line';
import { type Cents, isCents, MAX_CENTS } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { type CreditDecision, decisionReason, writeDecision } from './credit-decision';
import { writeTabEntry } from './tab-accounts';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export interface TabEntryRequest {
  readonly customerId: string;
  /** Today or before. */
  readonly day: CivilDay;
  /** Blank is `Compra`. */
  readonly description: string;
  readonly cents: Cents;
  /** Needed only over the limit of the tab or of the customer. */
  readonly decision?: CreditDecision;
}

export type TabEntryError =
  | { readonly reason: 'customer-not-found' }
  | { readonly reason: 'day-not-valid' }
  | { readonly reason: 'day-in-the-future' }
  | { readonly reason: 'amount-not-positive' }
  /** Of the purchase, or of the tab with it. */
  | { readonly reason: 'amount-too-large' }
  | { readonly reason: 'description-too-long' }
  /** Needs a decision in words. */
  | ({ readonly reason: 'over-limit' } & OverLimits);

const wrongEntry = (request: TabEntryRequest, today: CivilDay): TabEntryError | null => {
  if (!isCivilDay(request.day)) return { reason: 'day-not-valid' };
  if (request.day > today) return { reason: 'day-in-the-future' };
  if (request.cents > MAX_CENTS) return { reason: 'amount-too-large' };
  if (!isCents(request.cents) || request.cents <= 0) return { reason: 'amount-not-positive' };
  return request.description.trim().length > TAB_DESCRIPTION_MAX ? { reason: 'description-too-long' } : null;
};

/** Puts a small purchase on a customer's tab. Over a limit it needs the owner's decision, journalled with it. */
export const addTabEntry = (
  context: UseCaseContext,
  request: TabEntryRequest,
): Promise<Result<TabEntry, TabEntryError>> => {
  const { clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'tabs', 'journal'],
    async (context): Promise<Result<TabEntry, TabEntryError>> => {
      const { db } = context;
      const wrong = wrongEntry(request, clock.today());
      if (wrong) return err(wrong);
      const customer = await db.customers.get(request.customerId);
      if (!customer || isRetired(customer)) return err({ reason: 'customer-not-found' });
      const limits = tabLimits(customer, (await db.summaries.get(customer.id)) ?? emptySummary(customer.id));
      if (limits.tabCents + request.cents > MAX_CENTS) return err({ reason: 'amount-too-large' });
      const over = overLimits(limits, request.cents);
      const decided = decisionReason(request.decision);
      if (isOver(over) && decided === '') return err({ reason: 'over-limit', ...over });

      const entry: TabEntry = {
        id: clock.newId(),
        customerId: customer.id,
        day: request.day,
        createdAt: clock.now(),
        description: request.description.trim() || TAB_DESCRIPTION,
        cents: request.cents,
        openOf: customer.id,
      };
      await writeTabEntry(db, entry);
      await writeJournal(context, {
        kind: 'tab-entry',
        customerId: customer.id,
        refId: entry.id,
        cents: entry.cents,
        label: customer.name,
      });
      const overCents = Math.max(over.overTabCents, over.overCreditCents);
      if (isOver(over)) await writeDecision(context, customer, entry, { overCents, ...over }, decided);
      return ok(entry);
    },
  );
};
