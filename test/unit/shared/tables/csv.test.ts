import { csvLine, guarded, unguarded } from '@shared/tables/csv';
import { describe, expect, it } from 'vitest';

describe('a cell of a CSV', () => {
  it.each(['=1+1', '+55', '-2', '@soma', ' =A1', "'já com aspa"])('is harmless: %s', (cell) => {
    expect(guarded('text', cell)).toBe(`'${cell}`);
    expect(unguarded('text', guarded('text', cell))).toBe(cell);
  });

  it.each(['001', '12345678901234', '1/2', '10-12', '1E5', '1,50', '10:30', '50%'])(
    'is not taken for a number or a date: %s',
    (cell) => {
      expect(guarded('text', cell)).toBe(`'${cell}`);
    },
  );

  it.each(['589.177.923-40', '12.345.678/0001-90', '39400-001', '(38) 99003-0968', '12', 'Maria'])(
    'is left as people read it: %s',
    (cell) => {
      expect(guarded('text', cell)).toBe(cell);
    },
  );

  it('stays a number where it is one', () => {
    expect(guarded('money', '-12,34')).toBe('-12,34');
    expect(guarded('day', '20/11/2026')).toBe('20/11/2026');
  });

  it('is quoted where it holds what ends it', () => {
    expect(csvLine(['a;b', 'c "d"', 'e\nf', 'g'], [])).toBe('"a;b";"c ""d""";"e\nf";g\r\n');
  });
});
