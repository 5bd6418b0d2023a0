import { AFTER_START_MS, copyDue, type DueFacts, IDLE_MS, NOT_MORE_OFTEN_MS } from '@shared/backup/due';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const MINUTE = 60_000;
const NOW = 1_763_640_000_000;

/** In the middle of a working day, with a copy of this morning and nothing new. */
const quietDay: DueFacts = {
  now: NOW,
  today: '2026-11-20',
  openForMs: 60 * MINUTE,
  idleForMs: 0,
  changed: false,
  proven: { at: NOW - 120 * MINUTE, day: '2026-11-20' },
  places: [{ id: 'pen', reachable: true }],
  isClosing: false,
};
const due = (over: Partial<DueFacts>) => copyDue({ ...quietDay, ...over });
const why = (over: Partial<DueFacts>) => {
  const answer = due(over);
  return answer.make ? answer.why : null;
};
const yesterday = { at: NOW - 1_000 * MINUTE, day: '2026-11-19' };
const trouble = (over: Partial<{ triedAt: number; tries: number; wasAway: boolean }> = {}) => [
  { id: 'pen', reachable: true, trouble: { triedAt: NOW, tries: 1, wasAway: false, ...over } },
];

describe('when a copy makes itself', () => {
  it('does not where nothing changed and today has one', () => {
    expect(why({ idleForMs: 10 * IDLE_MS })).toBeNull();
    expect(why({ isClosing: true })).toBeNull();
  });

  it('does once a day, soon after the start, changed or not', () => {
    expect(why({ proven: yesterday })).toBe('daily');
    expect(why({ proven: undefined, changed: true })).toBe('daily');
    expect(why({ proven: yesterday, openForMs: AFTER_START_MS - 1 })).toBeNull();
  });

  it('does when nobody works and something changed, but not all the time', () => {
    expect(why({ changed: true, idleForMs: IDLE_MS })).toBe('idle');
    expect(why({ changed: true, idleForMs: IDLE_MS - 1 })).toBeNull();
    const proven = { at: NOW - NOT_MORE_OFTEN_MS + 1, day: '2026-11-20' };
    expect(why({ changed: true, idleForMs: IDLE_MS, proven })).toBeNull();
  });

  it('does on closing when something changed or today has none, at once', () => {
    expect(why({ isClosing: true, changed: true, openForMs: 0 })).toBe('closing');
    expect(why({ isClosing: true, proven: yesterday, openForMs: 0 })).toBe('closing');
    expect(why({ isClosing: true, changed: true, places: trouble() })).toBe('closing');
  });

  it.each([
    [1, 5],
    [2, 15],
    [3, 60],
    [40, 60],
  ])('tries again after failure %i in %i minutes, in the place that failed', (tries, minutes) => {
    const soon = trouble({ tries, triedAt: NOW - minutes * MINUTE + 1 });
    const later = trouble({ tries, triedAt: NOW - minutes * MINUTE });
    const other = { id: 'nuvem', reachable: true };
    expect(due({ places: [...soon, other] })).toEqual({ make: false });
    expect(due({ places: [...later, other] })).toEqual({ make: true, why: 'retry', places: ['pen'] });
    expect(why({ places: soon, proven: yesterday })).toBeNull();
  });

  it('tries at once when a place that was away is back', () => {
    expect(why({ places: trouble({ wasAway: true }) })).toBe('retry');
    const still = trouble({ wasAway: true }).map((place) => ({ ...place, reachable: false }));
    expect(why({ places: still })).toBeNull();
  });

  it('goes on with the places that work while one does not', () => {
    const places = [...trouble(), { id: 'nuvem', reachable: true }];
    expect(due({ proven: yesterday, places })).toEqual({ make: true, why: 'daily', places: ['nuvem'] });
  });

  it('waits for a place to be chosen', () => {
    expect(due({ proven: undefined, changed: true, places: [] })).toEqual({ make: false });
  });

  it('does not wait for years because the clock was set back', () => {
    const future = { at: NOW + 400_000 * MINUTE, day: '2027-08-25' };
    expect(why({ proven: future })).toBe('daily');
    const sameDay = { at: NOW + 180 * MINUTE, day: '2026-11-20' };
    expect(why({ proven: sameDay, changed: true, idleForMs: IDLE_MS })).toBe('idle');
    expect(why({ places: trouble({ triedAt: NOW + 400_000 * MINUTE, tries: 3 }) })).toBe('retry');
  });

  it('makes at most one for a clock that was set forward', () => {
    const tomorrow = { now: NOW + 1_440 * MINUTE, today: '2026-11-21' };
    expect(why(tomorrow)).toBe('daily');
    expect(why({ ...tomorrow, proven: { at: tomorrow.now, day: '2026-11-21' } })).toBeNull();
  });

  it('never goes into a place that is not there to be asked, nor twice for the same', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.nat(200), fc.nat(200), (changed, isClosing, idle, open) => {
        const facts = { changed, isClosing, idleForMs: idle * MINUTE, openForMs: open * MINUTE };
        const made = { at: NOW, day: '2026-11-20' };
        // Just made, and nothing changed since.
        expect(due({ ...facts, changed: false, proven: made })).toEqual({ make: false });
        expect(due({ ...facts, places: [] })).toEqual({ make: false });
      }),
    );
  });
});
