import { openTabOf } from '@renderer/data/queries/tab';
import { readTerms } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import { isRetired } from '@shared/domain/customer';
import { type Installment, untouched } from '@shared/domain/installment';
import type { Interval } from '@shared/domain/sale';
import { type PlanError, schedulePlan } from '@shared/domain/schedule';
import { withTab } from '@shared/domain/summary';
import type { TabClosing } from '@shared/domain/tab';
import { closingDescription } from '@shared/domain/tab-closing-day';
import { type Cents, sumCents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { writeInstallments } from './accounts';
import { addClosing } from './tab-accounts';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export interface CloseTabRequest {
  readonly customerId: string;
  /** The open tab as it was seen, in cents. */
  readonly totalCents: Cents;
  readonly installmentCount: number;
  /** Moved off Sundays and holidays like every due day. */
  readonly firstDueDay: CivilDay;
  readonly interval: Interval;
}

export type CloseTabError =
  | { readonly reason: PlanError }
  | { readonly reason: 'customer-not-found' }
  /** Closed meanwhile, perhaps in another window, or emptied. */
  | { readonly reason: 'nothing-open' }
  /** A purchase came or went since it was seen. */
  | { readonly reason: 'tab-changed'; readonly totalCents: Cents };

export interface ClosedTab {
  readonly closing: TabClosing;
  readonly installments: readonly Installment[];
}

/** Turns all purchases of a customer's open tab into installments: closing, plan, summary and journal at once. */
export const closeTab = (
  context: UseCaseContext,
  request: CloseTabRequest,
): Promise<Result<ClosedTab, CloseTabError>> => {
  const { clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'tabs', 'tabClosings', 'installments', 'journal', 'settings'],
    async (context): Promise<Result<ClosedTab, CloseTabError>> => {
      const { db } = context;
      const customer = await db.customers.get(request.customerId);
      if (!customer || isRetired(customer)) return err({ reason: 'customer-not-found' });
      const entries = await openTabOf(db, customer.id);
      const [oldest, newest] = [entries.at(0), entries.at(-1)];
      if (!oldest || !newest) return err({ reason: 'nothing-open' });
      const totalCents = sumCents(entries.map(({ cents }) => cents));
      if (totalCents !== request.totalCents) return err({ reason: 'tab-changed', totalCents });
      const { leftover, holidays } = await readTerms(db);
      const plan = schedulePlan({
        totalCents,
        downPaymentCents: 0,
        count: request.installmentCount,
        saleDay: clock.today(),
        firstDueDay: request.firstDueDay,
        interval: request.interval,
        leftover,
        holidays,
      });
      if (!plan.ok) return err({ reason: plan.error });

      const closing = await addClosing(context, entries, {
        customerId: customer.id,
        installmentCount: plan.value.length,
        firstDueDay: request.firstDueDay,
        interval: request.interval,
      });
      const description = closingDescription(oldest.day, newest.day);
      const installments = plan.value.map(
        (scheduled): Installment => ({
          ...untouched,
          ...scheduled,
          id: clock.newId(),
          customerId: customer.id,
          originKind: 'tab',
          originId: closing.id,
          description,
          open: 1,
        }),
      );
      await writeInstallments(
        db,
        customer.id,
        installments.map((after) => ({ after })),
        (summary) => withTab(summary, []),
      );
      await writeJournal(context, {
        kind: 'tab-closed',
        customerId: customer.id,
        refId: closing.id,
        cents: closing.totalCents,
        label: customer.name,
      });
      return ok({ closing, installments });
    },
  );
};
