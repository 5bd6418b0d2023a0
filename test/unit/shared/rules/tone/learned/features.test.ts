import { featuresOf, SLOTS } from '@shared/rules/tone/learned/features';
import { describe, expect, it } from 'vitest';

const slots = (text: string) => featuresOf(text).words.map(({ slot }) => slot);

describe('what the second reading sees', () => {
  it('are words, alone and in runs of two and three, each once and where it stands first', () => {
    const { words } = featuresOf('pague hoje');
    // "pague", "hoje", "pague hoje" and the stems of that.
    expect(words.map(({ at }) => at)).toEqual([0, 0, 0, 6]);
    expect(featuresOf('hoje sim hoje').words.filter(({ at }) => at === 9)).toEqual([]);
    expect(new Set(slots('pague pague pague')).size).toBe(slots('pague pague pague').length);
  });

  it('are pieces of words, so that another ending is not another word', () => {
    const pieces = (text: string) => new Set(featuresOf(text).pieces.map(({ slot }) => slot));
    const shared = [...pieces('ameacando')].filter((slot) => pieces('ameacamos').has(slot));
    expect(shared.length).toBeGreaterThan(5);
  });

  it('tells no number from another', () => {
    expect(slots('deve 90 reais')).toEqual(slots('deve 1250 reais'));
  });

  it('fits into the slots, and is nothing in a text of nothing', () => {
    for (const slot of slots('uma frase qualquer, com virgula!')) expect(slot).toBeLessThan(SLOTS);
    expect(featuresOf('')).toEqual({ words: [], pieces: [] });
  });
});
