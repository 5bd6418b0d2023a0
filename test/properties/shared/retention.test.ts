import { backupFileName, lockedName } from '@shared/backup/file-name';
import {
  copiesToDrop,
  KEPT_DAYS,
  KEPT_FOR_A_REASON,
  KEPT_MONTHS,
  KEPT_WEEKS,
  REASON_DAYS,
} from '@shared/backup/retention';
import { addDays, type CivilDay, daysBetween } from '@shared/calendar/civil-day';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SHOP = 'Casa Nova';
const START = '2024-03-05';

const copy = (day: CivilDay, hour = 18, minute = 0, note?: string): string =>
  backupFileName(SHOP, day, { hour, minute }, note);

const dayOf = (name: string): CivilDay => /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '';

const remaining = (names: readonly string[], today: CivilDay, proven?: string): string[] => {
  const dropped = new Set(copiesToDrop({ names, shop: SHOP, today, proven }));
  return names.filter((name) => !dropped.has(name));
};

const someNames = fc
  .uniqueArray(
    fc.record({
      offset: fc.integer({ min: -800, max: 40 }),
      hour: fc.nat(23),
      isLocked: fc.boolean(),
    }),
    { maxLength: 120, selector: ({ offset, hour }) => offset * 24 + hour },
  )
  .map((all) =>
    all.map(({ offset, hour, isLocked }) => {
      const name = copy(addDays(START, offset), hour);
      return isLocked ? lockedName(name) : name;
    }),
  );

describe('which copies are kept', () => {
  it('is the same asked twice, and keeps all of today and of days to come', () => {
    fc.assert(
      fc.property(someNames, (names) => {
        const once = remaining(names, START);
        expect(remaining(once, START)).toEqual(once);
        const untouchable = names.filter((name) => dayOf(name) >= START);
        expect(once).toEqual(expect.arrayContaining(untouchable));
      }),
    );
  });

  it('is at least the newest there is, and the newest that was proven', () => {
    fc.assert(
      fc.property(someNames, fc.nat(), (names, pick) => {
        fc.pre(names.length > 0);
        const proven = names[pick % names.length];
        const kept = remaining(names, START, proven);
        expect(kept).toContain(proven);
        expect(kept).toContain(names.toSorted().findLast((name) => dayOf(name) <= START) ?? proven);
      }),
    );
  });

  it.each([0, 9, 26])(
    'stays few over two years of work, and reaches a year back without a hole: %i',
    (offset) => {
      let names: string[] = [];
      let today = addDays(START, offset);
      for (let day = 0; day < 740; day += 1) {
        today = addDays(today, 1);
        for (let made = 0; made <= day % 3; made += 1)
          names = remaining([...names, copy(today, 9 + made)], today);
        const before = names.filter((name) => dayOf(name) < today);
        expect(before.length).toBeLessThanOrEqual(KEPT_DAYS + KEPT_WEEKS + KEPT_MONTHS);
      }
      const days = names.map(dayOf);
      for (let age = 0; age <= 365; age += 1) {
        const wanted = addDays(today, -age);
        expect(Math.min(...days.map((day) => Math.abs(daysBetween(day, wanted))))).toBeLessThanOrEqual(31);
      }
    },
  );

  it('does not suffer from a clock that ran ahead for a day', () => {
    let names: string[] = [];
    for (let age = 400; age >= 0; age -= 1) {
      const day = addDays(START, -age);
      names = remaining([...names, copy(day)], day);
    }
    const ahead = remaining([...names, copy('2031-01-01')], '2031-01-01');
    // One day, one week and one month make place for the wrong ones.
    expect(ahead.length).toBeGreaterThanOrEqual(names.length + 1 - 3);
    const back = remaining([...ahead, copy(addDays(START, 1))], addDays(START, 1));
    expect(back).toContain(copy('2031-01-01'));
    expect(back).toContain(copy(START));
  });

  it('keeps what was copied before something great for a year, and the newest of them for ever', () => {
    const copyBefore = (age: number) => copy(addDays(START, -age), 9, 0, 'antes-de-restaurar');
    const young = [copyBefore(1), copyBefore(40), copyBefore(REASON_DAYS)];
    const old = [copyBefore(REASON_DAYS + 1), copyBefore(500), copyBefore(900)];
    expect(remaining([...young, ...old], START)).toEqual([...young, ...old.slice(0, KEPT_FOR_A_REASON - 3)]);
    const many = Array.from({ length: 30 }, (_, age) => copyBefore(age));
    expect(remaining([...many, ...old], START)).toEqual(many);
  });

  it('touches nothing but copies of this shop', () => {
    const old = addDays(START, -900);
    const others = [
      backupFileName('Outra Loja', old, { hour: 9, minute: 0 }),
      copy(old, 9, 0, 'antes-de-restaurar'),
      'fotos-da-festa.emdia',
      'em-dia-casa-nova-2023-02-31-1000.emdia',
      `${copy(old)}.part`,
      'em-dia-casa-nova.txt',
    ];
    const own = Array.from({ length: 60 }, (_, index) => copy(addDays(START, -index)));
    expect(remaining([...others, ...own], START)).toEqual(expect.arrayContaining(others));
    expect(remaining(own, START).length).toBeLessThan(own.length);
  });

  it('tells copies of one minute apart and keeps the last of them', () => {
    const yesterday = addDays(START, -1);
    const names = [copy(yesterday), copy(yesterday, 18, 0, '2'), copy(yesterday, 18, 0, '10'), copy(START)];
    expect(remaining(names, START)).toEqual([copy(yesterday, 18, 0, '10'), copy(START)]);
  });
});
