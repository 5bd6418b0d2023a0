import { describe, expect, it } from 'vitest';
import { figures, labelledAnswers, understood, withDay } from './labelled-answers';

describe('messages the lexicons were not tuned on', () => {
  const answers = labelledAnswers('held-out');

  it('are mostly of the kind a person says they are', () => {
    const { share, said } = figures(answers, (answer) => understood(answer).kind === answer.label);
    expect(share, `kind: ${said}`).toBeGreaterThanOrEqual(0.8);
  });

  it('mostly promise the day a person reads in them', () => {
    const { share, said } = figures(
      withDay(answers),
      (answer) => understood(answer).promise?.day === answer.day,
    );
    expect(share, `day of promises: ${said}`).toBeGreaterThanOrEqual(0.8);
  });
});
