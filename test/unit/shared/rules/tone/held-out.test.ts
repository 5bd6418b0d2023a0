import { findingsByRule, toneFindings } from '@shared/rules/tone/tone-findings';
import { figuresOf, readHeldOut } from '@test/tone-learning/figures';
import { describe, expect, it } from 'vitest';

/** Messages that neither the catalogues were written for nor the weights learned from: how the check does on new ones. */
const messages = ['tone-3', 'tone-4'].flatMap(readHeldOut);
const both = figuresOf(messages, toneFindings);

describe('messages the check has not seen', () => {
  it('are told apart: what is marked is bad, and what is bad is marked', () => {
    expect(both.precision).toBeGreaterThan(0.9);
    expect(both.recall).toBeGreaterThan(0.9);
  });

  it('are told apart better by both readings than by the rules alone', () => {
    const rules = figuresOf(messages, findingsByRule);
    expect(both.precision).toBeGreaterThan(rules.precision);
    expect(both.recall).toBeGreaterThan(rules.recall);
  });

  it('are hardly ever kept from being sent when there is nothing wrong with them', () => {
    const ids = both.blocked.map(({ id }) => id).join(', ');
    expect(both.blocked.length / both.harmless, ids).toBeLessThan(0.02);
  });
});
