import { depositDay, toDeposit } from '@shared/rules/cheques/deposit-day';
import { describe, expect, it } from 'vitest';
import { someCheque } from './some-cheque';

// 20/11/2026 is a Friday and a holiday; the city has its own on Monday 23/11.
const HOLIDAYS = [{ day: '11-23', name: 'Aniversário da cidade' }];

const good = (id: string, goodDay: string, cents = 1_000) => someCheque([], { id, goodDay, cents });
const custody = (id: string, goodDay: string) =>
  someCheque([{ move: 'put-in-custody', day: '2026-03-05' }], { id, goodDay });

describe('the day a cheque is deposited', () => {
  it.each([
    ['2026-11-18', '2026-11-18'],
    ['2026-11-14', '2026-11-16'],
    ['2026-11-15', '2026-11-16'],
    ['2026-11-20', '2026-11-24'],
    ['2026-12-25', '2026-12-28'],
  ])('good for %s is %s', (goodDay, day) => {
    expect(depositDay({ goodDay }, HOLIDAYS)).toBe(day);
  });
});

describe('what to deposit', () => {
  const ids = (cheques: readonly { readonly id: string }[]): string[] => cheques.map(({ id }) => id);

  it('is overdue, today, the next business day, and up to seven days from today', () => {
    const cheques = [
      good('week', '2026-11-25'),
      good('next', '2026-11-20', 2_500),
      good('today', '2026-11-19'),
      good('late', '2026-11-16'),
      good('last', '2026-11-26'),
      good('far', '2026-11-27'),
      good('also-next', '2026-11-24', 500),
    ];
    const due = toDeposit(cheques, '2026-11-19', HOLIDAYS);
    expect(ids(due.overdue.cheques)).toEqual(['late']);
    expect(ids(due.today.cheques)).toEqual(['today']);
    expect(due.nextDay).toBe('2026-11-24');
    expect(ids(due.next.cheques)).toEqual(['next', 'also-next']);
    expect(due.next.cents).toBe(3_000);
    expect(ids(due.week.cheques)).toEqual(['week', 'last']);
  });

  it('has none today on a day without bank, and keeps what fell on it for the next', () => {
    const due = toDeposit([good('friday', '2026-11-20')], '2026-11-20', HOLIDAYS);
    expect(due.today.cheques).toEqual([]);
    expect(due.overdue.cheques).toEqual([]);
    expect(ids(due.next.cheques)).toEqual(['friday']);
  });

  it('leaves out what is moved beyond seven days, and what is not in the drawer', () => {
    const saturday = good('saturday', '2026-11-28');
    const atBank = someCheque([{ move: 'deposit', day: '2026-11-19' }], { goodDay: '2026-11-19' });
    const due = toDeposit([saturday, atBank], '2026-11-21', HOLIDAYS);
    for (const { cheques } of [due.overdue, due.today, due.next, due.week, due.fromCustody])
      expect(cheques).toEqual([]);
  });

  it('tells of those in custody once their day has come', () => {
    const due = toDeposit([custody('c1', '2026-11-19'), custody('c2', '2026-11-24')], '2026-11-19', HOLIDAYS);
    expect(ids(due.fromCustody.cheques)).toEqual(['c1']);
    expect(due.today.cheques).toEqual([]);
    expect(due.next.cheques).toEqual([]);
  });
});
