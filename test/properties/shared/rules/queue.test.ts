import { addDays } from '@shared/calendar/civil-day';
import type { Answer } from '@shared/domain/contact';
import type { Summary } from '@shared/domain/summary';
import { defaultTerms } from '@shared/domain/terms';
import { dayFigures } from '@shared/rules/day-figures';
import { dayLimits } from '@shared/rules/dues';
import { draftMessage } from '@shared/rules/messages/draft';
import { messageFacts } from '@shared/rules/messages/facts';
import { messageKinds } from '@shared/rules/messages/kinds';
import { buildQueue } from '@shared/rules/queue';
import { findingsByRule } from '@shared/rules/tone/tone-findings';
import { openInstallment, summaryWith, TODAY } from '@test/support/summaries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days));

const installments = fc.array(
  fc.record({ dueDay: day(-2_500, 60), principalCents: fc.integer({ min: 1, max: 500_000 }) }),
  { minLength: 1, maxLength: 12 },
);

const answer = fc.constantFrom<Answer>(
  'promise',
  'already-paid',
  'asks-time',
  'asks-agreement',
  'contests',
  'wrong-number',
  'stop',
  'other',
);

const past: fc.Arbitrary<Partial<Summary>> = fc
  .record(
    {
      settledCount: fc.integer({ min: 0, max: 40 }),
      lastPaymentDay: day(-60, 0),
      lastContactDay: day(-60, 0),
      lastAnswer: fc.record({ answer, day: day(-60, 0) }),
      promise: fc.record({
        day: day(-40, 40),
        cents: fc.integer({ min: 1, max: 90_000 }),
        madeOn: day(-60, -41),
        contactId: fc.constant('promised'),
        toleranceDays: fc.integer({ min: 0, max: 5 }),
        paidCents: fc.integer({ min: 0, max: 90_000 }),
      }),
      doNotContact: day(-60, 0),
      deceasedOn: day(-60, 0),
      contestedSince: day(-60, 0),
      postponedUntil: day(-10, 10),
    },
    { requiredKeys: [] },
  )
  .map((part) => ({ settledCount: 0, ...part }));

const summaries = fc.array(fc.tuple(installments, past), { maxLength: 12 }).map((customers) =>
  customers.map(([open, more], index) =>
    summaryWith(
      open.map(({ dueDay, principalCents }) => openInstallment(dueDay, { principalCents })),
      { ...more, customerId: `c${index}` },
    ),
  ),
);

describe('any summaries', () => {
  it('give each customer at most one place, each with a reason', () => {
    fc.assert(
      fc.property(summaries, (all) => {
        const { sections, silent } = buildQueue(all, TODAY);
        const entries = [...Object.values(sections).flat(), ...silent];
        expect(new Set(entries.map((entry) => entry.customerId)).size).toBe(entries.length);
        for (const entry of entries) {
          expect(entry.reason.length).toBeGreaterThan(3);
          expect(entry.cents).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never put in the queue who was talked to today, paid today, opted out, or promised a later day', () => {
    fc.assert(
      fc.property(summaries, (all) => {
        const { sections } = buildQueue(all, TODAY);
        const queued = new Set(
          Object.values(sections).flatMap((list) => list.map((entry) => entry.customerId)),
        );
        for (const summary of all.filter(({ customerId }) => queued.has(customerId))) {
          expect(summary.lastContactDay).not.toBe(TODAY);
          expect(summary.lastPaymentDay).not.toBe(TODAY);
          expect(summary.doNotContact).toBeUndefined();
          expect(summary.deceasedOn).toBeUndefined();
          expect(summary.contestedSince).toBeUndefined();
          const { promise } = summary;
          // A promise kept before its day no longer silences: what is open then is something else.
          if (promise) expect(promise.day <= TODAY || promise.paidCents >= promise.cents).toBe(true);
        }
      }),
    );
  });

  it('have the same order whatever order they come in', () => {
    fc.assert(
      fc.property(summaries, (all) => {
        expect(buildQueue([...all].reverse(), TODAY)).toEqual(buildQueue(all, TODAY));
      }),
    );
  });

  it('have figures that are the sums of what is open', () => {
    fc.assert(
      fc.property(summaries, (all) => {
        const figures = dayFigures(all, [], TODAY);
        const reach = all.flatMap((summary) =>
          summary.dueDays.map((due, index) => ({ due, cents: summary.dueCents[index] ?? 0 })),
        );
        const limit = dayLimits(TODAY).number + 7;
        const sum = reach.filter(({ due }) => due <= limit).reduce((total, { cents }) => total + cents, 0);
        expect(figures.overdueCents + figures.next7Cents).toBe(sum);
        expect(figures.dueTodayCents).toBeLessThanOrEqual(figures.next7Cents);
      }),
    );
  });
});

const name = fc.oneof(
  fc.constantFrom('Maria das Dores', 'JOSÉ', 'Dona Lúcia Prado', '12345678909', 'Móveis Silva Ltda', ''),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('any draft', () => {
  it('is short, kind, complete, and carries no document', () => {
    fc.assert(
      fc.property(
        installments,
        name,
        fc.constantFrom(...messageKinds),
        fc.constantFrom('talk', 'today', 'remind'),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 23 }),
        (open, customerName, kind, section, turn, hour) => {
          const { text } = draftMessage({
            kind,
            turn,
            hour,
            customerName,
            used: [],
            today: TODAY,
            shop: { name: 'Casa Nova Móveis', pixKey: 'loja@casanova.com.br' },
            facts: messageFacts(
              open.map(({ dueDay, principalCents }) => openInstallment(dueDay, { principalCents })),
              section,
              dayLimits(TODAY),
              defaultTerms,
            ),
          });
          expect(text.length).toBeLessThan(1_000);
          expect(findingsByRule(text)).toEqual([]);
          expect(text).not.toMatch(/\d{11}|\d{3}\.\d{3}\.\d{3}-\d{2}/);
          expect(text).not.toContain('Guarda-roupa');
          expect(text).not.toMatch(/\{(=|[a-z_]+\})|undefined|NaN/);
          expect(text).toContain('Casa Nova Móveis');
        },
      ),
    );
  });
});
