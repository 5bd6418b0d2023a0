import { addDays, isCivilDay } from '@shared/calendar/civil-day';
import type { AnswerFacts } from '@shared/rules/answers/proposal/answer-proposal';
import { proposalFor } from '@shared/rules/answers/proposal/propose';
import { understandAnswer } from '@shared/rules/answers/understand-answer';
import { type AnswerContext, answerKinds } from '@shared/rules/answers/understanding';
import { sampleSource } from '@shared/rules/messages/sample';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const PIECES = [
  'não',
  'já',
  'pago',
  'paguei',
  'dia 5',
  'dia 31',
  'sexta',
  'amanhã',
  'hoje',
  'semana que vem',
  '05/12',
  '30/02',
  'quinto dia útil',
  'quando eu receber',
  'daqui a 10 dias',
  'R$ 150',
  'metade',
  'tudo',
  'manda o pix',
  'para',
  'pare',
  'número errado',
  'faleceu',
  'ela',
  'perdi o emprego',
  'parcelar',
  'desconto',
  'mas',
  'só',
  'ou',
  ',',
  '.',
  '?',
  '\n',
  '👍',
  '😭',
  '👨‍👩‍👧',
  'ª',
  'ﬁ',
  '½',
  '[20/11/2026 10:02] Maria: ',
  '<Mídia oculta>',
  'e\u0301',
  '\u200b',
  '\ud83d',
];

const chatText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 25 })
  .map((parts) => parts.join(' '));
const text = fc.oneof(
  chatText,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const context: fc.Arbitrary<AnswerContext> = fc.record(
  {
    today: fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2026-01-01', days)),
    holidays: fc.constant([]),
    payday: fc.integer({ min: 1, max: 31 }),
    openCents: fc.integer({ min: 0, max: 1_000_000 }),
  },
  { requiredKeys: ['today', 'holidays'] },
);

describe('any text', () => {
  it('is understood as some answer, with no day before today and evidence within the text', () => {
    fc.assert(
      fc.property(text, context, (pasted, given) => {
        const found = understandAnswer(pasted, given);
        expect(answerKinds).toContain(found.kind);
        expect(found.alternatives).not.toContain(found.kind);
        const { day, cents } = found.promise ?? {};
        if (day !== undefined) {
          expect(isCivilDay(day)).toBe(true);
          expect(day >= given.today).toBe(true);
        }
        if (cents !== undefined) expect(Number.isSafeInteger(cents) && cents > 0).toBe(true);
        if (found.paidOn !== undefined) expect(found.paidOn <= given.today).toBe(true);
        let from = 0;
        for (const { start, end } of found.evidence) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(pasted.length);
          from = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is understood the same each time', () => {
    fc.assert(
      fc.property(text, context, (pasted, given) => {
        expect(understandAnswer(pasted, given)).toEqual(understandAnswer(pasted, given));
      }),
      { numRuns: 50 },
    );
  });

  it('leads to a proposal with a next step, replies without open braces, and a promise that can be noted', () => {
    fc.assert(
      fc.property(text, context, (pasted, given) => {
        const facts: AnswerFacts = {
          ...sampleSource,
          today: given.today,
          holidays: given.holidays,
          toleranceDays: 2,
          openCents: given.openCents ?? 10_000,
        };
        const { log, nextStep, replies } = proposalFor(understandAnswer(pasted, given), facts);
        expect(nextStep).toMatch(/^\S.*\.$/);
        expect(replies.length).toBeGreaterThanOrEqual(2);
        for (const reply of replies) expect(reply.text).not.toMatch(/[{}]|undefined/);
        expect(log.promise === undefined).toBe(log.answer !== 'promise');
        if (log.promise) {
          expect(log.promise.cents).toBeGreaterThan(0);
          expect(log.promise.cents).toBeLessThanOrEqual(facts.openCents);
        }
      }),
      { numRuns: 200 },
    );
  });
});
