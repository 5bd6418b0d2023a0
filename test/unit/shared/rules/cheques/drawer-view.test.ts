import { chequeStatuses } from '@shared/domain/cheque/cheque-moves';
import {
  byDepositDay,
  byPlace,
  drawerPlace,
  totalsByBank,
  totalsByStatus,
} from '@shared/rules/cheques/drawer-view';
import { describe, expect, it } from 'vitest';
import { someCheque } from './some-cheque';

const good = (goodDay: string, cents: number) => someCheque([], { goodDay, cents });

describe('the drawer by month and day', () => {
  it('adds up each day of deposit and each month, earliest first', () => {
    const months = byDepositDay(
      [
        good('2026-12-10', 300),
        // A Saturday and the Monday after it are one day at the bank.
        good('2026-11-28', 200),
        good('2026-11-30', 100),
        // The last Saturday of October goes into November, past All Souls.
        good('2026-10-31', 50),
        good('2026-11-30', 25),
      ],
      [],
    );
    expect(months.map(({ month, count, cents }) => [month, count, cents])).toEqual([
      ['2026-11', 4, 375],
      ['2026-12', 1, 300],
    ]);
    expect(
      months[0]?.days.map(({ day, cheques, cents }) => [day, cheques.map((cheque) => cheque.cents), cents]),
    ).toEqual([
      ['2026-11-03', [50], 50],
      ['2026-11-30', [200, 100, 25], 325],
    ]);
  });

  it('is empty where the drawer is', () => {
    expect(byDepositDay([], [])).toEqual([]);
  });
});

describe('the totals of the drawer', () => {
  it('go by bank, the most money first', () => {
    const at = (bank: string, cents: number) => someCheque([], { bank, cents });
    expect(totalsByBank([at('237', 100), at('001', 300), at('237', 150), at('104', 250)])).toEqual([
      { of: '001', count: 1, cents: 300 },
      { of: '104', count: 1, cents: 250 },
      { of: '237', count: 2, cents: 250 },
    ]);
  });

  it('go by where they are, in the order of a life', () => {
    const at = (status: 'held' | 'returned' | 'deposited', cents: number) => ({ status, cents });
    expect(totalsByStatus([at('returned', 5), at('held', 10), at('deposited', 20), at('held', 30)])).toEqual([
      { of: 'held', count: 2, cents: 40 },
      { of: 'deposited', count: 1, cents: 20 },
      { of: 'returned', count: 1, cents: 5 },
    ]);
  });

  it('gather what is at hand, at the bank, came back and is with others, and nothing that ended', () => {
    const places = byPlace(chequeStatuses.map((status, index) => ({ status, cents: 10 ** index })));
    const statusesOf = (place: keyof typeof places) => places[place].cheques.map(({ status }) => status);
    expect(statusesOf('at-hand')).toEqual(['held', 'in-custody']);
    expect(statusesOf('at-bank')).toEqual(['deposited', 'redeposited']);
    expect(statusesOf('came-back')).toEqual(['returned', 'stopped', 'protested']);
    expect(statusesOf('with-others')).toEqual(['passed-on']);
    expect(places['at-hand'].cents).toBe(11);
    expect(chequeStatuses.filter((status) => drawerPlace(status) === undefined)).toEqual([
      'cleared',
      'redeemed',
      'replaced',
      'void',
    ]);
  });
});
