import fc from 'fast-check';
import { describe, it } from 'vitest';
import { runStory } from './story';
import { type Step, stepOf } from './world';

const anyStep = stepOf(
  ...['sell', 'sell', 'pay', 'pay', 'pay', 'pay', 'return', 'return', 'refund'],
  ...['tab', 'tab', 'close', 'agree', 'promise', 'promise', 'wait', 'wait', 'undo', 'undo'],
  ...['cheque', 'move', 'move'],
);

const chequeStep = stepOf(
  ...['sell', 'cheque', 'cheque', 'move', 'move', 'move', 'move', 'move', 'move', 'move', 'move'],
  ...['pay', 'return', 'agree', 'wait', 'wait', 'undo'],
);

const agreementStep = stepOf(
  ...['sell', 'sell', 'sell', 'tab', 'tab', 'agree', 'agree', 'agree', 'agree', 'propose', 'break', 'break'],
  ...['note', 'note', 'pay', 'pay', 'pay', 'cheque', 'move', 'return', 'wait', 'wait', 'undo'],
);

const stories = (step: fc.Arbitrary<Step>, numRuns: number) =>
  fc.assert(fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 60 }), runStory), { numRuns });

describe('what happens to the money, in any order, and its undoing', () => {
  it('loses and makes no cent, and unwinds to the start', () => stories(anyStep, 60), 300_000);

  it(
    'loses and makes none with cheques that go to the bank, come back, clear and are exchanged',
    () => stories(chequeStep, 60),
    300_000,
  );

  it(
    'loses and makes none with agreements that are signed, renegotiated, broken and taken up again',
    () => stories(agreementStep, 60),
    300_000,
  );
});
