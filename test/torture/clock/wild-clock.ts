import { addDays, type CivilDay, toDayNumber } from '@shared/calendar/civil-day';
import type { Random } from '@shared/sample-shop/random';
import { TestClock } from '@test/support/clock';

const DAY = 86_400_000;

/** How far somebody may set a computer's date off: an hour, a day, a month, years; mostly not at all. */
const jumps = [0, 0, 0, 1, -1, 2, -7, 30, -31, 365, -366, 1_500, -1_500, 7_300, -7_300] as const;

/**
 * The clock of a computer whose date is set forward and back, between acts and in the middle of them. Ids do as the
 * app's own do: they begin with the time it is told to be, so that later ones may sort before earlier ones.
 */
export class WildClock extends TestClock {
  private made = 0;

  constructor(
    private readonly random: Random,
    private readonly calm: number,
  ) {
    super('2026-06-01');
  }

  /** Sets the date. Never so far that a year is no longer four digits. */
  jump(): void {
    const to = addDays(this.day, this.random.pick(jumps));
    this.day = to > '2001-01-01' && to < '2090-01-01' ? to : '2026-06-01';
    this.hour = this.random.int(0, 23);
  }

  override today(): CivilDay {
    if (!this.random.chance(this.calm)) this.jump();
    return super.today();
  }

  override now(): number {
    return toDayNumber(this.day) * DAY + this.hour * 3_600_000 + this.random.int(0, 3_599_999);
  }

  override newId(): string {
    this.made += 1;
    return `${this.now().toString(36).padStart(9, '0')}-${this.made.toString(36)}`;
  }
}
