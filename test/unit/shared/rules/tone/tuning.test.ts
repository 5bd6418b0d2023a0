import { toneFindings } from '@shared/rules/tone/tone-findings';
import { readLabelledMessages } from '@test/support/labelled-messages';
import { describe, expect, it } from 'vitest';

/** Bad ones that no rule finds yet; shorten this list, never add to it without a reason. */
const KNOWN_MISSES: ReadonlySet<string> = new Set(['t161', 't272', 't439', 't637']);

const messages = readLabelledMessages('test/fixtures/messages/tuning/tone.csv');

describe('labelled messages', () => {
  it.each(messages)('$id $label: $text', ({ id, label, text }) => {
    const isFound = toneFindings(text).length > 0;
    expect(isFound).toBe(label === 'bad' && !KNOWN_MISSES.has(id));
  });

  it('that are bad are found for what they are', () => {
    const bad = messages.filter(({ id, label }) => label === 'bad' && !KNOWN_MISSES.has(id));
    const asLabelled = bad.filter(({ text, kind }) => toneFindings(text).some((one) => one.kind === kind));
    // Some are two things at once: "última chance antes do protesto".
    expect(asLabelled.length / bad.length).toBeGreaterThan(0.9);
  });
});
