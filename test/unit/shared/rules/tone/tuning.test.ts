import { findingsByRule } from '@shared/rules/tone/tone-findings';
import { type LabelledMessage, readLabelledMessages } from '@test/support/labelled-messages';
import { describe, expect, it } from 'vitest';

const read = (name: string): readonly LabelledMessage[] =>
  readLabelledMessages(`test/fixtures/messages/tuning/${name}.csv`);

/** Each with the bad ones that no rule finds yet; shorten these lists, never add to them without a reason. */
const files: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['tone', new Set(['t272'])],
  ['tone-once-held-out', new Set()],
  ['tone-second-held-out', new Set()],
  ['tone-paraphrases', new Set()],
];

describe.each(files)('labelled messages of %s', (name, knownMisses) => {
  const messages = read(name);

  it.each(messages)('$id $label: $text', ({ id, label, text }) => {
    const isFound = findingsByRule(text).length > 0;
    expect(isFound).toBe(label === 'bad' && !knownMisses.has(id));
  });

  it('that are bad are found for what they are', () => {
    const bad = messages.filter(({ id, label }) => label === 'bad' && !knownMisses.has(id));
    const asLabelled = bad.filter(({ text, kind, category }) =>
      findingsByRule(text).some((one) => one.kind === (kind ?? category)),
    );
    // Some are two things at once: "última chance antes do protesto".
    expect(asLabelled.length / bad.length).toBeGreaterThan(0.8);
  });
});
