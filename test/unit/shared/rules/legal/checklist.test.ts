import { legalStepKindSchema } from '@shared/domain/legal-step';
import { checklists, itemsBefore, unconfirmed } from '@shared/rules/legal/checklist';
import { describe, expect, it } from 'vitest';

const kinds = legalStepKindSchema.options;

describe('what a decision asks for', () => {
  it('asks for the breakdown by item where a state law does', () => {
    const ids = (customerState?: string, shopState?: string) =>
      itemsBefore('formal-letter', { customerState, shopState }).map(({ id }) => id);
    expect(ids('CE')).toEqual(['certain', 'identified', 'closed']);
    expect(ids('SP')).toEqual(['certain', 'identified', 'breakdown', 'closed']);
    expect(ids(undefined, 'RJ')).toEqual(['certain', 'identified', 'breakdown', 'closed']);
  });

  it('names what is still to be confirmed', () => {
    expect(unconfirmed('bureau', {}, [])).toEqual(['certain', 'proof', 'notice']);
    expect(unconfirmed('bureau', {}, ['notice', 'certain', 'title'])).toEqual(['proof']);
    expect(unconfirmed('give-up', {}, [])).toEqual([]);
  });

  it('says for every item where it comes from, and fits what a decision keeps', () => {
    for (const kind of kinds) {
      const { before, after } = checklists[kind];
      const ids = before.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(20);
      for (const { id, text, source } of [...before, ...after]) {
        expect(id.length).toBeLessThanOrEqual(40);
        expect(text).toMatch(/\.$/);
        expect(source).not.toBe('');
        expect(text).not.toMatch(/inadimplen|devedor|dívida|calote|nome sujo|negativad/i);
      }
    }
  });
});
