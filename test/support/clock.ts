import type { CivilDay } from '@shared/calendar/civil-day';
import { toDayNumber } from '@shared/calendar/civil-day';
import type { Clock } from '@shared/clock';

/** A clock that stands where the test puts it, and counts ids from 1. */
export class TestClock implements Clock {
  private ids = 0;
  private ticks = 0;

  constructor(
    public day: CivilDay = '2026-11-20',
    public hour = 10,
  ) {}

  today(): CivilDay {
    return this.day;
  }

  /** Each call is a millisecond later, so that rows keep the order they were written in. */
  now(): number {
    this.ticks += 1;
    return toDayNumber(this.day) * 86_400_000 + this.hour * 3_600_000 + this.ticks;
  }

  timeOfDay(): { hour: number; minute: number } {
    return { hour: this.hour, minute: 0 };
  }

  newId(): string {
    this.ids += 1;
    return `id${this.ids.toString().padStart(8, '0')}`;
  }
}
