import { EARLIEST_STEP } from './ladder';
import type { SimulatedEvent } from './simulate-events';
import { SimulatedLife } from './simulate-life';
import type { SimulationRequest } from './simulate-request';

/** Days after the due day until which it is told; by then the owner has long decided. */
export const SIMULATED_DAYS = 120;

/**
 * What a customer would live through while an installment stays open, from ten days before its due day: each contact
 * on the first moment that is allowed, the steps that never have their turn, and where the owner decides. Every day
 * is asked of the same rules as the real queue.
 */
export const simulateLadder = (
  request: SimulationRequest,
  until = SIMULATED_DAYS,
): readonly SimulatedEvent[] => {
  const life = new SimulatedLife(request);
  for (let offset = EARLIEST_STEP; offset <= until; offset += 1) life.live(offset);
  return life.told();
};
