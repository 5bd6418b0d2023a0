import { addMonths, type CivilDay } from '../../calendar/civil-day';
import { type CreditPlanError, priceOfPlan } from '../../domain/credit-plan';
import type { Installment } from '../../domain/installment';
import { planCet } from '../../domain/plan-cet';
import { MAX_MONTHLY_BP } from '../../domain/pricing';
import { MAX_INSTALLMENTS } from '../../domain/primitives';
import type { Interval } from '../../domain/sale';
import { onDays, type ScheduledInstallment } from '../../domain/schedule';
import type { Terms } from '../../domain/terms';
import { type Cents, sumCents } from '../../money/cents';
import type { BasisPoints } from '../../money/rounding';
import { err, ok, type Result } from '../../result';
import { type GivenUp, givenUp } from './discount';
import { type UpdatedAmount, updatedAmount } from './updated-amount';

/** What the two sides may move. */
export interface ProposalTerms {
  readonly discountCents: Cents;
  /** Paid on the day of the agreement. */
  readonly downPaymentCents: Cents;
  /** Installments after the down payment. Of no account where the down payment is the whole total. */
  readonly count: number;
  readonly firstDueDay: CivilDay;
  readonly interval: Interval;
  /** Interest of the plan, by the Price table; absent or 0 is none, 1% a month the most (`MAX_MONTHLY_BP`). */
  readonly monthlyBp?: BasisPoints;
}

export interface ProposalRequest extends ProposalTerms {
  /** The open installments taken in. */
  readonly covered: readonly Installment[];
  readonly day: CivilDay;
  readonly terms: Terms;
}

export interface Proposal {
  readonly day: CivilDay;
  readonly updated: UpdatedAmount;
  readonly discountCents: Cents;
  /** What the discount takes away, part by part. */
  readonly givenUp: GivenUp;
  /** The updated amount less the discount, the plan's interest not included. */
  readonly totalCents: Cents;
  readonly downPaymentCents: Cents;
  readonly monthlyBp: BasisPoints;
  /** What the plan's interest adds. */
  readonly interestCents: Cents;
  /** What that costs a year, all counted (CET), as a fraction; 0 without interest. */
  readonly cetYearly: number;
  /** Every installment with its day. Empty when all is paid at once. */
  readonly plan: readonly ScheduledInstallment[];
  /** The day the last of it is due. */
  readonly endsOn: CivilDay;
}

export type ProposalError =
  | { readonly reason: 'nothing-chosen' }
  | { readonly reason: 'amount-negative' }
  /** Also at exactly 100%: an agreement is about something to pay. */
  | { readonly reason: 'discount-takes-all'; readonly updatedCents: Cents }
  | { readonly reason: 'down-payment-over-total'; readonly totalCents: Cents }
  | { readonly reason: 'count-out-of-range'; readonly most: number }
  | { readonly reason: 'first-day-before-today' }
  | { readonly reason: 'ends-too-late'; readonly latest: CivilDay }
  | { readonly reason: 'installment-too-small'; readonly leastCents: Cents }
  /** More than a shop may charge, in basis points a month (STJ, REsp 1.720.656/MG). */
  | { readonly reason: 'interest-over-limit'; readonly mostBp: BasisPoints };

/** Below this a plan is a slip of the finger, whatever the policy says. */
export const LEAST_INSTALLMENT_CENTS: Cents = 100;
/** A plan may run this long; beyond, a date was mistyped. */
const LONGEST_MONTHS = 120;
const latestDay = (day: CivilDay): CivilDay => addMonths(day, LONGEST_MONTHS);

/** Which of our reasons a plan was refused for. The rest is checked before the plan is asked for. */
const planReason = (error: CreditPlanError, totalCents: Cents, latest: CivilDay): ProposalError => {
  switch (typeof error === 'string' ? error : error.reason) {
    case 'count-out-of-range':
      return { reason: 'count-out-of-range', most: MAX_INSTALLMENTS };
    case 'first-due-before-sale':
    case 'day-impossible':
    case 'due-days-missing':
    case 'due-days-out-of-order':
      return { reason: 'first-day-before-today' };
    case 'ends-after-the-calendar':
      return { reason: 'ends-too-late', latest };
    case 'installment-under-one-cent':
    case 'installments-under-financed':
      return { reason: 'installment-too-small', leastCents: LEAST_INSTALLMENT_CENTS };
    case 'rate-malformed':
    case 'rate-over-limit':
    case 'credit-total-too-high':
      return { reason: 'interest-over-limit', mostBp: MAX_MONTHLY_BP };
    case 'total-not-positive':
    case 'down-payment-over-total':
    case 'nothing-left-to-pay':
      return { reason: 'down-payment-over-total', totalCents };
  }
};

const planOf = (
  request: ProposalRequest,
  totalCents: Cents,
): Result<readonly ScheduledInstallment[], ProposalError> => {
  if (request.downPaymentCents === totalCents) return ok([]);
  const { monthlyBp = 0 } = request;
  const priced = priceOfPlan({
    totalCents,
    downPaymentCents: request.downPaymentCents,
    count: request.count,
    saleDay: request.day,
    firstDueDay: request.firstDueDay,
    interval: request.interval,
    leftover: request.terms.leftover,
    holidays: request.terms.holidays,
    pricing: monthlyBp === 0 ? { kind: 'none' } : { kind: 'price', monthlyBp },
  });
  if (!priced.ok) return err(planReason(priced.error, totalCents, latestDay(request.day)));
  const plan = onDays(priced.value.amounts, priced.value.days, priced.value.monthlyRate);
  if (plan.some((installment) => installment.principalCents < LEAST_INSTALLMENT_CENTS))
    return err({ reason: 'installment-too-small', leastCents: LEAST_INSTALLMENT_CENTS });
  return ok(plan);
};

/**
 * What an agreement on these terms would be: the updated amount, what the shop gives up, and the plan in
 * explicit days, summing to the cent. Refuses what cannot be agreed; what only goes beyond the shop's policy is
 * told by `beyondPolicy`.
 */
export const propose = (request: ProposalRequest): Result<Proposal, ProposalError> => {
  const { covered, day, discountCents, downPaymentCents } = request;
  if (covered.length === 0) return err({ reason: 'nothing-chosen' });
  const whole = Number.isInteger(discountCents) && Number.isInteger(downPaymentCents);
  if (!whole || discountCents < 0 || downPaymentCents < 0) return err({ reason: 'amount-negative' });
  const updated = updatedAmount(covered, day, request.terms);
  if (discountCents >= updated.totalCents)
    return err({ reason: 'discount-takes-all', updatedCents: updated.totalCents });
  const totalCents = updated.totalCents - discountCents;
  if (downPaymentCents > totalCents) return err({ reason: 'down-payment-over-total', totalCents });
  const plan = planOf(request, totalCents);
  if (!plan.ok) return plan;
  const endsOn = plan.value.at(-1)?.dueDay ?? day;
  const latest = latestDay(day);
  if (endsOn > latest) return err({ reason: 'ends-too-late', latest });
  const amounts = plan.value.map((installment) => installment.principalCents);
  const interestCents = sumCents(amounts) - (totalCents - downPaymentCents);
  return ok({
    day,
    updated,
    discountCents,
    givenUp: givenUp(updated, discountCents),
    totalCents,
    downPaymentCents,
    monthlyBp: plan.value.some(({ monthlyRate = 0 }) => monthlyRate > 0) ? (request.monthlyBp ?? 0) : 0,
    interestCents,
    cetYearly: planCet({ ...request, totalCents, interestCents }, amounts),
    plan: plan.value,
    endsOn,
  });
};
