import { dayLimits, dueBucket, isPastDue } from '@shared/rules/dues';
import { buildQueue } from '@shared/rules/queue';
import { openInstallment, summaryWith } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

/** Friday 20/11 is a national holiday; the city rests on Monday. */
const CITY = [{ day: '11-23', name: 'Padroeira' }];

describe('where a due day stands', () => {
  it('is today while it may still be paid as if on time', () => {
    const monday = dayLimits('2026-11-23');
    expect(
      ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((day) => dueBucket(day, monday)),
    ).toEqual(['overdue', 'today', 'overdue', 'today']);
  });

  it("counts the shop's own holidays too", () => {
    const tuesday = '2026-11-24';
    expect(dueBucket('2026-11-20', dayLimits(tuesday))).toBe('overdue');
    expect(dueBucket('2026-11-20', dayLimits(tuesday, CITY))).toBe('today');
    expect(isPastDue('2026-11-20', dayLimits(tuesday, CITY))).toBe(false);
    expect(isPastDue('2026-11-20', dayLimits('2026-11-25', CITY))).toBe(true);
    expect(isPastDue(tuesday, dayLimits(tuesday, CITY))).toBe(false);
  });

  it('reaches back over as many days in a row as the shop rests', () => {
    const holidays = Array.from({ length: 12 }, (_, index) => ({
      day: `12-${index + 7}`.replace(/-(\d)$/, '-0$1'),
      name: 'Férias',
    }));
    expect(dueBucket('2026-12-07', dayLimits('2026-12-21', holidays))).toBe('today');
    expect(dueBucket('2026-12-04', dayLimits('2026-12-21', holidays))).toBe('overdue');
  });

  it('decides who is talked to', () => {
    const summary = summaryWith([openInstallment('2026-11-20')]);
    expect(buildQueue([summary], '2026-11-24').sections.talk).toHaveLength(1);
    const { sections } = buildQueue([summary], '2026-11-24', { holidays: CITY });
    expect([sections.talk.length, sections.today.length]).toEqual([0, 1]);
  });
});
