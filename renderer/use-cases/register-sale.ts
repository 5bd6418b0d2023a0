import { nextNumber, readTerms } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type Installment, untouched } from '@shared/domain/installment';
import type { Means } from '@shared/domain/payment';
import type { Interval, Sale, SaleItem } from '@shared/domain/sale';
import { type PlanError, schedulePlan } from '@shared/domain/schedule';
import { type Cents, sumCents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { writeInstallments } from './accounts';
import {
  type CreditDecision,
  type DecisionNeeded,
  decisionReason,
  readDecisionNeed,
  writeDecision,
} from './credit-decision';
import { takeDownPayment } from './down-payment';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export interface SaleRequest {
  readonly customerId: string;
  readonly day: CivilDay;
  readonly description: string;
  readonly items: readonly SaleItem[];
  readonly totalCents: Cents;
  readonly downPaymentCents: Cents;
  readonly downPaymentMeans: Means;
  readonly installmentCount: number;
  readonly firstDueDay: CivilDay;
  readonly interval: Interval;
  /** Needed only over the customer's limit, or with something in arrears. */
  readonly decision?: CreditDecision;
}

export type SaleError =
  | PlanError
  | 'customer-not-found'
  | 'sale-in-the-future'
  | 'description-missing'
  | DecisionNeeded;

export interface RegisteredSale {
  readonly sale: Sale;
  readonly installments: readonly Installment[];
}

/** Writes a sale on credit with its installments, the down payment as a payment, and the journal line. */
export const registerSale = (
  context: UseCaseContext,
  request: SaleRequest,
): Promise<Result<RegisteredSale, SaleError>> => {
  const { db, clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'sales', 'installments', 'payments', 'journal', 'settings'],
    async (): Promise<Result<RegisteredSale, SaleError>> => {
      const customer = await db.customers.get(request.customerId);
      if (!customer || customer.mergedIntoId) return err('customer-not-found');
      if (request.day > clock.today()) return err('sale-in-the-future');
      const description =
        request.description.trim() || request.items.map((item) => item.description).join(', ');
      if (description === '') return err('description-missing');
      const terms = await readTerms(db);
      const plan = schedulePlan({
        totalCents: request.totalCents,
        downPaymentCents: request.downPaymentCents,
        count: request.installmentCount,
        saleDay: request.day,
        firstDueDay: request.firstDueDay,
        interval: request.interval,
        leftover: terms.leftover,
      });
      if (!plan.ok) return plan;
      const financedCents = sumCents(plan.value.map(({ principalCents }) => principalCents));
      const need = await readDecisionNeed(context, customer, terms, financedCents);
      const decided = decisionReason(request.decision);
      if (need && decided === '') return err({ reason: 'decision-needed', need });

      const sale: Sale = {
        id: clock.newId(),
        number: await nextNumber(db, 'sale'),
        customerId: customer.id,
        day: request.day,
        description: description.slice(0, 300),
        items: [...request.items],
        totalCents: request.totalCents,
        downPaymentCents: request.downPaymentCents,
        installmentCount: request.installmentCount,
        firstDueDay: request.firstDueDay,
        interval: request.interval,
        createdAt: clock.now(),
      };
      const installments = plan.value.map(
        (scheduled): Installment => ({
          ...untouched,
          ...scheduled,
          id: clock.newId(),
          customerId: customer.id,
          originKind: 'sale',
          originId: sale.id,
          description: sale.description,
          open: 1,
        }),
      );
      await db.sales.add(sale);
      const downPayment = await takeDownPayment(context, sale, request.downPaymentMeans);
      await writeInstallments(
        db,
        customer.id,
        installments.map((after) => ({ after })),
        downPayment.touch,
      );
      await writeJournal(context, {
        kind: 'sale',
        customerId: customer.id,
        refId: sale.id,
        cents: sale.totalCents,
        label: customer.name,
      });
      // After the sale's own line: that one is what a cancelled sale takes back.
      if (need) await writeDecision(context, customer, sale, need, decided);
      return ok({ sale, installments });
    },
  );
};
