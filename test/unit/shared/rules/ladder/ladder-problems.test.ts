import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import {
  ladderEntryOf,
  ladderProblems,
  readLadder,
  readToleranceDays,
  type StepEntry,
  sortedEntries,
} from '@shared/rules/ladder/ladder-problems';
import { describe, expect, it } from 'vitest';

const step = (id: string, days: string, task = 'Conversar'): StepEntry => ({
  id,
  days,
  tone: 'neutral',
  channel: 'preferred',
  message: 'd3',
  task,
});

const texts = (entries: readonly StepEntry[]) => ladderProblems(entries).map(({ text }) => text);

describe('a ladder being edited', () => {
  it('is told where a task threatens, as the policy of the shop prints it', () => {
    expect(ladderProblems([step('a', '7', 'Ameaçar com a polícia se não pagar')])).toEqual([
      { stepId: 'a', field: 'task', text: expect.stringMatching(/^Este passo sai na política impressa/) },
    ]);
  });

  it('is read as it was, whatever the order it is typed in', () => {
    const entries = ladderEntryOf(defaultLadders.usual);
    expect(readLadder(entries)).toEqual(defaultLadders.usual);
    expect(readLadder([...entries].reverse())).toEqual(defaultLadders.usual);
  });

  it('tells both steps of one day', () => {
    const entries = [step('a', '7'), step('b', '3 dias depois'), step('c', '7 dias depois')];
    expect(ladderProblems(entries)).toEqual([
      { stepId: 'a', field: 'days', text: 'Há outro passo 7 dias depois: um por dia basta.' },
      { stepId: 'c', field: 'days', text: 'Há outro passo 7 dias depois: um por dia basta.' },
    ]);
    expect(readLadder(entries)).toBeNull();
  });

  it.each([
    ['-11', 'O lembrete mais cedo é 10 dias antes.'],
    ['366', 'O último passo é até 365 dias depois.'],
    ['', 'Diga quando: “5 dias antes”, “no dia” ou “7 dias depois”.'],
    ['logo', 'Não entendido. Escreva como “5 dias antes”, “no dia” ou “7 dias depois”.'],
  ])('says what is wrong with the day “%s”', (days, text) => {
    expect(texts([step('a', days)])).toEqual([text]);
  });

  it('takes the days at its limits', () => {
    expect(texts([step('a', '10 dias antes'), step('b', '365')])).toEqual([]);
  });

  it('does not take two unread days for the same one', () => {
    expect(texts([step('a', 'x'), step('b', 'y')])).toEqual([
      'Não entendido. Escreva como “5 dias antes”, “no dia” ou “7 dias depois”.',
      'Não entendido. Escreva como “5 dias antes”, “no dia” ou “7 dias depois”.',
    ]);
  });

  it('asks what to do', () => {
    expect(texts([step('a', '1', '  ')])).toEqual(['Escreva o que fazer neste passo.']);
    expect(texts([step('a', '1', 'x'.repeat(161))])).toEqual(['Até 160 letras.']);
    expect(readLadder([step('a', '1', '  Ligar ')])?.[0]?.task).toBe('Ligar');
  });

  it('has between one and twenty steps', () => {
    const many = Array.from({ length: 22 }, (_, days) => step(`s${days}`, String(days)));
    expect(texts([])).toEqual(['Deixe ao menos um passo na régua.']);
    expect(texts(many)).toEqual(['Uma régua tem até 20 passos: tire 2.']);
    expect(texts(many.slice(0, 20))).toEqual([]);
  });

  it('goes by days once all of them can be read', () => {
    const entries = [step('a', '7'), step('b', 'no dia'), step('c', '5 antes')];
    expect(sortedEntries(entries).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    const unread = [step('a', '7'), step('b', '?'), step('c', '5 antes')];
    expect(sortedEntries(unread)).toBe(unread);
  });
});

it.each([
  ['0', 0],
  [' 15 ', 15],
  ['16', null],
  ['-1', null],
  ['', null],
  ['um', null],
])('tolerance “%s”', (typed, days) => {
  expect(readToleranceDays(typed)).toBe(days);
});
