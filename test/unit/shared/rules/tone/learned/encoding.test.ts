import { decoded, encoded, MOST_STEPS } from '@shared/rules/tone/learned/encoding';
import { describe, expect, it } from 'vitest';

describe('weights written down', () => {
  it('come back to the nearest step', () => {
    const back = decoded(encoded([0, 0.5, -0.5, 0.24, -0.26], 0.5), 0.5);
    expect([...back]).toEqual([0, 0.5, -0.5, 0, -0.5]);
  });

  it('are cut off at the largest', () => {
    expect([...decoded(encoded([99, -99], 0.5), 0.5)]).toEqual([MOST_STEPS * 0.5, -MOST_STEPS * 0.5]);
  });

  it('need no sign that ends or escapes a string', () => {
    expect(encoded([99, -99, 0], 1)).toMatch(/^[;-G]{3}$/);
  });
});
