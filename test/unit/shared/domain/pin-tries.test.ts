import {
  FREE_TRIES,
  oneMoreTry,
  onThisClock,
  type PinTries,
  waitAfter,
  waitLeft,
} from '@shared/domain/pin-tries';
import { describe, expect, it } from 'vitest';

const wrongTimes = (times: number, at: number): PinTries =>
  Array.from({ length: times }).reduce<PinTries>((tries) => oneMoreTry(tries, at), { wrong: 0, at });

describe('wrong PINs', () => {
  it('cost nothing at first, then more and more, up to half an hour', () => {
    const seconds = Array.from({ length: 12 }, (_, wrong) => waitAfter(wrong) / 1000);
    expect(seconds).toEqual([0, 0, 0, 0, 0, 30, 60, 300, 900, 1800, 1800, 1800]);
  });

  it('let the wait run out', () => {
    const tries = wrongTimes(FREE_TRIES, 1_000_000);
    expect(waitLeft(tries, 1_000_000)).toBe(30_000);
    expect(waitLeft(tries, 1_020_000)).toBe(10_000);
    expect(waitLeft(tries, 1_030_000)).toBe(0);
  });

  it('are not forgotten by a clock set back; the wait begins anew, and ends', () => {
    const tries = wrongTimes(FREE_TRIES, 1_000_000);
    expect(waitLeft(tries, 5)).toBe(30_000);
    const anchored = onThisClock(tries, 5);
    expect(waitLeft(anchored, 20_005)).toBe(10_000);
    expect(waitLeft(anchored, 30_005)).toBe(0);
  });
});
