import type { CivilDay } from '../calendar/civil-day';

const MINUTE = 60_000;
/** A day's first copy waits until the counter is served. */
export const AFTER_START_MS = 2 * MINUTE;
/** Without a key or a click for this long, nobody is kept waiting. */
export const IDLE_MS = 5 * MINUTE;
export const NOT_MORE_OFTEN_MS = 30 * MINUTE;
/** After a copy failed: how long until it is tried again, the last one over and over. */
const RETRY_MS = [5 * MINUTE, 15 * MINUTE, 60 * MINUTE] as const;

/** How a place fared, for deciding when it gets a copy. Instants are milliseconds since 1970 UTC. */
export interface PlaceFacts {
  readonly id: string;
  readonly reachable: boolean;
  /** The failures in a row of late; undefined when the last copy to it was proven. */
  readonly trouble?: {
    readonly triedAt: number;
    readonly tries: number;
    /** True when the place itself was not there. */
    readonly wasAway: boolean;
  };
}

export interface DueFacts {
  readonly now: number;
  readonly today: CivilDay;
  /** How long the app has been open, and nobody has touched it, by a clock that nobody sets. */
  readonly openForMs: number;
  readonly idleForMs: number;
  /** True when the shop's journal moved on since the last proven copy, or there is none. */
  readonly changed: boolean;
  /** The newest proven copy. */
  readonly proven?: { readonly at: number; readonly day: CivilDay };
  readonly places: readonly PlaceFacts[];
  readonly isClosing: boolean;
}

export type Due =
  /** Make a copy now, into these places. */
  | {
      readonly make: true;
      readonly why: 'daily' | 'idle' | 'closing' | 'retry';
      readonly places: readonly string[];
    }
  | { readonly make: false };

const NOT_NOW: Due = { make: false };

/** A clock that was set back never makes anything wait longer than it would have. */
const passed = (now: number, since: number, ms: number): boolean => now < since || now - since >= ms;

const mayRetry = (now: number, { reachable, trouble }: PlaceFacts): boolean => {
  if (!trouble) return true;
  if (trouble.wasAway && reachable) return true;
  return passed(now, trouble.triedAt, RETRY_MS[Math.min(trouble.tries, RETRY_MS.length) - 1] ?? RETRY_MS[0]);
};

/**
 * Whether a copy is to be made now by itself: once a day soon after the start, when nobody works and something has
 * changed, on closing, and again where it failed. Asked every little while.
 */
export const copyDue = (facts: DueFacts): Due => {
  const { now, today, proven, changed, isClosing } = facts;
  const waitsToday = proven?.day !== today;
  const needed = changed || waitsToday;
  const ready = facts.places.filter((place) => isClosing || mayRetry(now, place)).map(({ id }) => id);
  const failed = facts.places.filter((place) => place.trouble && mayRetry(now, place)).map(({ id }) => id);
  const make = (why: 'daily' | 'idle' | 'closing' | 'retry', places: readonly string[]): Due =>
    places.length > 0 ? { make: true, why, places } : NOT_NOW;

  if (isClosing) return needed ? make('closing', ready) : NOT_NOW;
  if (waitsToday && facts.openForMs >= AFTER_START_MS) return make('daily', ready);
  const isQuiet = facts.idleForMs >= IDLE_MS;
  if (changed && isQuiet && passed(now, proven?.at ?? 0, NOT_MORE_OFTEN_MS)) return make('idle', ready);
  return facts.openForMs >= AFTER_START_MS ? make('retry', failed) : NOT_NOW;
};
