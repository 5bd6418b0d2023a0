import { readFileSync } from 'node:fs';
import { readLabelledMessages } from '@test/support/labelled-messages';
import { readMessages } from '@test/tone-learning/corpus';
import { WEIGHTS_FILE, weightsText } from '@test/tone-learning/weights-file';
import { describe, expect, it } from 'vitest';

describe('the learned weights', () => {
  it('are what the labelled messages teach: after a change of these, `npm run learn-tone`', () => {
    const written = readFileSync(WEIGHTS_FILE, 'utf8');
    expect(weightsText() === written, 'learned anew, the weights are others').toBe(true);
  }, 120_000);

  it.each(['tone-3', 'tone-4'])('have seen nothing of %s', (name) => {
    const learnedFrom = new Set(readMessages().map(({ text }) => text.trim().toLowerCase()));
    const heldOut = readLabelledMessages(`test/fixtures/messages/held-out/${name}.csv`);
    expect(heldOut.filter(({ text }) => learnedFrom.has(text.trim().toLowerCase()))).toEqual([]);
  });
});
