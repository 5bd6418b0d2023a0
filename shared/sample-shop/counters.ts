import { type CivilDay, toDayNumber } from '../calendar/civil-day';
import type { Random } from './random';

const HOUR = 3_600_000;
/** Nine in the morning in São Paulo, in UTC. */
const OPENING = 12 * HOUR;
const OPEN_FOR = 9 * HOUR;

/** An instant of a day while the shop is open, in milliseconds since 1970 UTC. */
export const instantIn = (day: CivilDay, random: Random): number =>
  toDayNumber(day) * 24 * HOUR + OPENING + random.int(0, OPEN_FOR);

type Counted = 'sale' | 'payment' | 'agreement' | 'tab' | 'cheque' | 'proposal';

/** What the whole shop counts: printed numbers, and ids that are unique and sort by time as real ones do. */
export class Counters {
  sale = 0;
  payment = 0;
  agreement = 0;
  tab = 0;
  cheque = 0;
  proposal = 0;
  private ids = 0;

  next(what: Counted): number {
    this[what] += 1;
    return this[what];
  }

  idAt(instant: number): string {
    this.ids += 1;
    return `${instant.toString(36).padStart(9, '0')}-${this.ids.toString(36).padStart(6, '0')}`;
  }

  asSetting(): Record<Counted, number> {
    const { sale, payment, agreement, tab, cheque, proposal } = this;
    return { sale, payment, agreement, tab, cheque, proposal };
  }
}
