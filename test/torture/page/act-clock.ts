import { type CivilDay, toDayNumber } from '@shared/calendar/civil-day';
import { TestClock } from '@test/support/clock';

const MILLISECONDS_PER_ACT = 400;

/**
 * Ids and instants that follow from the number of the act alone: two stores in which the same is done hold the same
 * to the last bit, also when one of them was closed and opened in between.
 */
export class ActClock extends TestClock {
  private act = 0;
  private made = 0;
  private told = 0;

  constructor(day: CivilDay) {
    super(day);
  }

  startAct(act: number): void {
    this.act = act;
    this.made = 0;
    this.told = 0;
  }

  override now(): number {
    this.told += 1;
    const within = Math.min(this.told, MILLISECONDS_PER_ACT - 1);
    return (
      toDayNumber(this.day) * 86_400_000 + this.hour * 3_600_000 + this.act * MILLISECONDS_PER_ACT + within
    );
  }

  override newId(): string {
    this.made += 1;
    return `a${this.act.toString(36).padStart(5, '0')}-${this.made.toString(36).padStart(4, '0')}`;
  }
}
