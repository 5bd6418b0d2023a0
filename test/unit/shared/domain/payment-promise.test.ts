import {
  countsFor,
  type PaymentPromise,
  type Promises,
  promiseState,
  withPromise,
} from '@shared/domain/payment-promise';
import { promised } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const promise = (more: Partial<PaymentPromise> = {}) =>
  promised('2026-11-20', 10_000, '2026-11-10', { toleranceDays: 2, ...more });

describe('a promise to pay', () => {
  it.each([
    ['2026-11-19', 'waiting'],
    ['2026-11-20', 'due'],
    ['2026-11-21', 'late'],
    ['2026-11-22', 'late'],
    ['2026-11-23', 'broken'],
  ])('of which nothing came in is on %s %s', (today, state) => {
    expect(promiseState(promise(), today)).toBe(state);
  });

  it('is kept in part when less came in by its last day', () => {
    expect(promiseState(promise({ paidCents: 9_999 }), '2026-11-22')).toBe('late');
    expect(promiseState(promise({ paidCents: 9_999 }), '2026-11-23')).toBe('partly');
  });

  it('is kept from the moment all of it came in', () => {
    expect(promiseState(promise({ paidCents: 10_000 }), '2026-11-12')).toBe('kept');
    expect(promiseState(promise({ paidCents: 10_001 }), '2026-12-31')).toBe('kept');
  });

  it.each([
    ['2026-11-09', false],
    ['2026-11-10', true],
    ['2026-11-22', true],
    ['2026-11-23', false],
  ])('counts money of %s: %s', (day, counts) => {
    expect(countsFor(promise(), day)).toBe(counts);
  });
});

describe('a new promise', () => {
  const next = (madeOn: string) => promised('2026-12-10', 5_000, madeOn, { contactId: 'next' });

  it('closes the one before: broken, kept in part or kept', () => {
    const ending = (paidCents: number) =>
      withPromise<Promises>({ promise: promise({ paidCents }) }, next('2026-11-25')).promises;
    expect(ending(0)).toEqual({ kept: 0, partly: 0, broken: 1 });
    expect(ending(1)).toEqual({ kept: 0, partly: 1, broken: 0 });
    expect(ending(10_000)).toEqual({ kept: 1, partly: 0, broken: 0 });
  });

  it('made before the day of the other only moves it: nothing was broken', () => {
    const moved = withPromise<Promises>({ promise: promise() }, next('2026-11-22'));
    expect(moved.promises).toBeUndefined();
    expect(moved.promise?.contactId).toBe('next');
  });

  it('adds to those that ended earlier', () => {
    const record = { kept: 2, partly: 0, broken: 1 };
    const ended = withPromise<Promises>({ promise: promise(), promises: record }, next('2026-11-25'));
    expect(ended.promises).toEqual({ kept: 2, partly: 0, broken: 2 });
  });
});
