import type { Contact } from '@shared/domain/contact';
import type { Payment } from '@shared/domain/payment';
import { promiseOutcomes } from '@shared/domain/promise-outcomes';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';

const promising = (id: string, madeOn: string, day: string, more: Partial<Contact> = {}): Contact => ({
  id,
  customerId: 'c1',
  day: madeOn,
  at: Date.parse(madeOn),
  channel: 'whatsapp',
  text: '',
  answer: 'promise',
  promise: { day, cents: 10_000, toleranceDays: 1 },
  ...more,
});

const payment = (
  id: string,
  promiseId: string,
  totalCents: number,
  more: Partial<Payment> = {},
): Payment => ({
  id,
  customerId: 'c1',
  number: 1,
  kind: 'installments',
  changeCents: 0,
  day: '2026-11-10',
  createdAt: 1,
  totalCents,
  means: [],
  allocations: [],
  installmentIds: [],
  promiseId,
  ...more,
});

const states = (contacts: readonly Contact[], payments: readonly Payment[] = []) =>
  Object.fromEntries(
    [...promiseOutcomes(contacts, payments, TODAY)].map(([id, { state, paidCents }]) => [
      id,
      `${state} ${paidCents}`,
    ]),
  );

describe('how promises ended', () => {
  it.each([
    ['waiting', '2026-11-21', 0, 'waiting 0'],
    ['due today', '2026-11-20', 0, 'due 0'],
    ['within the tolerance', '2026-11-19', 0, 'late 0'],
    ['broken', '2026-11-18', 0, 'broken 0'],
    ['kept in part', '2026-11-18', 4_000, 'partly 4000'],
    ['kept', '2026-11-18', 10_000, 'kept 10000'],
  ])('tells the last one: %s', (_, day, cents, expected) => {
    const payments = cents > 0 ? [payment('p1', 'k1', cents)] : [];
    expect(states([promising('k1', '2026-11-02', day)], payments)).toEqual({ k1: expected });
  });

  it('judges earlier ones when the next was made, in whatever order they come', () => {
    const contacts = [
      promising('k3', '2026-11-18', '2026-11-25'),
      promising('k1', '2026-11-02', '2026-11-05'),
      promising('k2', '2026-11-10', '2026-11-28'),
    ];
    expect(states(contacts)).toEqual({ k1: 'broken 0', k2: 'replaced 0', k3: 'waiting 0' });
  });

  it('counts only payments that stand, and no promise that was taken back', () => {
    const contacts = [
      promising('k1', '2026-11-02', '2026-11-10'),
      promising('k2', '2026-11-12', '2026-11-30', { cancelledOn: '2026-11-13' }),
    ];
    const payments = [
      payment('p1', 'k1', 10_000),
      payment('p2', 'k1', -10_000, { kind: 'reversal', reversesId: 'p1' }),
    ];
    expect(states(contacts, payments)).toEqual({ k1: 'broken 0' });
  });
});
