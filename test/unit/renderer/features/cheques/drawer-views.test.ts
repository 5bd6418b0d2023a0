import { drawerRows } from '@renderer/features/cheques/drawer-rows';
import {
  foundChapters,
  type ListView,
  viewChapters,
  viewCounts,
  viewOf,
} from '@renderer/features/cheques/drawer-views';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { chequeStatuses } from '@shared/domain/cheque/cheque-moves';
import { someCheque } from '@test/unit/shared/rules/cheques/some-cheque';
import { describe, expect, it } from 'vitest';

/** A Thursday; the Friday after it is a bank holiday. */
const day = { today: '2026-11-19', holidays: [] };
const taken = '2026-10-20';

const held = (number: string, goodDay: string, cents = 10_000) => someCheque([], { number, goodDay, cents });

const outline = (view: ListView, cheques: readonly Cheque[]) =>
  drawerRows(viewChapters(view, cheques, day)).map((row) =>
    row.kind === 'cheque' ? row.cheque.number : [row.title, row.note, row.count, row.cents],
  );

describe('the drawer by day of deposit', () => {
  it('heads months and days with what is under them, and moves a holiday and a Saturday to Monday', () => {
    const cheques = [
      held('1', '2026-11-18', 100),
      held('2', '2026-11-20', 200),
      held('3', '2026-11-21', 300),
      held('4', '2026-12-01', 400),
    ];
    expect(outline('drawer', cheques)).toEqual([
      ['Novembro de 2026', undefined, 3, 600],
      ['Quarta-feira, 18/11', 'ontem', 1, 100],
      '1',
      ['Segunda-feira, 23/11', 'em 4 dias', 2, 500],
      '2',
      '3',
      ['Dezembro de 2026', undefined, 1, 400],
      ['Terça-feira, 01/12', 'em 12 dias', 1, 400],
      '4',
    ]);
  });

  it('marks the days that went by', () => {
    const rows = drawerRows(viewChapters('drawer', [held('1', '2026-11-18'), held('2', '2026-11-19')], day));
    expect(rows.flatMap((row) => (row.kind === 'group' ? row.isLate : []))).toEqual([true, false]);
  });
});

describe('what is to be deposited', () => {
  it('comes in turn: what is late, today, the next business day, the week, and what the bank deposits', () => {
    const inCustody = someCheque([{ move: 'put-in-custody', day: taken }], {
      number: 'c',
      goodDay: '2026-11-19',
      cents: 1,
    });
    const cheques = [
      held('w', '2026-11-26', 5),
      held('n', '2026-11-22', 4),
      held('t', '2026-11-19', 3),
      held('o', '2026-11-18', 2),
      held('later', '2026-11-30'),
      inCustody,
    ];
    expect(outline('deposit', cheques)).toEqual([
      ['O dia já passou', 'deposite hoje', 1, 2],
      'o',
      ['Hoje', '19/11', 1, 3],
      't',
      ['Segunda-feira, 23/11', 'em 4 dias', 1, 4],
      'n',
      ['Depois, até 7 dias', undefined, 1, 5],
      'w',
      ['Em custódia, no dia', 'o banco deposita: anote', 1, 1],
      'c',
    ]);
    expect(viewCounts(cheques, day)).toEqual({ drawer: 6, deposit: 5, bank: 0, returned: 0, others: 0 });
  });
});

describe('the other lists', () => {
  const atBank = (number: string, on: string) =>
    someCheque([{ move: 'deposit', day: on }], { number, goodDay: taken });

  it('have what is at the bank by the day it went, the oldest first', () => {
    expect(outline('bank', [atBank('2', '2026-11-18'), atBank('1', '2026-11-17')])).toEqual([
      ['Depositados em 17/11', 'há 2 dias', 1, expect.any(Number)],
      '1',
      ['Depositados em 18/11', 'ontem', 1, expect.any(Number)],
      '2',
    ]);
  });

  it('have what came back by what happened, the newest first', () => {
    const back = (number: string, on: string) =>
      someCheque(
        [
          { move: 'deposit', day: taken },
          { move: 'return', day: on, reason: 11 },
        ],
        { number, goodDay: taken },
      );
    const stopped = someCheque([{ move: 'stop', day: taken }], { number: 's' });
    expect(
      outline('returned', [stopped, back('old', '2026-11-10'), back('new', '2026-11-18')]).map((row) =>
        typeof row === 'string' ? row : row[0],
      ),
    ).toEqual(['Devolvidos pelo banco', 'new', 'old', 'Sustados por quem assinou', 's']);
  });

  it('have what others hold by their names', () => {
    const with_ = (number: string, to: string) =>
      someCheque([{ move: 'pass-on', day: taken, to }], { number });
    expect(
      outline('others', [with_('1', 'Distribuidora Cariri'), with_('2', 'Atacado Sul')]).map((row) =>
        typeof row === 'string' ? row : row[0],
      ),
    ).toEqual(['Com Atacado Sul', '2', 'Com Distribuidora Cariri', '1']);
  });

  it('show what was searched for by where it is', () => {
    const rows = drawerRows(foundChapters([atBank('b', '2026-11-19'), held('h', '2026-12-01')]));
    expect(rows.map((row) => (row.kind === 'cheque' ? row.cheque.number : row.title))).toEqual([
      'Na gaveta',
      'h',
      'No banco',
      'b',
    ]);
  });

  it('find a cheque in the view where it is, in whatever state', () => {
    expect(Object.fromEntries(chequeStatuses.map((status) => [status, viewOf({ status })]))).toEqual({
      held: 'drawer',
      'in-custody': 'drawer',
      deposited: 'bank',
      redeposited: 'bank',
      cleared: 'ended',
      returned: 'returned',
      stopped: 'returned',
      'passed-on': 'others',
      protested: 'returned',
      redeemed: 'ended',
      replaced: 'ended',
      void: 'ended',
    });
  });
});
