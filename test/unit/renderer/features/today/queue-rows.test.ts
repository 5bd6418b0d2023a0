import { entryAt, queueRows, rowOf } from '@renderer/features/today/queue-rows';
import { buildQueue } from '@shared/rules/queue';
import { lateBy, TODAY } from '@test/support/summaries';
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
const keys = (unfolded: boolean) => queueRows(queue, unfolded).map((row) => row.key);

describe('the rows of the queue', () => {
  it('stand under their headings, the silent ones folded away', () => {
    expect(keys(false)).toEqual(['talk', 'ana', 'bia', 'remind', 'caio', 'silent']);
    expect(keys(true).slice(-2)).toEqual(['silent', 'davi']);
  });

  it('end with those the owner decides about, explained in a line', () => {
    const rows = queueRows(buildQueue([lateBy(94), lateBy(5, { customerId: 'ana' })], TODAY), false);
    expect(rows.map(({ key }) => key)).toEqual(['talk', 'ana', 'decide', 'maria']);
    expect(rows[2]).toMatchObject({
      title: 'Você decide',
      note: 'Mais de 60 dias: nada é preparado ou enviado sem a sua decisão.',
    });
  });

  it('are walked through without stopping at a heading', () => {
    const rows = queueRows(queue, false);
    expect(entryAt(rows, 2, 1)).toBe(4);
    expect(entryAt(rows, 4, -1)).toBe(2);
    expect(entryAt(rows, 4, 1)).toBe(4);
    expect(entryAt(rows, 1, Number.POSITIVE_INFINITY)).toBe(4);
    expect(entryAt(rows, 4, Number.NEGATIVE_INFINITY)).toBe(1);
  });
});

describe('the chosen row', () => {
  const rows = queueRows(queue, false);

  it('is the first customer at the beginning', () => {
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
