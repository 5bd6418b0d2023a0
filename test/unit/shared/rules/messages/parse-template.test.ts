import { parseTemplate } from '@shared/rules/messages/parse-template';
import { describe, expect, it } from 'vitest';

describe('the parts of a template', () => {
  it('are its words, variables and choices in order, without gaps', () => {
    const template = 'Oi, {loja}: {=a|as} {~o senhor|a senhora|você}.';
    const parts = parseTemplate(template);
    expect(parts.map(({ kind }) => kind)).toEqual([
      'text',
      'variable',
      'text',
      'number',
      'text',
      'person',
      'text',
    ]);
    expect(parts.map(({ start, end }) => template.slice(start, end)).join('')).toBe(template);
  });

  it.each([
    ['{loja', ['brace']],
    ['loja}', ['brace']],
    ['{=a}', ['choice']],
    ['{=a|b|c}', ['choice']],
    ['{~a|b}', ['choice']],
    ['{=a {loja}|as}', ['brace', 'brace']],
  ])('of "%s" tell what is broken', (template, broken) => {
    expect(parseTemplate(template).flatMap((part) => (part.kind === 'broken' ? part.what : []))).toEqual(
      broken,
    );
  });
});
