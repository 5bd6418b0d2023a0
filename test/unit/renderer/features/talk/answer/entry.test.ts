import { asPromise, entryOfChoice, entryOfReading } from '@renderer/features/talk/answer/entry';
import { proposalFor } from '@shared/rules/answers/proposal/propose';
import { understandAnswer } from '@shared/rules/answers/understand-answer';
import { sampleSource } from '@shared/rules/messages/sample';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-23';
const facts = { ...sampleSource, today: TODAY, holidays: [], toleranceDays: 1, openCents: 15_380 };

const read = (text: string) => understandAnswer(text, { today: TODAY, holidays: [], openCents: 15_380 });
const accepted = (text: string) => {
  const reading = read(text);
  return entryOfReading(reading, proposalFor(reading, facts).log);
};

describe('what is about to be written down', () => {
  it('is the proposal as it stands', () => {
    expect(accepted('não me mande mais mensagem')).toMatchObject({ answer: 'stop' });
    expect(accepted('semana que vem eu pago')).toMatchObject({
      answer: 'acknowledges',
      notes: 'Disse que vai pagar, sem dizer o dia.',
    });
  });

  it('is another answer with the day and reason that were read', () => {
    const reading = read('perdi o emprego, pode esperar até sexta?');
    expect(entryOfChoice('hardship', reading)).toMatchObject({ answer: 'hardship', reason: 'job-lost' });
    expect(entryOfChoice('promise', reading).understanding).toMatchObject({
      kind: 'promise',
      promise: { day: '2026-11-27' },
    });
  });

  it('has nothing to go by where nobody answered', () => {
    expect(entryOfChoice('no-answer', null)).toEqual({
      answer: 'no-answer',
      understanding: null,
      reason: undefined,
    });
  });

  it('becomes a promise for the day that was asked for', () => {
    expect(asPromise(entryOfChoice('asks-time', read('pode esperar até sexta?')))).toMatchObject({
      answer: 'promise',
      understanding: { kind: 'promise', promise: { day: '2026-11-27' } },
    });
  });
});
