import { answerKinds } from '@shared/rules/answers/understanding';
import { describe, expect, it } from 'vitest';
import { type LabelledAnswer, labelledAnswers, understood } from './labelled-answers';

/** Messages that are still read otherwise than a person reads them. */
const KNOWN_MISSES: ReadonlySet<string> = new Set([]);

const expected = ({ label, day, cents }: LabelledAnswer) => ({
  kind: label,
  day: label === 'promise' ? day : undefined,
  cents: cents === '' ? undefined : Number(cents),
});

const read = (answer: LabelledAnswer) => {
  const { kind, promise } = understood(answer);
  return {
    kind,
    day: answer.label === 'promise' ? (promise?.day ?? '') : undefined,
    cents: answer.cents === '' ? undefined : promise?.cents,
  };
};

const answers = labelledAnswers('tuning');
const ofKind = (kind: string) => answers.filter(({ id, label }) => label === kind && !KNOWN_MISSES.has(id));

describe.each(answerKinds)('messages that mean %s', (kind) => {
  it.each(ofKind(kind).map((answer) => [answer.id, answer.text.slice(0, 60), answer] as const))(
    '%s: %s',
    (_id, _text, answer) => {
      expect(read(answer)).toEqual(expected(answer));
    },
  );
});

describe('known misses', () => {
  it('are few, and each still is one', () => {
    const misses = answers.filter((answer) => KNOWN_MISSES.has(answer.id));
    expect(misses.length).toBe(KNOWN_MISSES.size);
    expect(KNOWN_MISSES.size).toBeLessThanOrEqual(answers.length * 0.02);
    for (const answer of misses) expect(read(answer)).not.toEqual(expected(answer));
  });
});
