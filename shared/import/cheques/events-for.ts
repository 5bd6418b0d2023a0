import { addDays, type CivilDay } from '../../calendar/civil-day';
import { businessDayFrom } from '../../calendar/holidays';
import type { ChequeFace } from '../../domain/cheque/cheque';
import type { ChequeMove } from '../../domain/cheque/cheque-moves';
import { FIRST_WITHOUT_FUNDS, SECOND_WITHOUT_FUNDS } from '../../domain/cheque/return-reasons-facts';
import type { Situation } from './situation';

/** One thing that must have happened to an imported cheque. */
export interface PlannedStep {
  readonly move: ChequeMove;
  readonly day: CivilDay;
  readonly reason?: number;
  readonly to?: string;
}

type Step = Omit<PlannedStep, 'day'>;

const cameBack = (reason: number): readonly Step[] => {
  const first = reason === SECOND_WITHOUT_FUNDS ? FIRST_WITHOUT_FUNDS : reason;
  const once: readonly Step[] = [{ move: 'deposit' }, { move: 'return', reason: first }];
  return reason === SECOND_WITHOUT_FUNDS
    ? [...once, { move: 'redeposit' }, { move: 'return', reason }]
    : once;
};

/** What leads from taking a cheque to where the sheet says it is; a reason nobody wrote is the commonest. */
const stepsTo = ({ status, reason = FIRST_WITHOUT_FUNDS, to }: Situation): readonly Step[] => {
  switch (status) {
    case 'held':
      return [];
    case 'in-custody':
      return [{ move: 'put-in-custody' }];
    case 'deposited':
      return [{ move: 'deposit' }];
    case 'redeposited':
      return [{ move: 'deposit' }, { move: 'return', reason }, { move: 'redeposit' }];
    case 'cleared':
      return [{ move: 'deposit' }, { move: 'clear' }];
    case 'returned':
      return cameBack(reason);
    case 'protested':
      return [...cameBack(reason), { move: 'protest' }];
    case 'stopped':
      return [{ move: 'stop' }];
    case 'passed-on':
      return [{ move: 'pass-on', ...(to !== undefined && { to }) }];
    case 'redeemed':
      return [{ move: 'redeem' }];
    case 'replaced':
      return [{ move: 'replace' }];
  }
};

const WHEN_TAKEN: ReadonlySet<ChequeMove> = new Set(['pass-on', 'put-in-custody']);
const ON_GOOD_DAY: ReadonlySet<ChequeMove> = new Set(['stop', 'redeem', 'replace']);

const earlier = (a: CivilDay, b: CivilDay): CivilDay => (a < b ? a : b);
const later = (a: CivilDay, b: CivilDay): CivilDay => (a > b ? a : b);

/**
 * The events of a cheque whose sheet tells only where it is: taken on its issue day, at the bank on its good day or
 * the business day after it, and each answer a business day later. None is after today or before the one before.
 */
export const eventsFor = (
  situation: Situation,
  { issueDay, goodDay }: Pick<ChequeFace, 'issueDay' | 'goodDay'>,
  today: CivilDay,
): PlannedStep[] => {
  const taken = earlier(issueDay, today);
  const agreed = later(taken, goodDay);
  let bankDay = businessDayFrom(agreed);
  const dayOf = (move: ChequeMove): CivilDay => {
    if (WHEN_TAKEN.has(move)) return taken;
    if (ON_GOOD_DAY.has(move)) return earlier(agreed, today);
    const day = earlier(bankDay, today);
    bankDay = businessDayFrom(addDays(bankDay, 1));
    return day;
  };
  return [
    { move: 'take', day: taken },
    ...stepsTo(situation).map((step) => ({ ...step, day: dayOf(step.move) })),
  ];
};
