import { readStepDays, stepChannelText, stepDaysText } from '@shared/rules/ladder/ladder-text';
import { describe, expect, it } from 'vitest';

describe('the day of a step', () => {
  it.each([
    [-10, '10 dias antes'],
    [-1, '1 dia antes'],
    [0, 'no dia'],
    [1, '1 dia depois'],
    [365, '365 dias depois'],
  ])('%i is said and read back', (days, text) => {
    expect(stepDaysText(days)).toBe(text);
    expect(readStepDays(text)).toBe(days);
  });

  it.each([
    ['-5', -5],
    ['−5', -5],
    ['5 antes', -5],
    ['  7 ', 7],
    ['+7', 7],
    ['D+7', 7],
    ['d-3', -3],
    ['Véspera', -1],
    ['na vespera', -1],
    ['hoje', 0],
    ['0 dias antes', 0],
  ])('%s is understood', (typed, days) => {
    expect(readStepDays(typed)).toBe(days);
  });

  it.each(['', 'logo', '5 dias', '-5 antes', '2,5', '12345', '5 dias depois ou antes'])(
    '“%s” is not guessed at',
    (typed) => {
      expect(readStepDays(typed)).toBe(typed === '5 dias' ? 5 : null);
    },
  );
});

it('says how a step reaches the customer', () => {
  expect(stepChannelText('preferred')).toBe('Como o cliente prefere');
  expect(stepChannelText('call')).toBe('Ligação');
});
