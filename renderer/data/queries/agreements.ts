import type { Database } from '@renderer/data/database';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import { awaitedCheques } from './open-account';

export interface AgreementRow {
  readonly agreement: Agreement;
  readonly customerName: string;
  /** The installments of its own plan, by number. */
  readonly plan: readonly Installment[];
}

const byNumber = (a: Installment, b: Installment): number => a.number - b.number;

/** Every agreement with its plan, the newest first. */
export const listAgreements = async (db: Database): Promise<AgreementRow[]> => {
  const agreements = await db.agreements.toArray();
  const [customers, installments] = await Promise.all([
    db.customers.bulkGet(agreements.map(({ customerId }) => customerId)),
    db.installments
      .where('originId')
      .anyOf(agreements.map(({ id }) => id))
      .toArray(),
  ]);
  const plans = new Map<string, Installment[]>();
  for (const installment of installments) {
    const plan = plans.get(installment.originId);
    if (plan) plan.push(installment);
    else plans.set(installment.originId, [installment]);
  }
  return agreements
    .map((agreement, index) => ({
      agreement,
      customerName: customers[index]?.name ?? '',
      plan: (plans.get(agreement.id) ?? []).sort(byNumber),
    }))
    .sort((a, b) => b.agreement.number - a.agreement.number);
};

export interface AgreementFile {
  readonly agreement: Agreement;
  readonly customer: Customer;
  readonly plan: readonly Installment[];
  /** The cheques that some of the plan wait for. */
  readonly awaited: readonly Cheque[];
  /** The down payment, unless it was taken back. */
  readonly downPayment?: Payment;
  /** The agreement that what was left of this one entered. */
  readonly renegotiatedIn?: Agreement;
}

/** An agreement with all that its page shows; null when there is none. */
export const agreementFile = async (db: Database, id: string): Promise<AgreementFile | null> => {
  const agreement = await db.agreements.get(id);
  const customer = agreement && (await db.customers.get(agreement.customerId));
  if (!agreement || !customer) return null;
  const [plan, payments] = await Promise.all([
    db.installments.where('originId').equals(id).toArray(),
    db.payments.where('originId').equals(id).toArray(),
  ]);
  const later = plan.find((installment) => installment.coveredBy)?.coveredBy;
  const reversed = new Set(payments.map(({ reversesId }) => reversesId));
  return {
    agreement,
    customer,
    plan: plan.sort(byNumber),
    awaited: await awaitedCheques(db, plan),
    downPayment: payments.find((payment) => payment.kind === 'down-payment' && !reversed.has(payment.id)),
    renegotiatedIn: later ? await db.agreements.get(later) : undefined,
  };
};
