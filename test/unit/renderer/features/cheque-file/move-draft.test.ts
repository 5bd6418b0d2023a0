import {
  type MoveDraft,
  moveDraft,
  moveProblem,
  moveRequest,
} from '@renderer/features/cheque-file/move-draft';
import type { PlainMove } from '@renderer/use-cases/cheques/move-cheques';
import { checklists } from '@shared/rules/legal/checklist';
import { describe, expect, it } from 'vitest';
import { cameBack, chequeFileOf, deposited, today } from './cheque-file-of';

const draftOf = (change: Partial<MoveDraft> = {}): MoveDraft => ({ ...moveDraft(today), ...change });
const held = chequeFileOf().cheque;
const atBank = chequeFileOf([deposited]).cheque;
const returned = chequeFileOf([deposited, cameBack(11)]).cheque;

const problemOf = (cheque: typeof held, move: PlainMove, change: Partial<MoveDraft> = {}, day = today) =>
  moveProblem(cheque, move, draftOf(change), day);

describe('what stands in the way of a move', () => {
  it('is said at the day', () => {
    expect(problemOf(held, 'deposit', { day: null })).toMatchObject({ field: 'day', isUnfinished: true });
    expect(problemOf(held, 'deposit', { day: '2026-11-21' })?.text).toBe(
      'Esse dia ainda não chegou: escolha hoje, ou o dia em que aconteceu.',
    );
    expect(problemOf(held, 'deposit', { day: '2026-11-09' })).toMatchObject({ field: 'day' });
    expect(problemOf(held, 'deposit', { day: '2026-11-09' })?.text).toContain('Súmula 370');
    expect(problemOf(atBank, 'return', { day: '2026-11-09', reason: 11 })?.text).toBe(
      'A última anotação deste cheque é de 10/11/2026: escolha esse dia ou um depois.',
    );
  });

  it('is said at the reason, a missing one only when it is tried', () => {
    expect(problemOf(atBank, 'return')).toMatchObject({ field: 'reason', isUnfinished: true });
    expect(problemOf(atBank, 'return', { reason: 12 })).toMatchObject({
      field: 'reason',
      isUnfinished: false,
    });
    expect(problemOf(atBank, 'return', { reason: 11 })).toBeNull();
  });

  it('is said at the name of whom it goes to', () => {
    expect(problemOf(held, 'pass-on')).toMatchObject({ field: 'to', isUnfinished: true });
    expect(problemOf(held, 'pass-on', { to: 'Atacado Sul' })).toBeNull();
  });

  it('is said of the cheque itself where another window moved it meanwhile', () => {
    expect(problemOf(atBank, 'deposit')).toMatchObject({ field: 'form' });
  });
});

describe('a protest', () => {
  const all = checklists.protest.before.map(({ id }) => id);

  it('asks for all that has to be checked', () => {
    expect(problemOf(returned, 'protest')).toEqual({
      field: 'confirmed',
      text: `Falta confirmar ${all.length} itens.`,
      isUnfinished: true,
    });
    expect(problemOf(returned, 'protest', { confirmed: all.slice(1) })?.text).toBe('Falta confirmar 1 item.');
    expect(problemOf(returned, 'protest', { confirmed: all })).toBeNull();
  });

  it('is refused once the cheque cannot be executed any more', () => {
    // Emission 05/10/2026, another town: presented until 04/12/2026, executed until 04/06/2027.
    const on = (day: string) => problemOf(returned, 'protest', { confirmed: all, day }, day);
    expect(on('2027-06-04')).toBeNull();
    expect(on('2027-06-05')).toMatchObject({ field: 'day' });
  });
});

it('writes down what was typed', () => {
  expect(moveRequest('return', draftOf({ reason: 22, notes: 'Ela vem amanhã' }))).toEqual({
    move: 'return',
    day: today,
    to: '',
    reason: 22,
    notes: 'Ela vem amanhã',
  });
  expect(moveRequest('deposit', draftOf({ day: null }))).toBeNull();
});
