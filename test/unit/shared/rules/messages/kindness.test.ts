import { builtInTemplates } from '@shared/rules/messages/built-in';
import { fillTemplate } from '@shared/rules/messages/fill-template';
import { sampleSource } from '@shared/rules/messages/sample';
import { findingsByRule, toneFindings } from '@shared/rules/tone/tone-findings';
import { describe, expect, it } from 'vitest';

describe('every text that comes with the app', () => {
  it('is kind in every word', () => {
    const found = builtInTemplates.flatMap((template) => {
      const { text, subject = '' } = fillTemplate(template, sampleSource);
      return [text, subject]
        .flatMap((words) => [...findingsByRule(words), ...toneFindings(words)])
        .map((finding) => [template.id, finding.found]);
    });
    expect(found).toEqual([]);
  });
});
