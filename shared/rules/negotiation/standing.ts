import type { CivilDay } from '../../calendar/civil-day';
import type { Agreement } from '../../domain/agreement/agreement';
import { lifeOfAgreement } from '../../domain/agreement/agreement-life';
import { type Installment, isDue, outstandingCents } from '../../domain/installment';
import { lateCharges } from '../../domain/late-charges';
import type { Terms } from '../../domain/terms';
import { type Cents, sumCents } from '../../money/cents';

/**
 * Em andamento, atrasado, cumprido, renegociado (what was left entered a later agreement), rompido (what it covered
 * came back), desfeito. Never stored: it follows from the installments, the events and the day.
 */
export type AgreementStatus = 'running' | 'late' | 'fulfilled' | 'renegotiated' | 'broken' | 'undone';

export interface AgreementStanding {
  readonly status: AgreementStatus;
  /** Of the agreed total, the down payment included, in cents. */
  readonly paidCents: Cents;
  /** Of the agreed total, still to be paid under this agreement, in cents. */
  readonly leftCents: Cents;
  readonly paidCount: number;
  /** The open installment that is due first, of those that wait for no cheque. */
  readonly next?: Installment;
  /** Delay of that one, in days; 0 when not late. */
  readonly daysLate: number;
}

const statusOf = (
  agreement: Agreement,
  plan: readonly Installment[],
  open: readonly Installment[],
  daysLate: number,
): AgreementStatus => {
  if (agreement.cancelledOn) return 'undone';
  if (lifeOfAgreement(agreement).broken) return 'broken';
  if (open.length > 0) return daysLate > 0 ? 'late' : 'running';
  return plan.some((installment) => installment.coveredBy) ? 'renegotiated' : 'fulfilled';
};

/** How an agreement stands on a day, from the installments of its own plan. */
export const agreementStanding = (
  agreement: Agreement,
  plan: readonly Installment[],
  day: CivilDay,
  terms: Terms,
): AgreementStanding => {
  const open = plan
    .filter((installment) => installment.open === 1)
    .sort((a, b) => a.dueDay.localeCompare(b.dueDay) || a.number - b.number);
  const next = open.find(isDue);
  const daysLate = next ? lateCharges(next, day, terms).daysLate : 0;
  return {
    status: statusOf(agreement, plan, open, daysLate),
    paidCents: agreement.cancelledOn
      ? 0
      : agreement.downPaymentCents + sumCents(plan.map((installment) => installment.paidCents)),
    leftCents: sumCents(open.map(outstandingCents)),
    paidCount: plan.filter((installment) => installment.settledDay !== undefined).length,
    next,
    daysLate,
  };
};
