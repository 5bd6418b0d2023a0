import { formatSince, parseSince } from '@shared/calendar/parse-since';
import { describe, expect, it } from 'vitest';

const today = '2026-11-20';

describe('since when', () => {
  it.each([
    ['2019', '2019-01-01'],
    ['03/2019', '2019-03-01'],
    ['3-2019', '2019-03-01'],
    ['15/03/2019', '2019-03-15'],
    ['20/11', '2026-11-20'],
    ['3 anos', '2023-11-20'],
    ['há 1 ano', '2025-11-20'],
    ['8 meses', '2026-03-20'],
    ['1 ano e 6 meses', '2025-05-20'],
    ['1 Mês', '2026-10-20'],
  ])('%s is read, and read again it is the same', (text, day) => {
    expect(parseSince(text, today)).toEqual({ ok: true, value: day });
    expect(parseSince(formatSince(day), today)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['5', 'malformed'],
    ['anos', 'malformed'],
    ['1.00,5', 'malformed'],
    ['31/02/2020', 'impossible'],
    ['13/2019', 'impossible'],
    ['1899', 'impossible'],
    ['2027', 'future'],
    ['21/11/2026', 'future'],
  ])('%s is %s', (text, error) => {
    expect(parseSince(text, today)).toEqual({ ok: false, error });
  });
});
