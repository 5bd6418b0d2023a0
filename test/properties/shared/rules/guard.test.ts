import { addDays, daysBetween, weekday } from '@shared/calendar/civil-day';
import { holidayName } from '@shared/calendar/holidays';
import { channelSchema } from '@shared/domain/customer';
import { isLasting } from '@shared/rules/guard/block';
import { type ContactPolicy, contactPolicySchema } from '@shared/rules/guard/contact-policy';
import type { GuardFacts, Moment } from '@shared/rules/guard/facts';
import { guardText } from '@shared/rules/guard/guard-text';
import { mayContact } from '@shared/rules/guard/may-contact';
import { policyProblems } from '@shared/rules/guard/policy-problems';
import { stateRules } from '@shared/rules/guard/state-rules';
import { guardFacts } from '@test/support/guard';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** Policies and laws change only on half hours, so that looking at each of them misses nothing. */
const HALF_HOUR = 30;

const hours = fc
  .uniqueArray(fc.integer({ min: 12, max: 44 }), { minLength: 2, maxLength: 2 })
  .map((pair) => pair.sort((a, b) => a - b))
  .map(([from = 0, to = 0]) => ({ from: from * HALF_HOUR, to: to * HALF_HOUR }));

const policy: fc.Arbitrary<ContactPolicy> = fc
  .record({
    hours: fc.array(fc.option(hours), { minLength: 7, maxLength: 7 }),
    perWeek: fc.integer({ min: 1, max: 3 }),
    keepStateRules: fc.boolean(),
  })
  .filter((value) => contactPolicySchema.safeParse(value).success);

/** Among them the end of a year, Carnaval, Easter and a year's many holidays in November. */
const day = fc
  .tuple(
    fc.constantFrom('2026-12-22', '2027-02-03', '2027-03-22', '2026-11-10', '2028-02-24'),
    fc.nat({ max: 16 }),
  )
  .map(([start, days]) => addDays(start, days));

const moment: fc.Arbitrary<Moment> = fc.record({
  day,
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
});

const state = fc.option(fc.constantFrom(...Object.keys(stateRules), 'PR', 'MG'), { nil: undefined });

/** Mostly absent, so that most cases are decided by the calendar. */
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 15, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const factsOn = (today: string): fc.Arbitrary<GuardFacts> => {
  const past = fc.integer({ min: 0, max: 9 }).map((ago) => ({ day: addDays(today, -ago) }));
  const since = seldom(fc.constant(addDays(today, -40)));
  return fc
    .record({
      summary: fc.record({
        deceasedOn: since,
        doNotContact: since,
        contestedSince: since,
        lastPaymentDay: seldom(fc.constant(today)),
      }),
      onlyPrescribed: seldom(fc.constant(true)).map(Boolean),
      contacts: fc.array(past, { maxLength: 3 }),
      phoneContacts: fc.array(past, { maxLength: 2 }),
      channel: fc.constantFrom(...channelSchema.options),
      phoneKind: seldom(fc.constantFrom('work' as const, 'third-party' as const)),
      customerState: state,
      shopState: state,
      holidays: fc.array(
        fc.integer({ min: 0, max: 9 }).map((ahead) => ({ day: addDays(today, ahead), name: 'Padroeira' })),
        { maxLength: 3 },
      ),
    })
    .map((more) => guardFacts(more));
};

const asked = fc
  .tuple(moment, policy)
  .chain(([now, rules]) => factsOn(now.day).map((facts) => ({ now, rules, facts })));

const minuteOf = ({ hour, minute }: Moment) => hour * 60 + minute;
const usesPhone = ({ channel }: GuardFacts) => ['whatsapp', 'call', 'sms'].includes(channel);

it('lets a contact happen only within hours, on no holiday, and where nothing forbids it', () => {
  fc.assert(
    fc.property(asked, ({ now, rules, facts }) => {
      const answer = mayContact(facts, now, rules);
      fc.pre(answer.allowed);
      const { summary } = facts;
      expect([summary.deceasedOn, summary.doNotContact, summary.contestedSince]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(facts.onlyPrescribed).toBe(false);
      expect(summary.lastPaymentDay).not.toBe(now.day);
      if (usesPhone(facts)) expect(facts.phoneKind).toBeUndefined();
      if (facts.channel === 'letter') return;
      expect(holidayName(now.day, facts.holidays)).toBeNull();
      expect(weekday(now.day)).not.toBe(0);
      const own = rules.hours[weekday(now.day)];
      const laws = [facts.customerState, facts.shopState]
        .map((known) => known && stateRules[known])
        .filter((law) => law !== undefined && law !== '')
        .filter((law) => rules.keepStateRules || law.covers.includes(facts.channel))
        .map((law) => law.hours[weekday(now.day)]);
      for (const window of [own, ...laws]) {
        expect(window?.from).toBeLessThanOrEqual(minuteOf(now));
        expect(window?.to).toBeGreaterThan(minuteOf(now));
      }
    }),
    { numRuns: 2_000 },
  );
});

it('never lets a second contact happen on a day, nor a fourth in seven days, also on a shared phone', () => {
  fc.assert(
    fc.property(asked, ({ now, rules, facts }) => {
      fc.pre(mayContact(facts, now, rules).allowed);
      const talks = [...facts.contacts, ...(usesPhone(facts) ? facts.phoneContacts : [])];
      expect(talks.filter((talk) => talk.day === now.day)).toEqual([]);
      expect(talks.filter((talk) => daysBetween(talk.day, now.day) < 7).length).toBeLessThan(rules.perWeek);
    }),
    { numRuns: 2_000 },
  );
});

/** Every half hour after a moment, up to another. */
const halfHours = function* (after: Moment, upTo: Moment): Generator<Moment> {
  for (let at = after.day; at <= upTo.day; at = addDays(at, 1)) {
    for (let minute = 0; minute < 1_440; minute += HALF_HOUR) {
      if (at === after.day && minute <= minuteOf(after)) continue;
      if (at === upTo.day && minute >= minuteOf(upTo)) return;
      yield { day: at, hour: Math.floor(minute / 60), minute: minute % 60 };
    }
  }
};

it('names the first moment at which a contact is possible', () => {
  fc.assert(
    fc.property(asked, ({ now, rules, facts }) => {
      const answer = mayContact(facts, now, rules);
      if (answer.allowed) return;
      expect(answer.blocks.length).toBeGreaterThan(0);
      if (answer.blocks.some(isLasting)) {
        expect(answer.nextAt).toBeNull();
        return;
      }
      if (answer.nextAt !== null) expect(mayContact(facts, answer.nextAt, rules).allowed).toBe(true);
      // Hours may have nothing in common with the laws: then not a single one in many days will do.
      const end = answer.nextAt ?? { day: addDays(now.day, 21), hour: 0, minute: 0 };
      for (const earlier of halfHours(now, end))
        expect(mayContact(facts, earlier, rules).allowed).toBe(false);
    }),
    { numRuns: 300 },
  );
});

it('lets every answer to a customer out, except to the dead, a workplace or a third person', () => {
  fc.assert(
    fc.property(asked, ({ now, rules, facts }) => {
      const reply = mayContact({ ...facts, inReply: true }, now, rules);
      const never =
        facts.summary.deceasedOn !== undefined || (usesPhone(facts) && facts.phoneKind !== undefined);
      expect(reply.allowed).toBe(!never);
      const answer = mayContact(facts, now, rules);
      if (!answer.allowed) expect(answer.overridable).toBe(!never);
    }),
  );
});

it('always has one line to say, ending in a full stop', () => {
  fc.assert(
    fc.property(asked, ({ now, rules, facts }) => {
      expect(guardText(mayContact(facts, now, rules), now.day)).toMatch(/^[A-Z0-9Á-Ú][^\n]{3,}\.$/);
    }),
  );
});

it('finds no fault in a policy narrowed from what a state allows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.entries(stateRules)), fc.nat(6), (entry, closed) => {
      const [name, law] = entry;
      const allowed = (law?.hours ?? []).map((own, index) => (index === closed ? null : own));
      const narrowed = { hours: allowed, perWeek: 2, keepStateRules: true };
      expect(policyProblems(narrowed, name)).toEqual([]);
      const widened = (law?.hours ?? []).map((own) => own && { ...own, to: own.to + 1 });
      expect(policyProblems({ ...narrowed, hours: widened }, name)).toHaveLength(
        widened.filter((own) => own !== null).length,
      );
    }),
  );
});
