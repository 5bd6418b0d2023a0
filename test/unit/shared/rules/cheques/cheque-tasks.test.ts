import type { Cheque } from '@shared/domain/cheque/cheque';
import { type ChequeTask, chequeTasks } from '@shared/rules/cheques/cheque-tasks';
import { describe, expect, it } from 'vitest';
import { someCheque } from './some-cheque';

const good = (goodDay: string, more: Partial<Cheque> = {}): Cheque =>
  someCheque([], { id: goodDay, goodDay, issueDay: goodDay, cents: 10_000, ...more });

const WEDNESDAY = '2026-03-11';
const tasks = (cheques: readonly Cheque[], today = WEDNESDAY) => chequeTasks(cheques, today, []);
const told = (all: readonly ChequeTask[]) =>
  all.map(({ kind, day, cheques }) => [kind, day, ...cheques.map(({ id }) => id)]);

describe('the cheques of a day', () => {
  it('are deposited today, those whose day went by first, and on the next business day', () => {
    const found = tasks([good('2026-03-12'), good('2026-03-11'), good('2026-03-09'), good('2026-03-16')]);
    expect(told(found)).toEqual([
      ['deposit', '2026-03-11', '2026-03-09', '2026-03-11'],
      ['deposit', '2026-03-12', '2026-03-12'],
    ]);
    expect(found).toMatchObject([
      { late: 1, lateSince: '2026-03-09', cents: 20_000 },
      { late: 0, cents: 10_000 },
    ]);
  });

  it('wait on a Saturday for Monday, with those whose day went by', () => {
    const found = tasks([good('2026-03-12'), good('2026-03-14'), good('2026-03-16')], '2026-03-14');
    expect(told(found)).toEqual([['deposit', '2026-03-16', '2026-03-12', '2026-03-14', '2026-03-16']]);
    expect(found).toMatchObject([{ late: 1 }]);
  });

  it('in custody are told once the bank has taken them', () => {
    const custody = (goodDay: string) =>
      someCheque([{ move: 'put-in-custody', day: '2026-03-03' }], { id: goodDay, goodDay });
    expect(told(tasks([custody('2026-03-11'), custody('2026-03-12')]))).toEqual([
      ['from-custody', '2026-03-11', '2026-03-11'],
    ]);
  });

  it('that came back by a mistake of the bank go there again, once', () => {
    const back = (id: string, ...reasons: number[]) =>
      someCheque(
        reasons.flatMap((reason, index) => [
          { move: index === 0 ? 'deposit' : 'redeposit', day: '2026-03-10' } as const,
          { move: 'return', day: '2026-03-11', reason } as const,
        ]),
        { id },
      );
    const found = tasks([back('mistake', 27), back('signature', 22), back('twice', 27, 27)]);
    expect(told(found)).toEqual([['again', '2026-03-11', 'mistake']]);
    expect(told(tasks([back('mistake', 27)], '2026-03-14'))).toEqual([['again', '2026-03-16', 'mistake']]);
  });

  it('are none without cheques', () => {
    expect(tasks([])).toEqual([]);
  });
});

describe('the deadlines of a day', () => {
  // Written in another town on 14/01: to be presented by 15/03.
  const held = someCheque([], { issueDay: '2026-01-14', goodDay: '2026-03-13', place: 'other' });

  it('are told ten days ahead of a cheque that can still be presented in time', () => {
    const deadline = (cheque: Cheque, today: string) =>
      tasks([cheque], today).filter(({ kind }) => kind === 'deadline');
    expect(deadline(held, '2026-03-04')).toEqual([]);
    expect(deadline(held, '2026-03-05')).toMatchObject([
      { day: '2026-03-15', warnings: [{ kind: 'presentation', when: 'within-10-days' }] },
    ]);
    expect(deadline(held, '2026-03-12')).toMatchObject([{ warnings: [{ when: 'within-3-days' }] }]);
    expect(deadline({ ...held, goodDay: '2026-03-20' }, '2026-03-12')).toEqual([]);
    expect(deadline(held, '2026-03-16')).toEqual([]);
    // It is to be deposited anyway.
    expect(deadline({ ...held, goodDay: '2026-03-05' }, '2026-03-05')).toEqual([]);
  });

  it('are told of one that came back, the first to end first', () => {
    const back = (id: string, issueDay: string) =>
      someCheque(
        [
          { move: 'deposit', day: '2026-03-10' },
          { move: 'return', day: '2026-03-11', reason: 22 },
        ],
        { id, issueDay },
      );
    // Thirty days to present each, then six months.
    const [task] = tasks([back('later', '2026-02-03'), back('sooner', '2026-02-01')], '2026-08-28');
    expect(task).toMatchObject({
      kind: 'deadline',
      day: '2026-09-03',
      cents: 60_000,
      warnings: [{ kind: 'execution' }, { kind: 'execution' }],
    });
    expect(task?.cheques.map(({ id }) => id)).toEqual(['sooner', 'later']);
  });
});
