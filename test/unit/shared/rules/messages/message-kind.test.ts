import type { FlagKind } from '@shared/rules/flags';
import type { MessageKind } from '@shared/rules/messages/kinds';
import { messageKind } from '@shared/rules/messages/message-kind';
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

  it('is a greeting without a step', () => {
    expect(messageKind(null, [])).toBe('hello');
    expect(messageKind(null, [{ kind: 'promise-due' }])).toBe('promise-due');
  });
});
