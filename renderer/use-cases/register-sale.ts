import { nextNumber, readTerms } from '@renderer/data/settings';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { awaitedBy } from '@shared/domain/cheque/cheque-life';
import { creditCost } from '@shared/domain/credit-cost';
import type { CreditPlanError } from '@shared/domain/credit-plan';
import { isRetired } from '@shared/domain/customer';
import { type Installment, untouched } from '@shared/domain/installment';
import type { Means } from '@shared/domain/payment';
import type { Sale, SaleItem } from '@shared/domain/sale';
import { err, ok, type Result } from '@shared/result';
import { writeInstallments } from './accounts';
import { CHEQUE_TABLES } from './cheques/cheque-step';
import {
  type CreditDecision,
  type DecisionNeeded,
  decisionReason,
  readDecisionNeed,
  writeDecision,
} from './credit-decision';
import { nothingPaidDown, takeDownPayment } from './down-payment';
import { type SaleChequeError, type SaleCheques, saleChequeError, takeSaleCheques } from './sale-cheques';
import { creditPlanOf, planFields, type SalePlan } from './sale-plan';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export interface SaleRequest extends SalePlan {
  readonly customerId: string;
  readonly description: string;
  readonly items: readonly SaleItem[];
  /** By cheque, it is no money yet: `cheques` has it. */
  readonly downPaymentMeans: Means;
  /** What is paid with cheques given now. */
  readonly cheques?: SaleCheques;
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
  | SaleChequeError
  | DecisionNeeded;

export interface RegisteredSale {
  readonly sale: Sale;
  readonly installments: readonly Installment[];
  /** Those it was closed with, the one for the down payment first. */
  readonly cheques: readonly Cheque[];
}

/**
 * Writes a sale on credit with its installments, the down payment as a payment or a cheque, the cheques the
 * installments wait for, and the journal line. All or nothing.
 */
export const registerSale = (
  context: UseCaseContext,
  request: SaleRequest,
): Promise<Result<RegisteredSale, SaleError>> => {
  const { clock } = context;
  return transact(context, CHEQUE_TABLES, async (context): Promise<Result<RegisteredSale, SaleError>> => {
    const { db } = context;
    const customer = await db.customers.get(request.customerId);
    if (!customer || isRetired(customer)) return err('customer-not-found');
    if (request.day > clock.today()) return err('sale-in-the-future');
    const description =
      request.description.trim() || request.items.map((item) => item.description).join(', ');
    if (description === '') return err('description-missing');
    const terms = await readTerms(db);
    const plan = creditCost(creditPlanOf(request, terms));
    if (!plan.ok) return plan;
    const cost = plan.value;
    const inInstallmentsCents = cost.financedCents + cost.interestCents;
    const { downPaymentMeans, cheques: given = {} } = request;
    const downByChequeCents = downPaymentMeans === 'cheque' ? cost.downPaymentCents : 0;
    const misfit = saleChequeError(given, downByChequeCents, cost.installments.length);
    if (misfit) return err(misfit);
    const owedCents = inInstallmentsCents + downByChequeCents;
    const need = await readDecisionNeed(context, customer, terms, owedCents);
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
    const downPayment =
      downPaymentMeans === 'cheque'
        ? ok(nothingPaidDown)
        : await takeDownPayment(context, sale, downPaymentMeans);
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
    const taken = await takeSaleCheques(context, sale, installments, given);
    if (!taken.ok) return taken;
    if (need) await writeDecision(context, customer, sale, need, decided);
    const cheques = taken.value;
    return ok({
      sale,
      installments: installments.map((one) => ({ ...one, awaiting: awaitedBy(one.id, cheques) })),
      cheques,
    });
  });
};
