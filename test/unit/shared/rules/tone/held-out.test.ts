import { toneFindings } from '@shared/rules/tone/tone-findings';
import { isSendable } from '@shared/rules/tone/verdict';
import { readLabelledMessages } from '@test/support/labelled-messages';
import { describe, expect, it } from 'vitest';

/** Messages that the catalogues were not written for: they tell how the check does on what it has not seen. */
const messages = readLabelledMessages('test/fixtures/messages/held-out/tone-3.csv');

const count = (label: string, found: boolean): number =>
  messages.filter((message) => message.label === label && toneFindings(message.text).length > 0 === found)
    .length;

describe('messages the check has not seen', () => {
  it('are told apart: what is marked is bad, and what is bad is marked', () => {
    const [right, wolf, missed] = [count('bad', true), count('ok', true), count('bad', false)];
    const precision = right / (right + wolf);
    const recall = right / (right + missed);
    const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} on ${messages.length} messages`;
    expect(precision, figures).toBeGreaterThanOrEqual(0.8);
    expect(recall, figures).toBeGreaterThanOrEqual(0.8);
  });

  it('are hardly ever kept from being sent when there is nothing wrong with them', () => {
    const harmless = messages.filter(({ label }) => label === 'ok');
    const blocked = harmless.filter(({ text }) => !isSendable(toneFindings(text)));
    const ids = blocked.map(({ id }) => id).join(', ');
    expect(blocked.length / harmless.length, ids).toBeLessThan(0.02);
  });
});
