import { addDays, fromDayNumber } from '@shared/calendar/civil-day';
import type { ChequeEvent } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { chequeStatuses } from '@shared/domain/cheque/cheque-moves';
import { returnReasons } from '@shared/domain/cheque/return-reasons';
import { eventsFor, type PlannedStep } from '@shared/import/cheques/events-for';
import type { Situation } from '@shared/import/cheques/situation';
import { courseBlock } from '@shared/rules/cheques/move-block';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const statuses = chequeStatuses.filter((status) => status !== 'void');

const situation: fc.Arbitrary<Situation> = fc
  .tuple(fc.constantFrom(...statuses), fc.constantFrom(...returnReasons.map(({ code }) => code)))
  .map(([status, reason]) => (status === 'returned' ? { status, reason } : { status }));

const days = fc
  .tuple(fc.integer({ min: 19_500, max: 20_800 }), fc.nat(200), fc.integer({ min: -300, max: 300 }))
  .map(([issue, wait, since]) => ({
    issueDay: fromDayNumber(issue),
    goodDay: fromDayNumber(issue + wait),
    today: addDays(fromDayNumber(issue + wait), since),
  }));

const asEvents = (steps: readonly PlannedStep[]): ChequeEvent[] =>
  steps.map((step, index) => ({ ...step, id: String(index), at: 1, batchId: 'b', imported: true }));

it('leads every cheque where its sheet says it is, day after day and never past today', () => {
  fc.assert(
    fc.property(situation, days, (told, { today, ...face }) => {
      const steps = eventsFor(told, face, today);
      const life = lifeOf({ events: asEvents(steps) });
      expect(life.status).toBe(told.status);
      if (told.status === 'returned') expect(life.returns.at(-1)?.reason).toBe(told.reason);
      const all = steps.map(({ day }) => day);
      expect(all).toEqual([...all].sort());
      expect(all.every((day) => day <= today)).toBe(true);
    }),
  );
});

it('takes only steps a cheque can make, once its good day has come', () => {
  fc.assert(
    fc.property(situation, days, (told, { today, ...face }) => {
      fc.pre(face.goodDay <= today);
      const steps = eventsFor(told, face, today);
      for (const [index, { move, day }] of steps.entries()) {
        if (index === 0) continue;
        const before = { ...face, place: 'same' as const, events: asEvents(steps.slice(0, index)) };
        expect(courseBlock(before, { move, day }, today)).toBeNull();
      }
    }),
  );
});
