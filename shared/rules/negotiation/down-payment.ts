import type { Cents } from '../../money/cents';
import { percentOf } from '../../money/rounding';
import type { NegotiationPolicy } from './negotiation-policy';
import type { Proposal } from './proposal';

/**
 * Whether the policy's smallest down payment is asked for. It is what the customer gives for having the rest parted or
 * made smaller. One payment is asked none: all the money comes in at once. Neither is more time for the same amount in
 * no more installments than there were: the shop gives nothing up, and who asks for time has no money today.
 */
export const needsDownPayment = ({ plan, discountCents, updated }: Proposal): boolean =>
  plan.length > 1 && (discountCents > 0 || plan.length > updated.lines.length);

/** The policy's smallest down payment of an agreed total, in cents. */
export const leastDownPayment = (totalCents: Cents, { minDownPaymentBp }: NegotiationPolicy): Cents =>
  percentOf(totalCents, minDownPaymentBp);
