import { addDays, type CivilDay, daysBetween } from '@shared/calendar/civil-day';
import { extendedDueDay } from '@shared/calendar/holidays';
import type { Contact } from '@shared/domain/contact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveYear, type Sent } from './year';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const RUNS = { numRuns: 12 };

/** Weekdays of 2026 without contacts, written down by hand from a calendar. */
const CLOSED = new Set([
  '2026-01-01',
  '2026-02-16',
  '2026-02-17',
  '2026-04-03',
  '2026-04-21',
  '2026-05-01',
  '2026-06-04',
  '2026-09-07',
  '2026-10-12',
  '2026-11-02',
  '2026-11-20',
  '2026-12-25',
]);

const isWeekend = (day: CivilDay): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

const byPhone = (sent: readonly Sent[], phoneOf: (customerId: string) => string) => {
  const days = new Map<string, CivilDay[]>();
  for (const { contact } of sent) {
    const phone = phoneOf(contact.customerId);
    days.set(phone, [...(days.get(phone) ?? []), contact.day]);
  }
  return [...days.values()];
};

const said = (contacts: readonly Contact[], before: Contact, ...answers: Contact['answer'][]): boolean =>
  contacts.some((contact) => contact.at < before.at && answers.includes(contact.answer));

describe('a year of a shop that talks whenever it may', () => {
  it('has conversations at all', () => {
    const { sent } = liveYear(7);
    expect(sent.length).toBeGreaterThan(100);
    expect(new Set(sent.map(({ entry }) => entry.section)).size).toBe(3);
  });

  it('never has one out of hours, on a weekend or on a holiday', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { contact, hour } of liveYear(seed).sent) {
          expect(hour).toBeGreaterThanOrEqual(9);
          expect(hour).toBeLessThan(18);
          expect(isWeekend(contact.day), contact.day).toBe(false);
          expect(CLOSED.has(contact.day), contact.day).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('never rings a telephone twice a day or four times in seven days, whoever of the house it is for', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { sent, lives } = liveYear(seed);
        const phones = new Map(lives.map(({ id, habits }) => [id, habits.phone]));
        for (const days of byPhone(sent, (id) => phones.get(id) ?? id)) {
          expect(new Set(days).size).toBe(days.length);
          for (const day of days) {
            const week = days.filter((other) => other <= day && other > addDays(day, -7));
            expect(week.length).toBeLessThanOrEqual(3);
          }
        }
      }),
      RUNS,
    );
  });

  it('never bothers who paid that day, contested, asked for no more, died, or has a promise to come', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { sent, lives } = liveYear(seed);
        for (const { contact, before } of sent) {
          const life = lives.find(({ id }) => id === contact.customerId);
          const { contacts = [], payments = [] } = life ?? {};
          expect(payments.some(({ day }) => day === contact.day)).toBe(false);
          expect(said(contacts, contact, 'stop', 'deceased')).toBe(false);
          const contested = contacts.findLast(
            ({ at, answer }) => at < contact.at && (answer === 'contests' || answer === 'promise'),
          );
          expect(contested?.answer === 'contests').toBe(false);
          const { promise } = before;
          if (promise && promise.day > contact.day)
            expect(promise.paidCents).toBeGreaterThanOrEqual(promise.cents);
        }
      }),
      RUNS,
    );
  });

  it('never takes the same step for the same due day twice, unless something was promised or asked', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { sent } = liveYear(seed);
        const taken = new Set<string>();
        for (const { contact, entry } of sent) {
          const special = entry.flags.some(({ kind }) => /^(promise|asked|said|wrong)/.test(kind));
          const key = `${contact.customerId} ${entry.step.id} ${entry.day}`;
          if (!special) expect(taken.has(key), key).toBe(false);
          taken.add(key);
        }
      }),
      RUNS,
    );
  });

  it('loses sight of nobody: what is overdue, partly paid or not, is talked about, decided on or rests with a reason', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        liveYear(seed, (day, { sections, silent }, lives) => {
          const entries = [...Object.values(sections).flat(), ...silent];
          const known = new Map(entries.map((entry) => [entry.customerId, entry]));
          for (const life of lives) {
            const late = life.open().filter(({ dueDay }) => extendedDueDay(dueDay) < day);
            const entry = known.get(life.id);
            if (late.length === 0) continue;
            // A sale is late with its first late installment.
            expect(entry?.day).toBe(late[0]?.dueDay);
            expect(entry?.count).toBe(late.length);
            expect(entry?.cents).toBe(
              late.reduce((sum, { principalCents, paidCents }) => sum + principalCents - paidCents, 0),
            );
          }
        });
      }),
      RUNS,
    );
  });

  it('leaves what is overdue for sixty days or more to the owner, unless it answers something', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { contact, entry } of liveYear(seed).sent) {
          if (entry.section !== 'talk' || daysBetween(entry.day, contact.day) < 60) continue;
          expect(entry.flags.some(({ kind }) => /^(promise|asked|said|wrong)/.test(kind))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
