import { runClockStory } from '@test/torture/clock/clock-story';
import { describe, expect, it } from 'vitest';

describe('a computer whose date is set forward and back, between acts and in the middle of them', () => {
  it.each([1, 2, 3, 4, 5, 6])('keeps the records sound (story %i)', async (seed) => {
    const { done, wrong } = await runClockStory(seed, 60);
    expect(wrong).toEqual([]);
    expect(done).toBeGreaterThan(5);
  });
});
