import { type DayTasks, entryAt, queueRows, rowOf } from '@renderer/features/today/queue-rows';
import { chequeTasks } from '@shared/rules/cheques/cheque-tasks';
import { cameBack } from '@shared/rules/cheques/returned-cheque';
import { buildQueue } from '@shared/rules/queue';
import { lateBy, TODAY } from '@test/support/summaries';
import { someCheque } from '@test/unit/shared/rules/cheques/some-cheque';
import { describe, expect, it } from 'vitest';

const queue = buildQueue(
  [
    lateBy(20, { customerId: 'ana' }),
    lateBy(10, { customerId: 'bia' }),
    lateBy(-2, { customerId: 'caio' }),
    lateBy(9, { customerId: 'davi', lastContactDay: TODAY }),
  ],
  TODAY,
);
const none: DayTasks = { cheques: { tasks: [], cameBack: new Map() }, agreements: [] };
const keys = (unfolded: boolean) => queueRows(queue, none, unfolded).map((row) => row.key);

describe('the rows of the queue', () => {
  it('stand under their headings, the silent ones folded away', () => {
    expect(keys(false)).toEqual(['talk', 'ana', 'bia', 'remind', 'caio', 'silent']);
    expect(keys(true).slice(-2)).toEqual(['silent', 'davi']);
  });

  it('end with those the owner decides about, explained in a line', () => {
    const rows = queueRows(buildQueue([lateBy(94), lateBy(5, { customerId: 'ana' })], TODAY), none, false);
    expect(rows.map(({ key }) => key)).toEqual(['talk', 'ana', 'decide', 'maria']);
    expect(rows[2]).toMatchObject({
      title: 'Você decide',
      note: 'Mais de 60 dias: nada é preparado ou enviado sem a sua decisão.',
    });
  });

  it('are walked through without stopping at a heading', () => {
    const rows = queueRows(queue, none, false);
    expect(entryAt(rows, 2, 1)).toBe(4);
    expect(entryAt(rows, 4, -1)).toBe(2);
    expect(entryAt(rows, 4, 1)).toBe(4);
    expect(entryAt(rows, 1, Number.POSITIVE_INFINITY)).toBe(4);
    expect(entryAt(rows, 4, Number.NEGATIVE_INFINITY)).toBe(1);
  });
});

describe('the cheques of the day', () => {
  const held = someCheque([], { goodDay: TODAY });
  const back = someCheque(
    [
      { move: 'deposit', day: '2026-11-17' },
      { move: 'return', day: '2026-11-18', reason: 22 },
    ],
    { id: 'back', customerId: 'davi', goodDay: '2026-11-17' },
  );
  const cheques: DayTasks['cheques'] = {
    tasks: chequeTasks([held, back], TODAY, []),
    cameBack: new Map([['davi', cameBack([held, back])]]),
  };
  const returned = lateBy(9, { customerId: 'davi', chequeReturnedOn: '2026-11-18', returnedCheques: 1 });
  const day = queueRows(
    buildQueue([lateBy(20, { customerId: 'ana' }), returned], TODAY),
    { ...none, cheques },
    false,
  );

  it('come first, with whom to talk to about one that came back, who is nowhere else', () => {
    expect(day.map(({ key }) => key)).toEqual(['cheques', `deposit ${TODAY}`, 'davi', 'talk', 'ana']);
    expect(day[0]).toMatchObject({ title: 'Cheques', count: 2 });
    expect(day[2]).toMatchObject({ cameBack: [{ cheque: { id: 'back' } }] });
  });

  it('are walked through with the others, though the day begins with the first conversation', () => {
    expect(rowOf(day, null, 0)).toBe(2);
    expect(entryAt(day, 2, -1)).toBe(1);
    expect(rowOf(day, `deposit ${TODAY}`, 0)).toBe(1);
    expect(rowOf(day.slice(0, 2), null, 0)).toBe(1);
  });

  it('leave who was talked to since in their own section', () => {
    const talked = { ...returned, lastContactDay: '2026-11-19' };
    const rows = queueRows(
      buildQueue([talked], '2026-11-25'),
      { ...none, cheques: { ...cheques, tasks: [] } },
      false,
    );
    expect(rows.map(({ key }) => key)).toEqual(['talk', 'davi']);
  });
});

describe('the chosen row', () => {
  const rows = queueRows(queue, none, false);

  it('is the first conversation at the beginning', () => {
    expect(rowOf(rows, null, 0)).toBe(1);
  });

  it('follows a customer who moved', () => {
    expect(rowOf(rows, 'caio', 1)).toBe(4);
  });

  it('is the one now in the place of a customer who left', () => {
    expect(rowOf(rows, 'gone', 2)).toBe(2);
    expect(rowOf(rows, 'gone', 3)).toBe(4);
    expect(rowOf(rows, 'gone', 99)).toBe(4);
  });

  it('is none in an empty list', () => {
    expect(rowOf([], 'gone', 3)).toBe(-1);
  });
});
