import type { CivilDay } from '../../calendar/civil-day';
import type { Cents } from '../../money/cents';
import {
  type AllocationPlan,
  allocate,
  balanceDue,
  chargesDue,
  oldestFirst,
  type Waiver,
} from '../allocation';
import type { Installment } from '../installment';
import type { LateTerms } from '../payment';
import type { Cheque } from './cheque';
import { lifeOf, waitsSince } from './cheque-life';

export interface Clearing {
  /** What the cheque brings. */
  readonly cents: Cents;
  /** The open ones it covers. */
  readonly installments: readonly Installment[];
  /** The day from which the shop agreed to wait. */
  readonly since: CivilDay;
  /** The day it cleared. */
  readonly day: CivilDay;
  readonly terms: LateTerms;
  /**
   * Late charges given up: those of the time the shop itself agreed to wait, until the clearing; or, of a cheque that
   * came back before, all or none.
   */
  readonly forgive: 'since-taken' | 'all' | 'none';
}

/** Late charges of the time the shop itself agreed to wait, in cents. */
export const chargesWhileWaiting = (
  installments: readonly Installment[],
  { since, day, terms }: Pick<Clearing, 'since' | 'day' | 'terms'>,
): Cents => Math.max(0, chargesDue(installments, day, terms) - chargesDue(installments, since, terms));

const forgivenCents = (installment: Installment, clearing: Clearing): Waiver => {
  const { forgive } = clearing;
  if (forgive === 'since-taken') return chargesWhileWaiting([installment], clearing);
  return forgive === 'all' ? 'all' : 0;
};

const nothing: AllocationPlan = {
  allocations: [],
  interestCents: 0,
  feeCents: 0,
  principalCents: 0,
  waivedCents: 0,
  reducedCents: 0,
  excessCents: 0,
  settledIds: [],
};

const joined = (a: AllocationPlan, b: AllocationPlan): AllocationPlan => ({
  allocations: [...a.allocations, ...b.allocations],
  interestCents: a.interestCents + b.interestCents,
  feeCents: a.feeCents + b.feeCents,
  principalCents: a.principalCents + b.principalCents,
  waivedCents: a.waivedCents + b.waivedCents,
  reducedCents: a.reducedCents + b.reducedCents,
  excessCents: a.excessCents + b.excessCents,
  settledIds: [...a.settledIds, ...b.settledIds],
});

/** How a cheque that cleared pays what it covers, oldest first; what is more than that is store credit. */
export const clearingPlan = (clearing: Clearing): AllocationPlan => {
  const { cents, day, terms } = clearing;
  let plan = nothing;
  let available = cents;
  for (const installment of oldestFirst(clearing.installments)) {
    if (available <= 0) break;
    const waive = forgivenCents(installment, clearing);
    const amountCents = Math.min(available, balanceDue([installment], day, terms, waive));
    const part = allocate({ installments: [installment], amountCents, day, terms, waive });
    if (!part.ok) continue;
    plan = joined(plan, part.value);
    available -= amountCents;
  }
  return { ...plan, excessCents: available };
};

/** What a cheque pays once the bank paid it; `forgive` gives up all late charges of one that came back before. */
export const clearingOf = (
  cheque: Cheque,
  { forgive, ...rest }: Pick<Clearing, 'installments' | 'day' | 'terms'> & { readonly forgive: boolean },
): AllocationPlan => {
  const late = forgive ? 'all' : 'none';
  return clearingPlan({
    ...rest,
    cents: cheque.cents,
    since: waitsSince(cheque),
    forgive: lifeOf(cheque).returns.length > 0 ? late : 'since-taken',
  });
};
