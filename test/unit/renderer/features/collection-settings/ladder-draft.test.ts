import {
  blankStep,
  draftOf,
  isChanged,
  readDraft,
  stepsToAdd,
  withEntries,
  withNewStep,
  withoutStep,
  withStep,
  wrongLadder,
} from '@renderer/features/collection-settings/ladder-draft';
import { daysShown, ladderName, stepDetail } from '@renderer/features/collection-settings/ladder-words';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { describe, expect, it } from 'vitest';

const draft = draftOf(defaultLadders);
const usual = draft.ladders.usual;

describe('the ladders being edited', () => {
  it('are read back as they were, with nothing to save', () => {
    expect(readDraft(draft)).toEqual(defaultLadders);
    expect(isChanged(draft, defaultLadders)).toBe(false);
  });

  it('have something to save once a step differs, and nothing once it is as before', () => {
    const moved = withEntries(draft, 'usual', withStep(usual, 'before-due', { days: '3 antes' }));
    expect(isChanged(moved, defaultLadders)).toBe(true);
    expect(readDraft(moved)?.usual[0]).toMatchObject({ id: 'before-due', days: -3 });
    const back = withEntries(draft, 'usual', withStep(usual, 'before-due', { days: '-5' }));
    expect(isChanged(back, defaultLadders)).toBe(false);
  });

  it('say which of them cannot be kept', () => {
    const wrong = withEntries(draft, 'struggling', []);
    expect(readDraft(wrong)).toBeNull();
    expect(wrongLadder(wrong)).toBe('struggling');
    expect(wrongLadder(draft)).toBeNull();
    expect(readDraft({ ...draft, toleranceDays: '16' })).toBeNull();
  });

  it('treat a kind of customer as usual again', () => {
    const asUsual = withEntries(draft, 'good-payer', undefined);
    expect(readDraft(asUsual)?.bySegment).not.toHaveProperty('good-payer');
    expect(isChanged(asUsual, defaultLadders)).toBe(true);
  });

  it('offer the known steps whose day is free, and put one in its place', () => {
    expect(stepsToAdd(usual).map(({ id }) => id)).toEqual(['day-before']);
    const [eve] = stepsToAdd(usual);
    if (!eve) throw new Error('no step');
    expect(withNewStep(usual, eve).map(({ id }) => id)[1]).toBe('day-before');
    expect(stepsToAdd(withoutStep(usual, 'd7')).map(({ id }) => id)).toEqual(['day-before', 'd7']);
  });

  it('keep an empty step at the end until its day is known', () => {
    expect(withNewStep(usual, blankStep('new')).at(-1)?.id).toBe('new');
    expect(daysShown(blankStep('new'))).toBe('sem dia');
  });
});

it('says a step in two lines', () => {
  const call = usual.find(({ id }) => id === 'd7');
  expect(call && stepDetail(call)).toBe('atencioso · Ligação · “7 dias depois”');
  expect(daysShown({ days: '-5' })).toBe('5 dias antes');
  expect(daysShown({ days: 'logo' })).toBe('logo');
  expect(ladderName('late-but-pays')).toBe('Atrasa e paga');
});
