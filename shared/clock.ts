import type { CivilDay } from './calendar/civil-day';

/** Where time and new ids come from. Nothing else in the app asks the machine for either. */
export interface Clock {
  /** The shop's calendar day. */
  today(): CivilDay;
  /** The instant, in milliseconds since 1970 UTC. */
  now(): number;
  /** Hours and minutes on the shop's wall, for contact windows and greetings. */
  timeOfDay(): { hour: number; minute: number };
  /** A new id: unique, and later ids sort after earlier ones. */
  newId(): string;
}
