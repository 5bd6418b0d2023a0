import type { Answer } from '@shared/domain/contact';
import type { FlagKind } from '@shared/rules/flags';
import type { MessageKind } from '@shared/rules/messages/kinds';
import { messageKind, resumesAfterPause } from '@shared/rules/messages/message-kind';
import { describe, expect, it } from 'vitest';

describe('the kind of message', () => {
  it.each<[MessageKind, FlagKind[], MessageKind]>([
    ['d15', [], 'd15'],
    ['formal-letter', [], 'formal-letter'],
    ['d15', ['promise-broken', 'first-delay'], 'promise-broken'],
    ['d15', ['said-paid', 'overdue'], 'd15'],
    ['d7', ['asked-time'], 'asked'],
    ['d1', ['first-delay'], 'first-delay'],
    ['d7', ['first-delay'], 'd7'],
    ['d7', ['growing-delay'], 'growing-delay'],
    ['d30', ['growing-delay'], 'd30'],
    ['d3', ['overdue', 'partly-paid'], 'partly-paid'],
    ['before-due', ['partly-paid'], 'before-due'],
    ['formal-letter', ['partly-paid'], 'formal-letter'],
    ['d1', ['agreement-at-risk'], 'agreement-late'],
    ['formal-letter', ['agreement-at-risk'], 'agreement-late'],
    ['before-due', ['agreement-at-risk'], 'before-due'],
    ['due-day', ['promise-partly'], 'promise-partly'],
    ['d1', ['cheque-returned', 'first-delay'], 'cheque-returned'],
  ])('%s with %j is %s', (message, kinds, expected) => {
    expect(
      messageKind(
        { message },
        kinds.map((kind) => ({ kind })),
      ),
    ).toBe(expected);
  });

  it('speaks of all that is overdue where an agreement is not the whole of it', () => {
    const [late, alone] = [
      { message: 'd15' as const },
      (is: boolean) => [{ kind: 'agreement-at-risk' as const, alone: is }],
    ];
    expect(messageKind(late, alone(true))).toBe('agreement-late');
    expect(messageKind(late, alone(false))).toBe('d15');
  });

  it('is a greeting without a step', () => {
    expect(messageKind(null, [])).toBe('hello');
    expect(messageKind(null, [{ kind: 'promise-due' }])).toBe('promise-due');
  });

  it('takes the conversation up again after a pause, unless a flag says more', () => {
    expect(messageKind({ message: 'd30' }, [], true)).toBe('resumed');
    expect(messageKind({ message: 'd30' }, [{ kind: 'promise-due' }], true)).toBe('promise-due');
    expect(messageKind({ message: 'before-due' }, [], true)).toBe('before-due');
  });
});

describe('a pause', () => {
  it.each<[Answer, string, boolean]>([
    ['hardship', '2026-11-01', true],
    ['contest-resolved', '2026-11-01', true],
    ['resume', '2026-11-01', true],
    ['hardship', '2026-11-10', false],
    ['no-answer', '2026-11-01', false],
  ])(
    'ends with the first conversation after %s, the last one being on %s',
    (answer, lastContactDay, resumes) => {
      expect(resumesAfterPause({ lastAnswer: { answer, day: '2026-11-01' }, lastContactDay })).toBe(resumes);
    },
  );
});
