import { nextNumber, readTerms } from '@renderer/data/settings';
import { creditCost } from '@shared/domain/credit-cost';
import type { CreditPlanError } from '@shared/domain/credit-plan';
import { type Installment, untouched } from '@shared/domain/installment';
import type { Means } from '@shared/domain/payment';
import type { Sale, SaleItem } from '@shared/domain/sale';
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
import { creditPlanOf, planFields, type SalePlan } from './sale-plan';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export interface SaleRequest extends SalePlan {
  readonly customerId: string;
  readonly description: string;
  readonly items: readonly SaleItem[];
  readonly downPaymentMeans: Means;
  /** Needed only over the customer's limit, or with something in arrears. */
  readonly decision?: CreditDecision;
}

export type SaleError =
  | CreditPlanError
  | 'customer-not-found'
  | 'sale-in-the-future'
  | 'description-missing'
  /** The down payment was to be store credit that is not there. */
  | 'credit-short'
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
      const plan = creditCost(creditPlanOf(request, terms));
      if (!plan.ok) return plan;
      const cost = plan.value;
      const inInstallmentsCents = cost.financedCents + cost.interestCents;
      const need = await readDecisionNeed(context, customer, terms, inInstallmentsCents);
      const decided = decisionReason(request.decision);
      if (need && decided === '') return err({ reason: 'decision-needed', need });

      const sale: Sale = {
        id: clock.newId(),
        number: await nextNumber(db, 'sale'),
        customerId: customer.id,
        day: request.day,
        description: description.slice(0, 300),
        items: [...request.items],
        ...planFields(request, cost),
        createdAt: clock.now(),
      };
      const installments = cost.installments.map(
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
      if (!downPayment.ok) return downPayment;
      await writeInstallments(
        db,
        customer.id,
        installments.map((after) => ({ after })),
        downPayment.value.touch,
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
